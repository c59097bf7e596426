import type { ActRow, SourceRow } from './act-row.ts';

/** What a source says of an act: the fields of a row, with the evidence of each statement among its `sources`. */
export type SaidOfAct = Partial<Omit<ActRow, 'id' | 'sources'>> & { readonly sources: readonly SourceRow[] };

/** An act as one source shows it; which act of the register it is, is not decided yet. */
export interface ActReading {
  /** Where it was read, as messages show it. */
  readonly file: string;
  readonly said: SaidOfAct;
  /** The id that the numbering of the official legal database gives it; null where that leaves a doubt. */
  readonly derivedId: string | null;
  /** What contradicts itself in the source without making it useless, and words that are not known. */
  readonly doubts: readonly string[];
  /** The acts whose place it took, as the source shows them. */
  readonly predecessors: readonly ActReading[];
}
