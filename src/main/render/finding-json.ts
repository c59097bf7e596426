import type { FindingRecord } from '../../model/finding.ts';
import type { SourceRecord } from '../../model/source.ts';
import { placed, textJson } from './placed.ts';

/**
 * A finding as `parse --json` and `check --json` print it. `translation` is the other text of the edition, whose words
 * stand in `translationQuotes` where the two disagree.
 */
export function findingJson(
  finding: FindingRecord,
  source: SourceRecord,
  translation: SourceRecord | null,
): object {
  const { translationQuotes } = finding;
  const [first] = finding.quotes;
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    about: finding.about,
    ...(first === undefined ? {} : placed(first, source)),
    message: finding.message.en,
    messages: finding.message,
    quotes: finding.quotes.map((quote) => textJson(quote, source)),
    ...(translation === null || translationQuotes.length === 0
      ? {}
      : { translationQuotes: translationQuotes.map((quote) => textJson(quote, translation)) }),
    expected: finding.expected,
    actual: finding.actual,
  };
}
