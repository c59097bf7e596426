/** A text reduced to what counts when it is compared, and the offset in the original of each character of it. */
export interface Folded {
  readonly text: string;
  /** `offsets[i]` is where the i-th character comes from; one more at the end: the end of the last one. */
  readonly offsets: readonly number[];
}

/**
 * Letters and digits only, in lower case, composed (NFC); Latin letters that look like Cyrillic ones become those
 * ("A" is "А"), "ё" becomes "е". For comparing only, since Latin words come out mixed. Spaces, hyphens, quotes and stops
 * do not count, so that words that ran together, or apart, compare alike. Folding twice is folding once.
 */
export function fold(text: string): Folded {
  const offsets: number[] = [];
  let folded = '';
  let end = 0;
  for (let start = 0; start < text.length; start = end) {
    const code = text.charCodeAt(start);
    const letter = isSilent(code) ? '' : table[code];
    const isPlain = letter !== undefined && !isMark(text.charCodeAt(start + 1));
    end = start + (isPlain ? 1 : lengthOfCluster(text, start));
    const letters = isPlain ? letter : foldCluster(text.slice(start, end));
    if (letters === '') continue;
    for (let i = 0; i < letters.length; i++) offsets.push(start);
    folded += letters;
  }
  offsets.push(endOfLast(text, offsets.at(-1)));
  return { text: folded, offsets };
}

/** The folded letters of a text, without its digits: how labels are compared, whose numbers vary. */
export function foldLetters(text: string): string {
  return withoutDigits(foldText(text));
}

/** A folded text without its digits. */
export function withoutDigits(folded: string): string {
  return /\d/u.test(folded) ? folded.replace(/\d+/gu, '') : folded;
}

/** The folded text alone, which is much quicker where each character stands for itself. */
export function foldText(text: string): string {
  if (text.length > room.length) return fold(text).text;
  const end = bytesOfRoom.write(text, 'utf16le') / 2;
  let length = 0;
  for (let i = 0; i < end; i++) {
    const code = room[i] as number;
    const letter = code < codes.length ? codes[code] : isSilent(code) ? nothing : several;
    if (letter === several) return fold(text).text;
    room[length] = letter as number;
    // One further but for nothing, which is 0; without a condition, that no processor foresees.
    length += ((letter as number) + 0xffff) >>> 16;
  }
  return bytesOfRoom.toString('utf16le', 0, 2 * length);
}

/** A word folded; a sign that has no letters as it is. */
export function foldWord(word: string): string {
  return foldText(word) || word;
}

/** How many code units a letter has with the marks that follow it. */
function lengthOfCluster(text: string, start: number): number {
  const first = (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  let length = first;
  while (isMark(text.charCodeAt(start + length))) length++;
  return length;
}

/** General punctuation and characters for private use, by which other modules blank parts of a text: no letters. */
function isSilent(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0xe000 && code <= 0xf8ff);
}

/** Combining diacritical marks, which is all that decomposed Cyrillic and Latin letters have. */
function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function endOfLast(text: string, start: number | undefined): number {
  return start === undefined ? 0 : start + lengthOfCluster(text, start);
}

function foldCluster(cluster: string): string {
  const char = cluster.normalize('NFC').toLowerCase();
  if (!/^[\p{L}\p{N}]/u.test(char)) return '';
  return [...char].map((letter) => alike.get(letter) ?? letter).join('');
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

/** The folded form of every single character up to the end of the Cyrillic block: what nearly every text is made of. */
const table: readonly string[] = Array.from({ length: 0x530 }, (_, code) =>
  foldCluster(String.fromCharCode(code)),
);

const nothing = 0;
const several = 0xffff;
/** The table once more, in code units: nothing for what is left out, several where a mark may belong to a letter. */
const codes = Uint16Array.from(table, (letters, code) =>
  letters.length > 1 || isMark(code) ? several : letters === '' ? nothing : letters.charCodeAt(0),
);
/** Where a text is folded, in the place of its letters: these are read much quicker from here than from any text. */
const room = new Uint16Array(4096);
const bytesOfRoom = Buffer.from(room.buffer);
