import type { Passage } from '../model/document.ts';
import type { Piece, Place, Quote } from '../model/place.ts';

/** A passage of one piece: `text` stands at `start` of line (or paragraph) `number`. */
export function passageAt(text: string, number: number, start: number): Passage {
  return { text, pieces: [{ offset: 0, length: text.length, number, start, end: start + text.length }] };
}

/** The part between two offsets, each character still knowing its place. */
export function slice(passage: Passage, start: number, end: number = passage.text.length): Passage {
  if (start === 0 && end >= passage.text.length) return passage;
  const pieces: Piece[] = [];
  for (const piece of passage.pieces) {
    const from = Math.max(start, piece.offset);
    const to = Math.min(end, piece.offset + piece.length);
    if (from < to) pieces.push(part(piece, from, to, from - start));
  }
  return { text: passage.text.slice(start, end), pieces };
}

/** The part of a piece between two offsets of its text, put at `at`. What the file writes otherwise stays whole. */
function part({ offset, length, number, start, end }: Piece, from: number, to: number, at: number): Piece {
  if (length !== end - start) return { offset: at, length: to - from, number, start, end };
  const shift = start - offset;
  return { offset: at, length: to - from, number, start: from + shift, end: to + shift };
}

const unseen = /[\s\u00ad\u200b-\u200f\u2060]/u;

/** Whether a character is white space or not seen; of the usual ones, Latin and Cyrillic, that is known at once. */
function isUnseen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isUsual = (code > 0x20 && code < 0x7f) || (code >= 0x400 && code < 0x530);
  return !isUsual && unseen.test(text.charAt(at));
}

/** Without white space at either end, nor characters that are not seen. Trimming twice is trimming once. */
export function trim(passage: Passage): Passage {
  const { text } = passage;
  let start = 0;
  let end = text.length;
  while (start < end && isUnseen(text, start)) start++;
  while (start < end && isUnseen(text, end - 1)) end--;
  return start === 0 && end === text.length ? passage : slice(passage, start, end);
}

/** The parts between separators, trimmed; those without a letter or digit are left out. */
export function splitAt(passage: Passage, separator: RegExp): readonly Passage[] {
  const parts: Passage[] = [];
  let start = 0;
  for (const { index, 0: mark } of passage.text.matchAll(separator)) {
    parts.push(trim(slice(passage, start, index)));
    start = index + mark.length;
  }
  parts.push(trim(slice(passage, start)));
  return parts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** One passage of several, joined by spaces that have no place of their own. */
export function join(passages: readonly Passage[]): Passage {
  const only = passages[0];
  if (only !== undefined && passages.length === 1) return only;
  const pieces: Piece[] = [];
  let text = '';
  for (const passage of passages) {
    if (text !== '') text += ' ';
    for (const piece of passage.pieces) pieces.push({ ...piece, offset: piece.offset + text.length });
    text += passage.text;
  }
  return { text, pieces };
}

/** The words and their places. Null for a passage that has none, since a quote always has a place. */
export function quote(passage: Passage): Quote | null {
  const { text, pieces } = trim(passage);
  return pieces.length === 0 ? null : { text, places: pieces };
}

/** Where a passage begins: its first place. */
export function firstPlace(passage: Passage): Place | null {
  return passage.pieces[0] ?? null;
}

/** A quote as a passage again. */
export function passageOf({ text, places }: Quote): Passage {
  return { text, pieces: places };
}
