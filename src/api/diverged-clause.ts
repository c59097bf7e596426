import { type WordChange, wordChanges } from '../analysis/word-changes.ts';
import { type ClauseRow, clauseOfWording, type DivergedClauseRow } from '../graph/read/diverged-clause.ts';
import { foldWord } from '../text/fold.ts';
import type { Loads } from './loads.ts';

interface OrderedClauses {
  readonly clauses: readonly [ClauseRow, ClauseRow];
  readonly isOrderKnown: boolean;
}

/** The two clauses, the earlier first where their days say which it is. */
export async function clausesInOrder(pair: DivergedClauseRow, load: Loads): Promise<OrderedClauses> {
  const [one, other] = await Promise.all([
    load.the(clauseOfWording, pair.one),
    load.the(clauseOfWording, pair.other),
  ]);
  const isOtherFirst = isBefore(other, one);
  return {
    clauses: isOtherFirst ? [other, one] : [one, other],
    isOrderKnown: isOtherFirst || isBefore(one, other),
  };
}

function isBefore(one: ClauseRow, other: ClauseRow): boolean {
  const { enactedLatest: latest } = one;
  const { enactedEarliest: earliest } = other;
  return latest !== null && earliest !== null && latest < earliest;
}

/** What became of the words of the first in the second. */
export async function changesBetween(pair: DivergedClauseRow, load: Loads): Promise<readonly WordChange[]> {
  const { clauses } = await clausesInOrder(pair, load);
  return wordChanges(clauses[0].text, clauses[1].text, foldWord);
}
