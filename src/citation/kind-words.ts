import type { CitationPatterns, KindPattern } from '../model/citation-patterns.ts';
import { allOf } from '../text/all-of.ts';
import { languageOf } from '../text/language.ts';
import type { KindElement } from './element.ts';

/** The words for kinds of acts, ready to be searched for. */
export interface CompiledKinds {
  readonly rows: readonly CompiledKind[];
  readonly runOn: RegExp;
  /** A stem of any kind. */
  readonly stem: RegExp;
  /** A stem of any kind at the beginning of a text. */
  readonly stems: RegExp;
}

interface CompiledKind {
  readonly row: KindPattern;
  /** The stem with what may stand before it. */
  readonly stem: RegExp;
  /** The longest first. */
  readonly endings: readonly { readonly text: string; readonly plural: boolean }[];
}

/** The rows of kinds as expressions. */
export function compileKinds({ kinds, runOn }: CitationPatterns): CompiledKinds {
  const stems = kinds.flatMap((kind) => kind.stems).join('|');
  return {
    rows: kinds.map((row) => ({
      row,
      stem: new RegExp(`${prefix(row)}(?:${row.stems.join('|')})`, 'giu'),
      endings: [
        ...row.endings.map((text) => ({ text, plural: false })),
        ...row.plural.map((text) => ({ text, plural: true })),
      ].sort((a, b) => b.text.length - a.text.length),
    })),
    stem: new RegExp(stems, 'iu'),
    stems: new RegExp(`^(?:${stems})`, 'iu'),
    runOn: new RegExp(`^(?:${runOn.join('|')})`, 'iu'),
  };
}

function prefix({ prefixes }: KindPattern): string {
  return prefixes.length === 0 ? '' : `(?:(?:${prefixes.join('|')})\\s*)?`;
}

/**
 * The words for kinds in a text: a stem with one of its endings, after which the word ends, or runs on into a
 * capital or a word that sources are known to run on ("Кодексіне|және"). Before it the word begins, or one of
 * `ends` lies: the end of something that it may be glued to ("Республикасының|кодексі").
 */
export function findKinds(
  text: string,
  kinds: CompiledKinds,
  ends: ReadonlySet<number>,
): readonly KindElement[] {
  if (!kinds.stem.test(text)) return [];
  const found: KindElement[] = [];
  for (const { row, stem, endings } of kinds.rows) {
    for (const match of allOf(text, stem)) {
      const { index: start } = match;
      if (!wordBegins(text, start) && !ends.has(start)) continue;
      const after = start + match[0].length;
      const ending = endings.find(
        ({ text: letters }) =>
          text.slice(after, after + letters.length).toLowerCase() === letters &&
          wordEnds(text, after + letters.length, kinds.runOn),
      );
      if (ending === undefined) continue;
      const capital = /\p{Lu}/u.test(text.charAt(start));
      const { kind, language } = row;
      const end = after + ending.text.length;
      found.push({ type: 'kind', kind, language, plural: ending.plural, capital, start, end });
    }
  }
  if (found.length < 2) return found;
  const language = languageOf(text);
  return found
    .sort(
      (a, b) =>
        a.start - b.start ||
        b.end - a.end ||
        Number(b.language === language) - Number(a.language === language),
    )
    .filter((one, index, all) => all[index - 1]?.start !== one.start);
}

/** Whether a word begins here: after no letter, or with a capital that is glued to a small letter. */
export function wordBegins(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return !/\p{L}/u.test(before) || (/\p{Lu}/u.test(text.charAt(at)) && /\p{Ll}/u.test(before));
}

/** Whether a word ends here: before no letter, a glued capital, or a word that sources run on. */
export function wordEnds(text: string, at: number, runOn: RegExp): boolean {
  const next = text.charAt(at);
  if (!/\p{L}/u.test(next)) return true;
  if (/\p{Lu}/u.test(next) && /\p{Ll}/u.test(text.charAt(at - 1))) return true;
  return runOn.test(text.slice(at, at + 20));
}
