import { foldText } from '../text/fold.ts';

/** A word, a number or a mark of a statement, in its order. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** A word folded, a number with a decimal point and without zeros before it, a mark as it stands. */
  readonly text: string;
  /** An abbreviation or a code: two capitals, or letters beside digits. */
  readonly isAbbreviation: boolean;
  /** The first letter of a word, or of each of its parts, folded. */
  readonly initials: string;
}

/**
 * The tokens of a statement. A sign that belongs to a number stays with it (minus, "more than", percent), a range is one
 * number, and a capital that stands alone is a name ("категории B"), not the small word that it looks like. Words that
 * ran together before a capital are parted; a hyphen inside a word joins its parts, but what follows an abbreviation is
 * its ending and falls away ("БАҚ-тың"). Letters in brackets that only say that there may be several ("маман (дарды)", "документ(ы)") fall away, as does the ending of a measure, and a number that only counts the statement.
 */
export function tokensOf(text: string): readonly Token[] {
  const composed = text.normalize('NFC');
  const plain = parted(/^\p{Lu}?[\p{Ll} ]+$/u.test(composed) ? composed : withoutMarks(composed));
  return [...plain.matchAll(tokens)].map(({ 0: token, index }) => tokenOf(token, isLetter(plain, index)));
}

/** A text without the marks that belong to no word or number; one of small letters alone has none. */
function withoutMarks(text: string): string {
  return (isInCapitals(text) ? text.toLowerCase() : text)
    .replace(/\s+/gu, ' ')
    .replace(/^\s*(?:(?:\d{1,2}|\p{Ll})[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s+(?!\p{Ll}{1,2}(?!\p{L}))/u, '')
    .replace(/(?<!\p{L})(\p{Ll})\. ?(\p{Ll})\.(?!\p{L})/gu, '$1 $2')
    .replace(/(?<!\p{L})(\p{Ll})\/(\p{Ll})(?!\p{L})/gu, '$1$2') // "с/х"
    .replace(/(?<!\d)(\d{1,3})((?:[ \u00a0]\d{3})+)(?!\d)/gu, (number) => number.replace(/\s/gu, ''))
    .replace(/(?<=\d)\s?(?:%|процент\p{L}*|пайыз\p{L}*)/gu, '%')
    .replace(/минус (?=\d)/gu, '-')
    .replace(unitEnding, '')
    .replace(/(?<=\p{L}) ?\((?:\p{Ll}{1,3}|[дтл][ае]р\p{Ll}{0,3})\)/gu, '')
    .replace(ranTogether, ' ');
}

/** The same with the words parted that ran together with what joins them. */
function parted(text: string): string {
  return text
    .replace(/(?<=\p{Ll}{4}(?:ның|нің|дың|дің))(?=\p{Ll}{4})/gu, ' ')
    .replace(/(?<=\p{Ll}{3})және(?=\p{L})|(?<=\p{Ll}{3})(?=және(?!\p{L}))/gu, (and) => ` ${and} `);
}

/** A text in capitals throughout has no abbreviations that show. */
function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{L}{6}/u.test(text);
}

/**
 * Whether a capital stands alone for itself: in Latin, before a quote that ends, or after a word or a number in a text
 * that has small letters. Capitals that begin a sentence are words.
 */
function isLetter(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  if (!/^\p{Lu}(?![\p{L}\p{M}\d-])/u.test(text.slice(at))) return false;
  if (/^["»”]/u.test(after) || (at > 0 && /^\p{Script=Latin}/u.test(text.slice(at)))) return true;
  return /^[АБВГДЕКС]/u.test(text.slice(at)) && /(?:\p{Ll}|\d|\p{Ll} (?:\p{Lu}, ?)+)\s?$/u.test(before);
}

/** The Kazakh ending of the letters of a measure: "кВ-тық", "В-тан". */
const unitEnding =
  /(?<=\d\s?(?:\p{Lu}|\p{Lu}\p{Ll}|\p{Ll}\p{Lu}\p{Ll}?|\p{Ll}{1,3}))-(?:[тдлқғкг][аеыі][кқнң]?|н[ыі]ң?)(?!\p{L})/gu;
const ranTogether = /(?<=(?=\p{Script=Cyrillic})\p{Ll}(?=\p{Script=Cyrillic})\p{Ll})(?=\p{Lu})/gu;
const tokens =
  /(?:(?<![\p{L}\d]|\d\s)[-–−]|[<>≤≥±]\s?)?\d+(?:[.,]\d+)*(?:\s?[-–—]\s?\d+(?:[.,]\d+)*)*(?:%|-\p{Ll}{1,3}(?!\p{L}))?|\p{L}(?:\+\+|#)|[\p{L}\p{M}]+\d[\p{L}\p{M}\d]*|[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}\d]+)*|[^\s\p{L}\p{M}\d]/gu;

function tokenOf(text: string, isLetter: boolean): Token {
  const [start = ''] = text;
  if (/^[^\p{L}]?\s?\d/u.test(text))
    return { kind: 'number', text: numberOf(text), isAbbreviation: false, initials: '' };
  if (!/\p{L}/u.test(start)) return { kind: 'mark', text, isAbbreviation: false, initials: '' };
  const isAbbreviation = isLetter || /^\p{Lu}[\p{Ll}]?\p{Lu}|\d|[+#]/u.test(text);
  const word = isAbbreviation ? text.replace(/[-‐‑]\p{Ll}+$/u, '') : text;
  const initials = word
    .split(/[-‐‑]/u)
    .map(([letter = '']) => foldText(letter))
    .join('');
  const marks = /[+#]+$/u.exec(word)?.[0] ?? '';
  return { kind: 'word', text: foldText(word) + marks, isAbbreviation, initials };
}

function numberOf(text: string): string {
  return text
    .replace(/-\p{Ll}+$/u, '')
    .replace(/\s/gu, '')
    .replace(/[–—−]/gu, '-')
    .replaceAll(',', '.')
    .replace(/(?<![\d.])0+(?=\d)/gu, '')
    .replace(/(\.\d*?)0+(?!\d)/gu, '$1')
    .replace(/\.(?!\d)/gu, '');
}
