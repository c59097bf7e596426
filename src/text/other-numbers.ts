import { fromRoman } from './roman.ts';

/** Where an item opens in a text: at its number, which stands from `start` to `end`. */
export interface Opening {
  readonly number: number;
  /** The number with its stop or bracket, as it stands ("2.3."). */
  readonly asWritten: string;
  readonly start: number;
  readonly end: number;
}

/** A way to number items. The group of its pattern is the number; of several numbers ("1.2") it is the last. */
interface Style {
  readonly pattern: RegExp;
  readonly value: (written: string) => number | null;
  /** The mark can be nothing but a number, so that a list may begin at any. */
  readonly isSure: boolean;
}

const opens = String.raw`(?:^\s*|(?<=[.;:]\s*)|(?<=\p{Ll}\s*))`;
const atSentence = String.raw`(?:^\s*|(?<=[.;:]\s*))`;
const letters = 'абвгдежзиклмн';

const styles: readonly Style[] = [
  // "(1) …"
  style(String.raw`${opens}\((\d{1,2})\)\s*(?=\p{L}|["«“])`, true),
  // "1.1 …", "2.1.1. …"
  style(String.raw`${atSentence}(?:\d{1,2}\.){1,3}(\d{1,2})\.?\)?\s+(?=\p{Lu}|["«“])`, true),
  // "У1. …", "З-1) …", "Қ1.2 …"
  style(
    String.raw`${opens}\p{Lu}{1,2}\s?-?(?:\d{1,2}\.)*(\d{1,2})(?!\d)\s?[.):–—-]?\s*(?=\p{L}|["«“])`,
    true,
  ),
  // "№ 1. …"
  style(String.raw`${opens}№\s?(\d{1,2})(?!\d)\s?[.):–—-]?\s*(?=\p{L}|["«“])`, false),
  // "1 …", "1- …", "1: …"
  style(String.raw`^\s*(\d{1,2})(?:\s?[,:/]\s*|\s?[–—-]\s+|\s+)(?=\p{L}|["«“])`, false),
  style(String.raw`(?:^\s*|(?<=\s))(\d{1,2})(?:\s?[,:/–—-]\s*|\s+)(?=\p{Lu}|["«“])`, false),
  { ...style(String.raw`${atSentence}([IVXІХ]{1,4})\s?[.)]\s*(?=\p{L}|["«“])`, false), value: fromRoman },
  { ...style(String.raw`^\s*(\p{Lu})\.\s*(?=\p{L}|["«“])`, false), value: placeInAlphabet },
];

function style(pattern: string, isSure: boolean): Style {
  return { pattern: new RegExp(pattern, 'gu'), value: Number, isSure };
}

/** The number that a letter stands for in a list ("б" is 2); null for one that numbers nothing. */
export function placeInAlphabet(letter: string): number | null {
  const at = letters.indexOf(letter.toLowerCase());
  return at === -1 || letter === '' ? null : at + 1;
}

/**
 * The openings in each text of a list that is numbered otherwise than by "1." or "1)": "1 …", "1- …", "(1) …",
 * "№1 …", "1.1 …", "У1 …", Roman numbers, capital letters. Null where no one of these ways opens two items that count
 * on, the first at the start of a text, or the one item of a list that has no other.
 */
export function otherNumbers(texts: readonly string[]): readonly (readonly Opening[])[] | null {
  if (!texts.some((text) => mayBeNumbered.test(text))) return null;
  const found = styles.map((one) => openingsBy(one, texts));
  const counted = found.find((openings) => openings.flat().length > 1);
  return counted ?? found.find((openings) => openings.flat().some((only) => isOnly(only, texts))) ?? null;
}

/** How a text begins that opens a list in one of these ways. */
const mayBeNumbered = /^\s*(?:[(№]?\s?\d|\p{Lu}{1,2}\s?-?\d|[IVXІХ]{1,4}\s?[.)]|\p{Lu}\.)/u;

/** Whether a list of one text has one item: "(1) …", "У1. …", "1 Text", "1.2.1) …". */
function isOnly({ number, asWritten }: Opening, [text = '', ...others]: readonly string[]): boolean {
  if (others.length > 0) return false;
  if (/^(?:\d{1,2}\.){2,}\d{1,2}[.)]*$/u.test(asWritten)) return true;
  if (number !== 1) return false;
  return /^(?:\(1\)|\p{Lu}1[.)])$/u.test(asWritten) || /^\s*1\s+\p{Lu}\p{Ll}/u.test(text);
}

function openingsBy({ pattern, value, isSure }: Style, texts: readonly string[]): Opening[][] {
  let last: number | null = null;
  return texts.map((text) => {
    const openings: Opening[] = [];
    for (const match of text.matchAll(pattern)) {
      const number = value(match[1] ?? '');
      const isFirst = text.slice(0, match.index).trim() === '';
      if (number === null || !(last === null ? isFirst && (isSure || number === 1) : number === last + 1))
        continue;
      const end = match.index + match[0].length;
      openings.push({ number, asWritten: match[0].trim(), start: match.index, end });
      last = number;
    }
    return openings;
  });
}
