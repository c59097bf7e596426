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
 * A place, and which part of a text stands there: `text.slice(offset, offset + length)`. Where `length` equals
 * `end - start` the file has these characters to the letter. Elsewhere it writes them otherwise (an entity such as
 * "&laquo;", an escape such as "\\*", a letter with its mark apart, "и" and a breve for "й"): then the piece covers one
 * such writing whole, and decoding it gives the characters.
 */
export interface Piece extends Place {
  readonly offset: number;
  readonly length: number;
}

/**
 * A text of a source with the places of its pieces, in reading order and never empty. A character that lies in no
 * piece stands nowhere in the file: white space that a browser or a joining of lines makes, the number that a program
 * gives to an item of a list. Where no markup stands inside a text there is one piece, and it is the text to the letter.
 */
export interface Quote {
  readonly text: string;
  readonly places: readonly Piece[];
}
