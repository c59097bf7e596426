/** A text reduced to what counts when it is compared, and the offset in the original of each character of it. */
export interface Folded {
  readonly text: string;
  /** `offsets[i]` is where the i-th character comes from; one more at the end: the end of the last one. */
  readonly offsets: readonly number[];
}

/**
 * Letters and digits only, in lower case, composed (NFC); Latin letters that look like Cyrillic ones become those
 * ("A" is "А"), "ё" becomes "е". For comparing only, since Latin words come out mixed. Spaces, hyphens, quotes and stops do not count, so that words that ran together,
 * or apart, compare alike. Folding twice is folding once.
 */
export function fold(text: string): Folded {
  const offsets: number[] = [];
  let folded = '';
  let end = 0;
  for (const word of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    let start = word.index;
    for (const letter of /\p{M}/u.test(word[0]) ? clusters(word[0]) : word[0]) {
      const char = letter.normalize('NFC').toLowerCase();
      for (const unit of alike.get(char) ?? char) {
        for (let i = 0; i < unit.length; i++) offsets.push(start);
        folded += unit;
      }
      start += letter.length;
    }
    end = start;
  }
  offsets.push(end);
  return { text: folded, offsets };
}

/** The folded text alone. */
export function foldText(text: string): string {
  return fold(text).text;
}

/** Letters with the marks that follow them. */
function clusters(word: string): readonly string[] {
  return word.match(/\P{M}\p{M}*|^\p{M}+/gu) ?? [];
}

/** Latin letters that look like Cyrillic ones, as typists and scanners mix them up, and letters often interchanged. */
const alike = new Map(
  Object.entries({
    ё: 'е',
    a: 'а',
    b: 'в',
    c: 'с',
    e: 'е',
    h: 'н',
    i: 'і',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    t: 'т',
    x: 'х',
    y: 'у',
    ə: 'ә',
  }),
);
