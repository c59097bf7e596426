import type { RegisteredAct } from '../model/act.ts';
import type { CitationPatterns, CountryPattern } from '../model/citation-patterns.ts';
import { fold, foldText } from '../text/fold.ts';
import { withoutKazakhLetters } from '../text/kazakh-letters.ts';
import { plain } from '../text/plain.ts';
import type { Rule } from './compile.ts';
import type { Span } from './element.ts';
import { type CompiledKinds, findKinds, stemsOf, wordBegins, wordEnds } from './kind-words.ts';

/** The names of the register, ready to be searched for in folded text. */
export interface CompiledNames {
  /** What stands before the kind in names that end in one ("Еңбек" of "Еңбек кодексі"), in any case. */
  readonly heads: string;
  /** Heads directly before the stem of a kind. */
  readonly withKind: RegExp;
  /** Titles without a kind ("Білім туралы"). */
  readonly bare: RegExp;
  /** Abbreviations, in the group `name`, with an ending behind a hyphen or without one. */
  readonly abbreviations: RegExp;
}

/** The titles and names of the acts as expressions over folded text. */
export function compileNames(
  acts: readonly RegisteredAct[],
  kinds: CompiledKinds,
  countries: readonly Rule<CountryPattern>[],
  { adjectives, provisions }: CitationPatterns,
): CompiledNames {
  const heads = new Set<string>();
  const bare = new Set<string>();
  for (const name of acts.flatMap(namesOf)) {
    const text = plain(name);
    const short = without(text, countries).trim();
    const kind = findKinds(short, kinds, new Set())[0];
    if (kind === undefined) {
      bare.add(foldText(text));
      bare.add(foldText(short));
    } else if (kind.end === short.length && kind.start > 0) {
      heads.add(declined(short.slice(0, kind.start), adjectives));
    } else if (kind.start === 0 && kind.end < short.length) bare.add(foldText(short.slice(kind.end)));
    else if (kind.start > 0) bare.add(foldText(short));
  }
  const stems = kinds.rows.flatMap(({ row }) => stemsOf(row)).map(foldText);
  const anyHead = byLength(new Set([...heads, ...[...heads].map(withoutKazakhLetters)]));
  const articles = provisions.filter(({ language }) => language === 'kk').map(({ pattern }) => pattern);
  const abbreviations = acts.flatMap((act) => act.abbreviations);
  return {
    heads: anyHead,
    withKind: new RegExp(`(?:${anyHead})(?=${stems.join('|')})`, 'gu'),
    bare: new RegExp(byLength([...bare].filter((title) => title.length > 3)), 'gu'),
    abbreviations: new RegExp(
      `(?<!\\p{L})(?<name>${byLength(abbreviations.map((text) => text.replace(/ /gu, '\\s*')))})(?:-\\p{Ll}{1,6}(?!\\p{L})|(?!\\p{L}|[-–]\\d|\\s*\\d(?![^;:.]{0,20}?(?:${articles.join('|')}))))`,
      'gu',
    ),
  };
}

/** Where names of the register stand in a text, by what their letters are, whatever is between them. */
export function findFolded(text: string, names: RegExp, kinds: CompiledKinds): readonly Span[] {
  if (foldText(text).search(names) === -1) return [];
  const folded = fold(text);
  const found: Span[] = [];
  names.lastIndex = 0;
  for (let match = names.exec(folded.text); match !== null; match = names.exec(folded.text)) {
    const start = folded.offsets[match.index] ?? 0;
    const end = (folded.offsets[match.index + match[0].length - 1] ?? 0) + 1;
    const whole = text.slice(start, end);
    if (wordBegins(text, start) && !/\ue000/u.test(whole) && !/[;:]/u.test(whole)) found.push({ start, end });
    else names.lastIndex = match.index + 1;
  }
  return found.filter(
    ({ end }) =>
      names.source.includes('(?=') ||
      wordEnds(text, end, kinds.runOn) ||
      kinds.stems.test(text.slice(end, end + 20)),
  );
}

/** Every title and name of an act, those with a bracket without it too. */
export function namesOf(act: RegisteredAct): readonly string[] {
  const { kk, ru } = act.titles;
  const given = [kk ?? [], ru ?? [], Object.values(act.names).flat()].flat();
  return [...new Set(given.flatMap((name) => [name, name.replace(/\s*\([^()]*\)/gu, '')]))];
}

/** A text without the countries that it names. */
export function without(text: string, countries: readonly Rule<CountryPattern>[]): string {
  return countries
    .filter(({ row }) => !row.foreign)
    .reduce((left, { expression }) => left.replace(expression, ' '), text);
}

/** Words as an expression over folded text, Russian adjectives in every case. */
function declined(words: string, adjectives: readonly string[]): string {
  const ending = new RegExp(`(?:${adjectives.join('|')})$`, 'u');
  return words
    .trim()
    .split(/[\s-]+/u)
    .map(foldText)
    .map((word) => (ending.test(word) ? word.replace(ending, `(?:${adjectives.join('|')})`) : word))
    .join('');
}

function byLength(sources: Iterable<string>): string {
  return [...sources].sort((a, b) => b.length - a.length).join('|') || '(?!)';
}
