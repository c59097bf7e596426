import type { CardRecord, StandardRecord } from '../../../../src/model/standard.ts';

/** The lines of a part of a document: from the first to the one before `end`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** What stands before the first card. */
export function headOf({ cards }: StandardRecord): Range {
  return { first: 0, end: Math.min(...cards.map(firstLine)) };
}

/** What stands from the last card on. */
export function endOf({ cards }: StandardRecord): Range {
  return { first: Math.max(0, ...cards.map(firstLine)), end: Infinity };
}

/** A card, from its heading to that of the next one; the whole document for one that was not read. */
export function cardRange({ cards }: StandardRecord, card: CardRecord | null): Range {
  if (card === null) return { first: 0, end: Infinity };
  const first = firstLine(card);
  return { first, end: Math.min(...cards.map(firstLine).filter((line) => line > first)) };
}

function firstLine({ heading }: CardRecord): number {
  return heading.places[0]?.number ?? 0;
}
