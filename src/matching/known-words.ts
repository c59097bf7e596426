import type { MeaningTables } from '../model/meaning-tables.ts';
import { wordsOf } from './phrases.ts';
import { type KnownWords, shortestPart, typedWithout } from './spelling.ts';

/** All words of the tables: those that stand as they are, and the others in any of their forms. */
export function knownWords(
  { synonyms: rows, beside, sorts, opposites, families, ...small }: MeaningTables,
  stemOf: (word: string) => string,
): KnownWords {
  const { relations, ...lists } = small;
  const said = [
    ...[...rows, ...opposites, ...families, ...Object.values(lists), ...Object.values(sorts)].flat(),
    ...relations.flatMap(({ words }) => words),
    ...beside.flatMap((row) => [...row.words, ...(row.beside ?? [])]),
  ];
  const words = new Set(said.flatMap(wordsOf));
  const stems = new Set([...words].map(stemOf));
  const has = (word: string) => words.has(word) || stems.has(stemOf(word));
  const hasPart = (part: string) => has(part) && stemOf(part).replace('^', '').length >= shortestPart;
  return { has, hasPart, typed: typedWithout(words, has) };
}
