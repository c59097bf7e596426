/** An occupation or group code of the national classifier (NKZ, built on ISCO-08) found in a text. */
export interface FoundCode {
  /** Normalised: "2635-6-10" and "2635-6-010" are one code; "2635-6" is a group. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Codes in a text: four digits, a group digit and, for an occupation, up to three more, with any hyphen between; or all
 * eight digits of an occupation with a space, a stop or a slash, and at the start of the text with nothing between.
 */
export function findCodes(text: string): readonly FoundCode[] {
  return [...text.matchAll(pattern)].map((match) => ({
    code: normalised(match),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The code of a group in its row: "2635-6", or its first four digits ("2635"); null where there is none. */
export function groupCode(text: string): string | null {
  const code = findCodes(text)[0]?.code;
  if (code !== undefined) return groupOf(code);
  const [, unit, group] = /^\s*(\d{4})(?:\s?[./\s]?\s?(\d))?(?![\d.])/u.exec(text) ?? [];
  return unit === undefined ? null : [unit, group ?? []].flat().join('-');
}

/** The one occupation code in a text; null where there is none, or several. */
export function occupationCode(text: string): string | null {
  const codes = new Set(findCodes(text).flatMap(({ code }) => (code.split('-').length === 3 ? [code] : [])));
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : null;
}

/** A text with digits in place of the letters of both alphabets that look like them ("2512-1-ООЗ", "25l2"). */
export function withDigits(text: string): string {
  return text.replace(/[ОOоoЗзlIІі|]/gu, (letter) =>
    /[оo]/iu.test(letter) ? '0' : /з/iu.test(letter) ? '3' : '1',
  );
}

/** The group of an occupation ("2635-6-010" is in "2635-6"), or the code itself where it is a group. */
export function groupOf(code: string): string {
  return code.split('-').slice(0, 2).join('-');
}

const hyphened = String.raw`(\d{4})\s?[-‐‑–—]\s?(\d)(?:\s?[-‐‑–—]\s?(\d{1,3}))?`;
const spaced = String.raw`(\d{4})(?<mark>[\s./])(\d)\k<mark>(\d{3})`;
const glued = String.raw`(?<=^\s*)(\d{4})(\d)(\d{3})`;
const pattern = new RegExp(`(?<![\\d-])(?:${hyphened}|${spaced}|${glued})(?!\\d)`, 'gu');

function normalised(match: RegExpMatchArray): string {
  const [, unit, group, occupation] = match.filter((part) => part !== undefined && !/^[\s./]$/u.test(part));
  return [unit, group, ...(occupation === undefined ? [] : [occupation.padStart(3, '0')])].join('-');
}
