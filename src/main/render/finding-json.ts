import type { FindingRecord } from '../../model/finding.ts';
import type { SourceRecord } from '../../model/source.ts';
import { placed } from './placed.ts';

/** A finding as `parse --json` and `check --json` print it. */
export function findingJson(finding: FindingRecord, source: SourceRecord): object {
  const [first] = finding.quotes;
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    about: finding.about,
    ...(first === undefined ? {} : placed(first, source)),
    message: finding.message.en,
    messages: finding.message,
    quotes: finding.quotes.map((quote) => ({ text: quote.text, ...placed(quote, source) })),
    expected: finding.expected,
    actual: finding.actual,
  };
}
