import type { CitationPatterns, KindPattern } from '../model/citation-patterns.ts';
import { allOf } from '../text/all-of.ts';
import { withoutKazakhLetters } from '../text/kazakh-letters.ts';
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
  readonly endings: readonly Ending[];
}

interface Ending {
  readonly text: string;
  readonly plural: boolean;
  /** Whether it counts only behind a title. */
  readonly bound: boolean;
}

/** The rows of kinds as expressions. */
export function compileKinds({ kinds, runOn }: CitationPatterns): CompiledKinds {
  const stems = kinds.flatMap(stemsOf).join('|');
  return {
    rows: kinds.map((row) => ({
      row,
      stem: new RegExp(`${prefix(row)}(?:${stemsOf(row).join('|')})`, 'giu'),
      endings: endingsOf(row),
    })),
    stem: new RegExp(stems, 'iu'),
    stems: new RegExp(`^(?:${stems})`, 'iu'),
    runOn: new RegExp(`^(?:${runOn.join('|')})`, 'iu'),
  };
}

/** The stems of a row, Kazakh ones also as a keyboard without Kazakh letters writes them. */
export function stemsOf({ stems, language }: KindPattern): readonly string[] {
  return language === 'kk' ? [...new Set([...stems, ...stems.map(withoutKazakhLetters)])] : stems;
}

function endingsOf({ endings, plural, bound = [], language }: KindPattern): readonly Ending[] {
  const all = [
    ...endings.map((text) => ({ text, plural: false, bound: false })),
    ...plural.map((text) => ({ text, plural: true, bound: false })),
    ...bound.map((text) => ({ text, plural: false, bound: true })),
  ];
  const typed = all.map((ending) => ({ ...ending, text: withoutKazakhLetters(ending.text) }));
  return (language === 'kk' ? [...all, ...typed] : all).sort((a, b) => b.text.length - a.text.length);
}

function prefix({ prefixes }: KindPattern): string {
  return prefixes.length === 0 ? '' : `(?:(?:${prefixes.join('|')})\\s*)?`;
}

/**
 * The words for kinds in a text: a stem with one of its endings, after which the word ends, or runs on into a
 * capital or a word that sources are known to run on ("Кодексіне|және"). Before it the word begins, or one of
 * `ends` lies: the end of something that it may be glued to ("Республикасының|кодексі").
 * @param titles where titles of the register end, behind which words mean a kind that else mean something else
 */
export function findKinds(
  text: string,
  kinds: CompiledKinds,
  ends: ReadonlySet<number>,
  titles: ReadonlySet<number> = none,
): readonly KindElement[] {
  if (!kinds.stem.test(text)) return [];
  const found: KindElement[] = [];
  for (const { row, stem, endings } of kinds.rows) {
    for (const match of allOf(text, stem)) {
      const { index: start } = match;
      if (!wordBegins(text, start) && !ends.has(start)) continue;
      const after = start + match[0].length;
      const ending = endings.find(
        ({ text: letters, bound }) =>
          (!bound || titles.has(text.slice(0, start).trimEnd().length)) &&
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

const none: ReadonlySet<number> = new Set();

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
