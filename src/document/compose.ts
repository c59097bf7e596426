import type { Passage, Row } from '../model/document.ts';
import { ParagraphBuilder } from './paragraph-builder.ts';

/**
 * Rows whose letters are composed (NFC), so that it makes no difference how a file writes "й". A letter that the file
 * writes with its mark apart has a place of its own that covers both.
 */
export function compose(rows: readonly Row[]): readonly Row[] {
  const isComposed = rows.every(({ cells }) =>
    cells.every(({ passages }) => passages.every(({ text }) => !/[\u0300-\u036f]/u.test(text))),
  );
  if (isComposed) return rows;
  return rows.map(({ number, cells }) => ({
    number,
    cells: cells.map(({ passages }) => ({ passages: passages.map(composed) })),
  }));
}

function composed({ text, pieces }: Passage): Passage {
  const builder = new ParagraphBuilder();
  let from = 0;
  for (const { offset, length, number, start, end } of pieces) {
    builder.addUnplaced(text.slice(from, offset).normalize('NFC'));
    from = offset + length;
    const written = text.slice(offset, from);
    if (length !== end - start) builder.add(written, number, start, end);
    else
      for (const { 0: run, index } of written.matchAll(/\P{M}\p{M}+|(?:\P{M}(?!\p{M}))+|\p{M}+/gu))
        builder.add(run.normalize('NFC'), number, start + index, start + index + run.length);
  }
  builder.addUnplaced(text.slice(from).normalize('NFC'));
  return builder.take() ?? { text: '', pieces: [] };
}
