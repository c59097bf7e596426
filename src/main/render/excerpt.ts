/** Part of a line to be marked: offsets in UTF-16 code units, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A letter with the marks that belong to it, as it is shown. */
interface Shown {
  readonly text: string;
  /** Columns of a terminal. */
  readonly width: number;
  readonly isMarked: boolean;
}

/**
 * A line and, below it, carets under the marked words. A line longer than `columns` is cut around the first mark; tabs
 * become spaces, letters two columns wide have two carets. Empty for a mark that is not in the line.
 */
export function excerpt(line: string, marks: readonly Mark[], columns = 100): readonly string[] {
  const shown = [...letters.segment(line)].map(({ segment, index }) => ({
    text: /^[\p{Cc}\p{Zl}\p{Zp}]/u.test(segment) ? ' ' : segment,
    width: wide.test(segment) ? 2 : 1,
    isMarked: marks.some(({ start, end }) => index >= start && index < end),
  }));
  const first = shown.findIndex(({ isMarked }) => isMarked);
  if (first < 0) return [];
  const window = widthOf(shown) <= columns ? shown : around(shown, first, columns - 2 * cut.width);
  const carets = window.map(({ width, isMarked }) => (isMarked ? '^' : ' ').repeat(width)).join('');
  return [window.map(({ text }) => text).join(''), carets.trimEnd()];
}

/** As many letters as fit: a third of the room before the first mark, the rest from there on. */
function around(shown: readonly Shown[], first: number, room: number): readonly Shown[] {
  let from = first;
  for (let left = room / 3; from > 0 && left >= 2; from--) left -= shown[from - 1]?.width ?? 0;
  let to = from;
  for (let left = room; to < shown.length && left >= 2; to++) left -= shown[to]?.width ?? 0;
  return [...(from > 0 ? [cut] : []), ...shown.slice(from, to), ...(to < shown.length ? [cut] : [])];
}

function widthOf(shown: readonly Shown[]): number {
  return shown.reduce((sum, { width }) => sum + width, 0);
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u;
const cut: Shown = { text: '…', width: 1, isMarked: false };
