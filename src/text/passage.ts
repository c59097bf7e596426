import type { Passage, Piece } from '../model/document.ts';
import type { Place, Quote } from '../model/place.ts';

/** A passage of one piece: `text` stands at `start` of line (or paragraph) `number`. */
export function passageAt(text: string, number: number, start: number): Passage {
  return { text, pieces: [{ offset: 0, place: { number, start, end: start + text.length } }] };
}

/** The part between two offsets, each character still knowing its place. */
export function slice(passage: Passage, start: number, end: number = passage.text.length): Passage {
  const pieces: Piece[] = [];
  for (const { offset, place } of passage.pieces) {
    const from = Math.max(start, offset);
    const to = Math.min(end, offset + place.end - place.start);
    if (from < to) {
      const shift = place.start - offset;
      pieces.push({
        offset: from - start,
        place: { number: place.number, start: from + shift, end: to + shift },
      });
    }
  }
  return { text: passage.text.slice(start, end), pieces };
}

/** Without white space at either end, nor characters that are not seen. Trimming twice is trimming once. */
export function trim(passage: Passage): Passage {
  const start = /^[\s\u00ad\u200b-\u200f\u2060]*/u.exec(passage.text)?.[0].length ?? 0;
  const end = passage.text.replace(/[\s\u00ad\u200b-\u200f\u2060]+$/u, '').length;
  return start === 0 && end === passage.text.length ? passage : slice(passage, start, Math.max(start, end));
}

/** One passage of several, joined by spaces that have no place of their own. */
export function join(passages: readonly Passage[]): Passage {
  const only = passages[0];
  if (only !== undefined && passages.length === 1) return only;
  const pieces: Piece[] = [];
  let text = '';
  for (const passage of passages) {
    if (text !== '') text += ' ';
    for (const piece of passage.pieces)
      pieces.push({ offset: piece.offset + text.length, place: piece.place });
    text += passage.text;
  }
  return { text, pieces };
}

/** The words and their places. Null for an empty passage, since a quote always has a place. */
export function quote(passage: Passage): Quote | null {
  const { text, pieces } = trim(passage);
  return text === '' ? null : { text, places: pieces.map((piece) => piece.place) };
}

/** Where a passage begins: its first place. */
export function firstPlace(passage: Passage): Place | null {
  return passage.pieces[0]?.place ?? null;
}

/** A quote as a passage again. Pieces on different lines were joined by one character, others by none. */
export function passageOf({ text, places }: Quote): Passage {
  const pieces: Piece[] = [];
  let offset = 0;
  places.forEach((place, index) => {
    if (index > 0 && places[index - 1]?.number !== place.number) offset += 1;
    pieces.push({ offset, place });
    offset += place.end - place.start;
  });
  return { text, pieces };
}
