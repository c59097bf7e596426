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
 * The tokens of a statement. Words that ran together before a capital are parted; a hyphen inside a word joins its
 * parts, but what follows an abbreviation is its ending and falls away ("БАҚ-тың"). Letters in brackets that only say
 * that there may be several ("маман (дарды)", "документ(ы)") fall away, and a number that only counts the statement.
 */
export function tokensOf(text: string): readonly Token[] {
  const plain = text
    .normalize('NFC')
    .replace(/^\s*(?:(?:\d{1,2}|\p{Ll})[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s+/u, '')
    .replace(/(?<!\p{L})(\p{Ll})\. ?(\p{Ll})\.(?!\p{L})/gu, '$1 $2')
    .replace(/(?<=\p{L}) ?\((?:\p{Ll}{1,3}|[дтл][ае]р\p{Ll}{0,3})\)/gu, '')
    .replace(ranTogether, ' ')
    .replace(/(?<=\p{Ll}{4}(?:ның|нің|дың|дің))(?=\p{Ll}{4})/gu, ' ')
    .replace(/(?<=\p{Ll}{3})және(?=\p{L})|(?<=\p{Ll}{3})(?=және(?!\p{L}))/gu, (and) => ` ${and} `);
  return (plain.match(tokens) ?? []).map(tokenOf);
}

const ranTogether = /(?<=(?=\p{Script=Cyrillic})\p{Ll}(?=\p{Script=Cyrillic})\p{Ll})(?=\p{Lu})/gu;
const tokens =
  /\d+(?:[.,]\d+)*(?:-\p{Ll}{1,3}(?!\p{L}))?|[\p{L}\p{M}]+\d[\p{L}\p{M}\d]*|[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}\d]+)*|[^\s\p{L}\p{M}\d]/gu;

function tokenOf(text: string): Token {
  const [start = ''] = text;
  if (/\d/u.test(start)) return { kind: 'number', text: numberOf(text), isAbbreviation: false, initials: '' };
  if (!/\p{L}/u.test(start)) return { kind: 'mark', text, isAbbreviation: false, initials: '' };
  const isAbbreviation = /^\p{Lu}[\p{Ll}]?\p{Lu}|\d/u.test(text);
  const word = isAbbreviation ? text.replace(/[-‐‑]\p{Ll}+$/u, '') : text;
  const initials = word
    .split(/[-‐‑]/u)
    .map(([letter = '']) => foldText(letter))
    .join('');
  return { kind: 'word', text: foldText(word), isAbbreviation, initials };
}

function numberOf(text: string): string {
  const digits = text.replace(/-\p{Ll}+$/u, '').replaceAll(',', '.');
  return digits
    .replace(/^0+(?=\d)/u, '')
    .replace(/(\.\d*?)0+$/u, '$1')
    .replace(/\.$/u, '');
}
