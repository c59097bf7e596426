/** What the numbers of a place count: lines of a text file, or paragraphs of a DOCX. */
export type PlaceUnit = 'line' | 'paragraph';

/**
 * Where a piece of text stands in the file as it is.
 * `number` is the 1-based line (or paragraph); `start` and `end` are offsets in it in UTF-16 code units,
 * end exclusive. The unit is the same for a whole source and stands there.
 */
export interface Place {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A text of a source with the places of its pieces, in reading order and never empty.
 * Where no markup stands inside it there is one piece, and it is the text to the letter.
 */
export interface Quote {
  readonly text: string;
  readonly places: readonly Place[];
}
