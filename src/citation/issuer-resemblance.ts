import type { RegisteredAct } from '../model/act.ts';
import type { Mention } from '../model/citation.ts';
import type { Language } from '../model/language.ts';
import { allOf } from '../text/all-of.ts';
import { languageOf } from '../text/language.ts';
import type { Compiled } from './compile.ts';
import { titleWords } from './title-key.ts';
import { stemSame } from './title-resemblance.ts';

/**
 * Whether an act is of the body that a mention names: a word of what the body is for stands in both names. Bodies are
 * often joined, parted and renamed, so one word in common is enough. Null where nothing is said of it: no body, or
 * none but "министра", or an act whose body is not known in the language.
 */
export function isOfBody(mention: Mention, act: RegisteredAct, compiled: Compiled): boolean | null {
  const answers = bodiesIn(mention, compiled).flatMap(({ language, name }) => {
    const known = act.issuer[language];
    if (known === undefined) return [];
    const named = purposeOf(name, compiled);
    const own = purposeOf(known, compiled);
    if (named.length === 0 || own.length === 0) return [];
    return named.some((word) => own.some((other) => stemSame(word, other)));
  });
  return answers.length === 0 ? null : answers.some((agrees) => agrees);
}

interface Body {
  readonly language: Language;
  readonly name: string;
}

/** The body that a mention names in words, or else those that it names by letters ("МВД", "№ ҚР ДСМ-305/2020"). */
function bodiesIn({ issuer, number }: Mention, compiled: Compiled): readonly Body[] {
  if (issuer !== null && purposeOf(issuer, compiled).length > 0)
    return [{ language: languageOf(issuer), name: issuer }];
  return [issuer ?? '', number ?? ''].flatMap((text) => lettersIn(text, compiled));
}

function lettersIn(text: string, { issuers }: Compiled): readonly Body[] {
  return issuers.flatMap(({ row: { letters = {}, language }, expression }) =>
    allOf(text, expression).flatMap(({ 0: word }) => {
      const name = letters[word.replace(/-.*/u, '')];
      return name === undefined ? [] : [{ language, name }];
    }),
  );
}

/**
 * Whether an act is that of a body: every word of what either is for stands in the name of the other. That one word is
 * in both proves nothing: a ministry and an agency are both for finance.
 */
export function isIssuedBy(body: string, act: RegisteredAct, compiled: Compiled): boolean {
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
