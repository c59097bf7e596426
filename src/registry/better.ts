import { type EvidenceGrade, evidenceGrades } from '../model/act.ts';
import type { SourceRow } from '../model/act-row.ts';

/** Whether a statement is to be believed rather than another: the better evidenced, of equal ones the one read later. */
export function isBetter(one: SourceRow, other: SourceRow | undefined): boolean {
  if (other === undefined) return true;
  const ranks = [one, other].map(({ grade }) => rankOf(grade)) as [number, number];
  return ranks[0] === ranks[1] ? (one.readOn ?? '') > (other.readOn ?? '') : ranks[0] < ranks[1];
}

/** Whether each of some statements is to be believed rather than each of others. */
export function areBetter(ones: readonly SourceRow[], others: readonly SourceRow[]): boolean {
  return ones.every((one) => others.every((other) => isBetter(one, other)));
}

/** 0: the best. */
export function rankOf(grade: EvidenceGrade): number {
  return evidenceGrades.indexOf(grade);
}
