import type { RegisteredAct } from '../model/act.ts';
import { foldText } from '../text/fold.ts';
import { withoutKazakhLetters } from '../text/kazakh-letters.ts';
import { plain } from '../text/plain.ts';
import { withoutCodeParts } from './code-parts.ts';
import type { Compiled } from './compile.ts';
import { findKinds } from './kind-words.ts';
import { namesOf, without } from './known-names.ts';

/**
 * The words of a title that count when it is compared: no country, kind, part of a code or conjunction, adjectives
 * uninflected.
 */
export function titleWords(
  title: string,
  compiled: Compiled,
  countries = compiled.countries,
): readonly string[] {
  const { conjunction, kinds, adjective } = compiled;
  let text = withoutCodeParts(without(plain(title), countries), compiled);
  for (const { start, end } of [...findKinds(text, kinds, new Set())].reverse())
    text = `${text.slice(0, start)} ${text.slice(end)}`;
  return text
    .replace(conjunction, ' ')
    .split(/[\s\-–—/()«»"“”,.;:]+/u)
    .map((word) => foldText(word).replace(adjective, ''))
    .filter((word) => word !== '');
}

/** A title as one key: titles of one key are the same. Spaces do not count, nor whether a keyboard had Kazakh letters. */
export function titleKey(title: string, compiled: Compiled): string {
  return titleWords(title, compiled)
    .map((word) => withoutKazakhLetters(word).replace(compiled.adjective, ''))
    .join('');
}

/** The acts of the register by the keys of their titles and names. */
function actsByTitle(compiled: Compiled): ReadonlyMap<string, readonly RegisteredAct[]> {
  const known = cache.get(compiled);
  if (known !== undefined) return known;
  const byKey = new Map<string, RegisteredAct[]>();
  for (const act of compiled.registry.acts) {
    for (const key of new Set(
      namesOf(act)
        .concat(act.abbreviations)
        .map((name) => titleKey(name, compiled)),
    )) {
      if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), act]);
    }
  }
  cache.set(compiled, byKey);
  return byKey;
}

const cache = new WeakMap<Compiled, ReadonlyMap<string, readonly RegisteredAct[]>>();

/**
 * The acts of the register of this title, or of both that it has: one in brackets behind the other ("О налогах …
 * (Налоговый кодекс)").
 */
export function actsTitled(title: string, compiled: Compiled): readonly RegisteredAct[] {
  const byKey = actsByTitle(compiled);
  const called = (name: string) => byKey.get(titleKey(name, compiled)) ?? [];
  const exact = called(title);
  const [, name = '', other = ''] = endingInBracket.exec(title) ?? [];
  return exact.length > 0 || other === '' ? exact : called(name).filter((act) => called(other).includes(act));
}

/** A title that ends in a bracket. */
const endingInBracket = /^(.*\S)\s*\(([^()]+)\)\s*$/u;

/** A title without the bracket that ends it. */
export function withoutBracket(title: string): string {
  return endingInBracket.exec(title)?.[1] ?? title;
}

/** Whether the register has an act of this title. */
export function isKnownTitle(title: string, compiled: Compiled): boolean {
  return actsTitled(title, compiled).length > 0;
}
