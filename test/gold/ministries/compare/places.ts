import type { Document } from '../../../../src/model/document.ts';
import type { FindingRecord } from '../../../../src/model/finding.ts';
import type { Quote } from '../../../../src/model/place.ts';
import type { Range } from './range.ts';

/** On which lines of a document some words stand, whatever marks and breaks are between them, and findings. */
export class Places {
  #letters = '';
  /** The line of each letter. */
  readonly #lines: number[] = [];
  readonly #reported: ReadonlySet<number>;

  constructor({ rows }: Document, findings: readonly FindingRecord[]) {
    for (const { text, pieces } of rows.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages)))
      for (const { number, offset, length } of pieces) {
        const letters = lettersOf(text.slice(offset, offset + length));
        this.#letters += letters;
        for (let i = 0; i < letters.length; i++) this.#lines.push(number);
      }
    this.#reported = new Set(findings.flatMap(({ quotes }) => quotes.flatMap(linesOf)));
  }

  /** Whether a finding stands on one of these lines, or on a line that is at most `away` from one. */
  areReported(lines: readonly number[], away = 0): boolean {
    const reported = [...this.#reported];
    return lines.some((line) => reported.some((other) => Math.abs(line - other) <= away));
  }

  /** Every line on which the words stand. */
  linesOf(words: string, { first, end }: Range = { first: 0, end: Infinity }): readonly number[] {
    const letters = lettersOf(words);
    const lines = new Set<number>();
    if (letters === '') return [];
    for (let at = this.#letters.indexOf(letters); at !== -1; at = this.#letters.indexOf(letters, at + 1))
      for (const line of this.#lines.slice(at, at + letters.length)) lines.add(line);
    return [...lines].filter((line) => line >= first && line < end);
  }
}

/** The lines of a quote. */
export function linesOf({ places }: Quote): readonly number[] {
  return places.map(({ number }) => number);
}

function lettersOf(text: string): string {
  const composed = text.normalize('NFC').toLowerCase();
  return composed.replace(/[^\p{L}\p{N}]/gu, '');
}
