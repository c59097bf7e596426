import type { Behind, Bringing, Within } from '../graph/read/within.ts';

/** What takes the rows that came along, in the place of a statement of their own. */
export interface Taking {
  /** All that stands behind a parent, with what was wanted along with it. */
  list(behind: Behind, wants: readonly string[], parent: string, rows: readonly Bringing[]): void;
  node(name: string, row: Bringing): void;
}

/** Hands on what came along with a row, and with what came along. */
export function bring(within: Within, wants: readonly string[], row: Bringing, taking: Taking): void {
  for (const [field, behind] of Object.entries(within)) {
    if (!wants.includes(field)) continue;
    const further = wants.flatMap((name) =>
      name.startsWith(`${field}.`) ? [name.slice(field.length + 1)] : [],
    );
    const rows = row.within?.[field] ?? [];
    if (behind.node === undefined) taking.list(behind, further, row.id, rows);
    for (const found of rows) {
      if (behind.node !== undefined) taking.node(behind.node, found);
      bring(behind.within, further, found, taking);
    }
  }
}
