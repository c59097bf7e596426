import type { RegisteredAct } from '../model/act.ts';
import { languageOf } from '../text/language.ts';
import type { Compiled } from './compile.ts';
import { titleWords } from './title-key.ts';
import { stemSame } from './title-resemblance.ts';

/**
 * Whether an act is that of another body: no word of what the body is for stands in both names. Bodies are often
 * joined, parted and renamed, so one word in common is enough. Letters ("МТСЗН") say nothing, nor does an act whose
 * body is not known in the language.
 */
export function isOfAnotherBody(issuer: string, act: RegisteredAct, compiled: Compiled): boolean {
  const known = act.issuer[languageOf(issuer)];
  if (known === undefined) return false;
  const named = purposeOf(issuer, compiled);
  const own = purposeOf(known, compiled);
  if (named.length === 0 || own.length === 0) return false;
  return !named.some((word) => own.some((other) => stemSame(word, other)));
}

/**
 * Whether an act is that of a body: every word of what either is for stands in the name of the other. That one word is
 * in both proves nothing: a ministry and an agency are both for finance.
 */
export function isOfBody(body: string, act: RegisteredAct, compiled: Compiled): boolean {
  const known = act.issuer[languageOf(body)];
  if (known === undefined) return false;
  const [named, own] = [body, known].map((name) => purposeOf(name, compiled));
  return named !== undefined && own !== undefined && isWithin(named, own) && isWithin(own, named);
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => others.some((other) => stemSame(word, other)));
}

/** The words of a body's name that say what it is for: no office, country or letters. */
function purposeOf(name: string, compiled: Compiled): readonly string[] {
  const withoutOffice = [...compiled.issuers, ...compiled.offices].reduce(
    (left, { expression }) => left.replace(expression, ' '),
    name,
  );
  const words = withoutOffice.split(/\s+/u).filter((word) => !/^\p{Lu}[\p{Lu}.]+$/u.test(word));
  return titleWords(words.join(' '), compiled).filter((word) => word.length > 3);
}
