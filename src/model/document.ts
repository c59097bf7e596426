import type { Piece } from './place.ts';
import type { SourceRecord } from './source.ts';

/** A run of text that still knows where its characters stand in the file; `pieces` as in `Quote`, or none at all. */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** One cell of a table: its paragraphs, in order. An empty cell has none. */
export interface Cell {
  readonly passages: readonly Passage[];
}

/** A row of a table, or a paragraph of running text, which is a row of one cell. */
export interface Row {
  /** 1-based line (or paragraph) on which it begins. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** What a reader makes of a file: its rows in reading order, and nothing of their meaning. */
export interface Document {
  readonly source: SourceRecord;
  readonly rows: readonly Row[];
}
