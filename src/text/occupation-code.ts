/** An occupation or group code of the national classifier (NKZ, built on ISCO-08) found in a text. */
export interface FoundCode {
  /** Normalised: "2635-6-10" and "2635-6-010" are one code; "2635-6" is a group. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Codes in a text: four digits, a group digit and, for an occupation, up to three more; any hyphen between. */
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
  return code === undefined ? (/^\s*(\d{4})(?![\d.])/u.exec(text)?.[1] ?? null) : groupOf(code);
}

/** The one occupation code that a text is or begins with; null where there is none. */
export function occupationCode(text: string): string | null {
  return findCodes(text).find((found) => found.code.split('-').length === 3)?.code ?? null;
}

/** The group of an occupation ("2635-6-010" is in "2635-6"), or the code itself where it is a group. */
export function groupOf(code: string): string {
  return code.split('-').slice(0, 2).join('-');
}

const pattern = /(?<![\d-])(\d{4})\s?[-‐‑–—]\s?(\d)(?:\s?[-‐‑–—]\s?(\d{1,3}))?(?!\d)/gu;

function normalised([, unit, group, occupation]: RegExpMatchArray): string {
  return [unit, group, ...(occupation === undefined ? [] : [occupation.padStart(3, '0')])].join('-');
}
