import type { AskingSubject } from './universe.ts';

/** Whose a statement is. */
interface Held {
  readonly card: string;
  readonly profession: string;
  readonly isCurrent: boolean;
}

/** Rows by subject: those of its card, or of the current cards of the profession; empty for one that has none. */
export function bySubject<Row extends Held>(
  rows: readonly Row[],
  subjects: readonly AskingSubject[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>(subjects.map(({ id }) => [id, []]));
  for (const row of rows) {
    found.get(row.card)?.push(row);
    if (row.isCurrent) found.get(row.profession)?.push(row);
  }
  return found;
}
