import type { CitationRow } from '../graph/read/row/citation.ts';
import type { FindingRow } from '../graph/read/row/finding.ts';
import type { SourceRow } from '../graph/read/row/source.ts';
import { sourcesOfEdition } from '../graph/read/source.ts';
import type { Language } from '../model/language.ts';
import { enumName } from './enum-name.ts';
import type { Place } from './generated/types.ts';
import type { Loads } from './loads.ts';
import type { TextIn } from './localized.ts';

/** Where a fact stands, before its file is looked up. */
export interface Stand {
  readonly edition: string;
  readonly language: Language;
  readonly quote: string;
  /** `[number, start, end, …]` */
  readonly places: readonly number[];
}

/** Properties of a text and of its places in each language. */
type Placed<Text extends string, Places extends string> = { readonly edition: string } & TextIn<
  Text,
  string | null
> &
  Readonly<Record<`${Places}${'Kk' | 'Ru'}`, readonly number[]>>;

/** Where a text stands: once for each language that has it with its places. */
export function standsOf<Text extends string, Places extends string>(
  row: Placed<Text, Places>,
  text: Text,
  places: Places,
): Stand[] {
  const column = row as unknown as Readonly<Record<string, unknown>>;
  return (['Kk', 'Ru'] as const).flatMap((suffix) => {
    const quote = column[`${text}${suffix}`] as string | null;
    const flat = column[`${places}${suffix}`] as readonly number[];
    if (quote === null || flat.length === 0) return [];
    return [{ edition: row.edition, language: suffix === 'Kk' ? 'kk' : 'ru', quote, places: flat }];
  });
}

/** Where a text stands that has one place to stand: in the first language that has it. */
export function standOf<Text extends string, Places extends string>(
  row: Placed<Text, Places>,
  text: Text,
  places: Places,
): Stand {
  const [stand] = standsOf(row, text, places);
  if (stand === undefined) throw new Error(`A ${text} in ${row.edition} has no place.`);
  return stand;
}

/** Where the words of a finding stand, then those of the edition's other text. */
export function standsOfFinding(finding: FindingRow): Stand[] {
  const { edition, language } = finding;
  return [
    ...stands({ edition, language }, finding.quotes, finding.places, finding.pieces),
    ...stands(
      { edition, language: otherLanguage(language) },
      finding.translationQuotes,
      finding.translationPlaces,
      finding.translationPieces,
    ),
  ];
}

/** Texts whose places stand one after another in a flat list; `pieces` says how many places each has. */
function stands(
  where: Pick<Stand, 'edition' | 'language'>,
  quotes: readonly string[],
  places: readonly number[],
  pieces: readonly number[],
): Stand[] {
  let from = 0;
  return quotes.map((quote, index) => {
    const to = from + (pieces[index] ?? 0) * 3;
    const stand = { ...where, quote, places: places.slice(from, to) };
    from = to;
    return stand;
  });
}

/** Where the same mention stands in the edition's other text; null where it does not. */
export function standOfTranslation({
  edition,
  language,
  translation,
  translationPlaces,
}: CitationRow): Stand | null {
  if (translation === null) return null;
  return { edition, language: otherLanguage(language), quote: translation, places: translationPlaces };
}

/** An edition has its text in Kazakh and in Russian. */
function otherLanguage(language: Language): Language {
  return language === 'kk' ? 'ru' : 'kk';
}

/** The file of that language of the edition. */
export async function sourceOf({ edition, language }: Stand, load: Loads): Promise<SourceRow> {
  const sources = await load.list(sourcesOfEdition, edition);
  const source = sources.find((candidate) => candidate.language === language);
  if (source === undefined) throw new Error(`${edition} has no source in ${language}.`);
  return source;
}

/** The places of a flat list. */
export function placesIn(source: SourceRow, flat: readonly number[]): Place[] {
  const unit = enumName(source.unit);
  return Array.from({ length: Math.floor(flat.length / 3) }, (_, index) => {
    const [number = 0, start = 0, end = 0] = flat.slice(index * 3, index * 3 + 3);
    return { unit, number, start, end };
  });
}
