import type { FindingRecord } from '../../model/finding.ts';
import type { Quote } from '../../model/place.ts';
import type { SourceRecord } from '../../model/source.ts';

/** A document with its findings. */
export interface CheckedDocument {
  readonly source: SourceRecord;
  /** The other text of the edition, with which findings may compare it. */
  readonly translation: SourceRecord | null;
  readonly findings: readonly FindingRecord[];
}

/** All words that a finding is about but the first, each with the source in which they stand. */
export function otherWords(
  { quotes, translationQuotes }: FindingRecord,
  { source, translation }: CheckedDocument,
): readonly { readonly quote: Quote; readonly source: SourceRecord }[] {
  return [
    ...quotes.slice(1).map((quote) => ({ quote, source })),
    ...(translation === null ? [] : translationQuotes.map((quote) => ({ quote, source: translation }))),
  ];
}
