import type { Passage } from '../model/document.ts';
import type { Quote } from '../model/place.ts';
import type { DefinitionRecord } from '../model/standard.ts';
import { splitItems, withoutStop } from '../text/numbering.ts';
import { join, quote } from '../text/passage.ts';
import { type Field, rowsOf } from './field.ts';
import { impersonalPassages, impersonalValues, stated } from './values.ts';

/** The paragraphs of the scope, each a text of its own. */
export function parseScope(field: Field | undefined): readonly Quote[] {
  return impersonalPassages(field).flatMap((passage) => stated(passage) ?? []);
}

/** Terms or abbreviations: "1) term – meaning;", the first dash or colon between them, or a table of two columns. */
export function parseDefinitions(field: Field | undefined): readonly DefinitionRecord[] {
  const rows = rowsOf(impersonalValues(field));
  const inColumns = rows.flatMap((cells) =>
    cells.length === 2 && (cells[0]?.columns ?? 1) > 1 ? [cells] : [],
  );
  if (inColumns.length > 0) return inColumns.flatMap((cells) => ofCells(cells.map(({ passage }) => passage)));
  const items = splitItems(impersonalPassages(field));
  return items.flatMap(({ number, passage }) => {
    const words = quote(passage);
    const parts = /^(.+?)\s*(?:\s-|-\s|[–—:])\s*(.+)$/su.exec(passage.text);
    if (words === null) return [];
    return [{ number, term: parts?.[1] ?? passage.text, meaning: parts?.[2] ?? '', quote: words }];
  });
}

function ofCells(cells: readonly Passage[]): readonly DefinitionRecord[] {
  const [term, meaning] = cells.map(({ text }) => text);
  const words = quote(withoutStop(join(cells)));
  if (words === null || term === undefined || meaning === undefined) return [];
  return [{ number: null, term, meaning: meaning.replace(/[\s.;]+$/u, ''), quote: words }];
}
