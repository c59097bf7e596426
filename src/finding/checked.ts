import type { Document, Passage } from '../model/document.ts';
import type { EducationLevel } from '../model/education-level.ts';
import type { LastChapter } from '../model/last-chapter.ts';
import type { Quote } from '../model/place.ts';
import type { StandardRecord } from '../model/standard.ts';
import { endsOpen } from '../text/function-words.ts';
import { type OwnedText, textsOf } from './texts.ts';
import { type WordPlace, wordsOf } from './word-places.ts';

/** What the rules know from `seed/`. */
export interface Known {
  readonly educationLevels: readonly EducationLevel[];
  /** Abbreviations that every reader knows, and that no list need explain ("РК", "ҚР"). */
  readonly commonAbbreviations: ReadonlySet<string>;
  /** Abbreviated names of acts of the register ("ТК РК", "ҚР ЕК"). */
  readonly actAbbreviations: readonly string[];
}

/** What the rules look at. */
export interface Checked extends Known {
  readonly standard: StandardRecord;
  /** Every text of the record. */
  readonly texts: readonly OwnedText[];
  /** Every word of the texts, with the places where it stands. */
  readonly words: ReadonlyMap<string, readonly WordPlace[]>;
  /** The passages before the general provisions: they name persons, and no finding quotes them whole. */
  readonly head: readonly Passage[];
  /** The passages from the general provisions to the last card as they stand, labels included. */
  readonly body: readonly Passage[];
  /**
   * The document ends before its end: in the middle of a letter or sentence, in its cards, or among the rows of the
   * template's last chapter. A last chapter of another kind is an end.
   */
  readonly isCutOff: boolean;
}

/** Brings together what the rules look at. */
export function checkedOf(
  standard: StandardRecord,
  document: Document,
  known: Known,
  lastChapter: LastChapter,
): Checked {
  const { technical, source } = standard;
  const texts = textsOf(standard);
  const isShort = technical.version === null && technical.nextReview === null;
  const isOther = lastChapter === 'other' && !endsOpen(lastText(document));
  return {
    ...known,
    standard,
    texts,
    words: wordsOf(texts),
    ...partsOf(standard, document),
    isCutOff: source.isCutOff || (isShort && !isOther),
  };
}

function lastText({ rows }: Document): string {
  return rows.at(-1)?.cells.at(-1)?.passages.at(-1)?.text ?? '';
}

/** The head and the technical data name persons; what stands between them does not. */
function partsOf(standard: StandardRecord, document: Document): Pick<Checked, 'head' | 'body'> {
  const { scope, terms, cardList, cards, technical } = standard;
  const { stateBody, sectoralCouncil, nationalBody, chamber, version, nextReview } = technical;
  const rows = [stateBody, sectoralCouncil, nationalBody, chamber, version, nextReview?.quote ?? null];
  const lists = [...scope, ...[...terms, ...cardList].map(({ quote }) => quote)];
  const start = firstLine([...lists, ...cards.map(({ heading }) => heading)]);
  const end = firstLine([...rows.flatMap((row) => row ?? []), ...technical.organisations]);
  const between = (first: number, last: number) =>
    document.rows
      .filter(({ number }) => number >= first && number < last)
      .flatMap(({ cells }) => cells.flatMap(({ passages }) => passages));
  return { head: between(0, start), body: between(start, end) };
}

function firstLine(quotes: readonly Quote[]): number {
  return Math.min(...quotes.map(({ places }) => places[0]?.number ?? Number.POSITIVE_INFINITY));
}
