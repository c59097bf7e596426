import type { MeaningTables } from '../model/meaning-tables.ts';
import { exactly, longestFirst, type Phrase, phrase, wordsOf } from './phrases.ts';

export const isPhrase = (text: string) => text.includes(' ');

/**
 * All phrases of the tables by their first stem or, marked by `=`, their first word; the longest first.
 * @param meanings those of the synonyms
 */
export function phraseTable(
  tables: MeaningTables,
  meanings: readonly Phrase[],
  stemsOf: (text: string) => readonly string[],
  meaningOf: (text: string) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = [
    ...meanings,
    ...tables.auxiliaries.map((text) => phrase('auxiliary', stemsOf(text), text, meaningOf(text))),
    ...tables.frames.map((text) => phrase('frame', stemsOf(text), text)),
    ...tables.abilities.map((text) => phrase('ability', stemsOf(text), text)),
    ...tables.small.map((text) => phrase('small', exactly(text), text)),
    ...tables.weak.map((text) => phrase('small', stemsOf(text), text)),
    ...tables.slight
      .filter(isPhrase)
      .map((text) => phrase('meaning', exactly(text), text, meaningOf(wordsOf(text).at(-1) ?? ''))),
    ...tables.negations.map((text) => phrase('negation', exactly(text), text)),
    ...tables.joins.map((text) => phrase('join', exactly(text), text)),
    ...tables.relations.flatMap(({ name, words, isStrong }) =>
      words.map((text) => ({ ...phrase('relation', exactly(text), text, name), isStrong })),
    ),
  ];
  const byFirst = new Map<string, Phrase[]>();
  for (const each of phrases) {
    const [first = ''] = each.keys;
    byFirst.set(first, [...(byFirst.get(first) ?? []), each]);
  }
  for (const all of byFirst.values()) all.sort(longestFirst);
  return byFirst;
}
