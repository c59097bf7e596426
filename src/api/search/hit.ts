import { type FoundEntry, scoreStep } from '../../graph/read/search.ts';
import { type Slips, scores } from '../../graph/read/search-query.ts';
import { type Language, languages } from '../../model/language.ts';
import type { SearchMatch } from '../generated/types.ts';
import { likenessOf, type Place } from './places.ts';

/** A thing that was found, and which of its texts says so. */
export interface SearchHit {
  readonly entry: FoundEntry;
  readonly text: string;
  /** Null: a code. */
  readonly language: Language | null;
  readonly places: readonly Place[];
}

/** Of a thing with more texts than that in a language, the most used are looked at. */
const textsLookedAt = 200;

const lists = { kk: 'textsKk', ru: 'textsRu', en: 'textsEn' } as const satisfies Record<
  Language,
  keyof FoundEntry
>;

/** Which text of a thing is the most like what was typed; of texts alike, the first. */
export function hitOf(
  entry: FoundEntry,
  wanted: readonly string[],
  language: Language | null,
  slips: Slips,
): SearchHit {
  let best: Omit<SearchHit, 'entry'> & { readonly rank: number } = {
    ...calledIn(entry, language),
    places: [],
    rank: 0,
  };
  const texts = [
    ...languages
      .filter((one) => language === null || one === language)
      .flatMap((one) => entry[lists[one]].slice(0, textsLookedAt).map((text) => [text, one] as const)),
    ...entry.codes.map((text) => [text, null] as const),
  ];
  for (const [text, of] of texts) {
    const { rank, places } = likenessOf(text, of, wanted, slips);
    if (rank > best.rank) best = { text, language: of, places, rank };
  }
  return { entry, text: best.text, language: best.language, places: best.places };
}

/** What a thing is called, in a language if it has a name there; else its code, or what follows the kind in its id. */
export function calledIn(
  entry: FoundEntry,
  language: Language | null,
): { readonly text: string; readonly language: Language | null } {
  const order = language === null ? languages : [language, ...languages];
  const named = order.find((one) => entry[lists[one]].length > 0);
  if (named !== undefined) return { text: entry[lists[named]][0] as string, language: named };
  return { text: entry.codes[0] ?? entry.id, language: null };
}

/** How near a thing is, by its score. */
export function matchOf({ key }: FoundEntry): SearchMatch {
  const score = Math.floor(key / scoreStep);
  if (score >= scores.exact) return 'EXACT';
  if (score >= scores.beginning) return 'BEGINNING';
  return score >= scores.words ? 'WORDS' : 'MISPRINT';
}
