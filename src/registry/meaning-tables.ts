import type { MeaningTables, ThingSorts } from '../model/meaning-tables.ts';
import type { BesideRow, SmallWords, WordRow } from '../model/meaning-words.ts';
import { readTable } from './table.ts';

/** The languages that words are known of. */
type ByLanguage<Rows> = Readonly<Record<'kk' | 'ru', Rows>>;

/** What is known of the words of both languages, for comparing statements. */
export function readMeaningTables(): ByLanguage<MeaningTables> {
  const synonyms = readSynonyms();
  const beside = readSynonymsBeside();
  const opposites = readOpposites();
  const families = readWordFamilies();
  const smallWords = readSmallWords();
  const sorts = readThingSorts();
  const of = (language: 'kk' | 'ru'): MeaningTables => {
    return Object.freeze({
      synonyms: wordsOf(synonyms[language]),
      beside: beside[language],
      sorts: sorts[language] ?? {},
      opposites: wordsOf(opposites[language]),
      families: wordsOf(families[language]),
      ...{ slight: [], tools: [], states: [], sites: [] },
      ...smallWords[language],
    });
  };
  return Object.freeze({ kk: of('kk'), ru: of('ru') });
}

/** Words that can stand for each other in any statement, the preferred one first. */
export function readSynonyms(): ByLanguage<readonly WordRow[]> {
  return readTable('synonyms');
}

/** Words that can stand for each other beside certain words. */
export function readSynonymsBeside(): ByLanguage<readonly BesideRow[]> {
  return readTable('synonyms-beside');
}

/** Words by the sort of thing that they name, of the languages that need them. */
export function readThingSorts(): Partial<ByLanguage<ThingSorts>> {
  return readTable('thing-sorts');
}

/** Pairs of words that are never taken for each other. */
export function readOpposites(): ByLanguage<readonly WordRow[]> {
  return readTable('opposites');
}

/** Words of one root for one action, which no rule of endings joins. */
export function readWordFamilies(): ByLanguage<readonly WordRow[]> {
  return readTable('word-families');
}

/** Words that say nothing of their own in a statement. */
export function readSmallWords(): ByLanguage<SmallWords> {
  return readTable('small-words');
}

function wordsOf(rows: readonly WordRow[]): readonly (readonly string[])[] {
  return Object.freeze(rows.map(({ words }) => words));
}
