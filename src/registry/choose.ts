import type { ActFact } from '../model/act.ts';
import type { ActRow, SourceRow } from '../model/act-row.ts';
import { isBetter } from './better.ts';
import { factIn, type StatedRow } from './stated-row.ts';

/** A statement that was not taken, since one that is as well evidenced or better says otherwise. */
export interface Conflict {
  readonly fact: ActFact;
  /** What it is about, where that is a part of the statement ("number"). */
  readonly field: string;
  readonly kept: unknown;
  readonly keptBy: SourceRow | undefined;
  readonly other: unknown;
  readonly by: SourceRow;
  /** Both are equally well evidenced, and neither counts. */
  readonly isOpen?: boolean;
}

/** What of a row changes by a statement of another one. */
export interface Change {
  readonly fields?: Partial<ActRow>;
  /** Fields that it has no more. */
  readonly without?: readonly (keyof ActRow)[];
  /** Statements with their evidence of now. */
  readonly facts?: readonly SourceRow[];
  /** Statements that hold no more. */
  readonly dropped?: readonly ActFact[];
  readonly conflicts?: readonly Conflict[];
}

/** Two values of one statement: `own` of the row that is there, `other` of the one that is laid over it. */
export interface Values<Value> {
  readonly fact: ActFact;
  readonly field?: string;
  readonly own: Value | undefined;
  readonly other: Value | undefined;
  readonly isSame: (own: Value, other: Value) => boolean;
  /** The fields of the row that has the other value. */
  readonly take: (other: Value) => Partial<ActRow>;
}

/** Which of two values counts: the better evidenced. The same value is evidenced by the better of both. */
export function choose<Value>(base: StatedRow, over: StatedRow, values: Values<Value>): Change {
  const { fact, field = fact, own, other, isSame, take } = values;
  const by = factIn(over.facts, fact);
  if (by === undefined || other === undefined) return {};
  const keptBy = factIn(base.facts, fact);
  const better = isBetter(by, keptBy);
  const facts = better ? [by] : [];
  if (own === undefined) return { fields: take(other), facts };
  if (isSame(own, other)) return { facts };
  return better
    ? { fields: take(other), facts }
    : { conflicts: [{ fact, field, kept: own, keptBy, other, by }] };
}
