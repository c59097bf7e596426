import type { Document } from '../../../../src/model/document.ts';
import type { StandardRecord } from '../../../../src/model/standard.ts';
import type { Fact } from './fact.ts';
import type { Gold, GoldFault } from './gold.ts';
import { linesOf, Places } from './places.ts';
import { cardRange } from './range.ts';
import { factsOf } from './standard.ts';

/** How a text was read against its gold. */
export interface Comparison extends Counts {
  /** A line for each wrong fact, and for each fault of the document that no finding tells of. */
  readonly differences: readonly string[];
}

export interface Counts {
  readonly right: number;
  /** Facts of the gold, and those that were read besides. */
  readonly total: number;
  /** Wrong facts on whose lines no finding stands. */
  readonly silent: number;
  readonly reported: number;
  /** Faults of the document on whose lines, or next to them, a finding stands. */
  readonly faultsFound: number;
  readonly faults: number;
}

/** Compares the record of a document with what a person read out of it. */
export function compare(gold: Gold, document: Document, record: StandardRecord): Comparison {
  const places = new Places(document, record.findings);
  const facts = [...factsOf(gold, record)];
  const wrong = facts.filter(({ isRight }) => !isRight);
  const silent = new Set(wrong.filter((fact) => !isReported(fact, places)));
  const missed = gold.faults.filter((fault) => !isFound(fault, places, record));
  return {
    right: facts.length - wrong.length,
    total: facts.length,
    silent: silent.size,
    reported: wrong.length - silent.size,
    faultsFound: gold.faults.length - missed.length,
    faults: gold.faults.length,
    differences: [
      ...wrong.map((fact) => `${silent.has(fact) ? 'SILENT' : 'REPORTED'} ${sentenceOf(fact)}`),
      ...missed.map(
        ({ what, card, where }) => `MISSED ${card === null ? '' : `${card} > `}${what}: "${where}"`,
      ),
    ],
  };
}

function isReported({ at, quotes, range }: Fact, places: Places): boolean {
  const words = at === null ? [] : places.linesOf(at, range);
  return places.areReported([...quotes.flatMap(linesOf), ...words]);
}

function isFound(
  { card, where, alsoWhere = [] }: GoldFault,
  places: Places,
  record: StandardRecord,
): boolean {
  const read = record.cards.find(({ item }) => card !== null && item === card) ?? null;
  const inCard = places.linesOf(where, cardRange(record, read));
  const lines = inCard.length > 0 ? inCard : places.linesOf(where);
  return places.areReported([...lines, ...alsoWhere.flatMap((words) => places.linesOf(words))], 1);
}

function sentenceOf({ path, gold, read }: Fact): string {
  if (gold === null) return `${path}: "${read}" is not there`;
  return `${path}: "${gold}" ${read === null ? 'is missing' : `is read as "${read}"`}`;
}
