import type { Fault } from '../../model/finding.ts';
import type { StandardRecord } from '../../model/standard.ts';

/** Code, order, next review, version and year of the standard, where both texts give them and otherwise. */
export function checkEdition(kazakh: StandardRecord, russian: StandardRecord): readonly Fault[] {
  const fault = (rule: string, ours: unknown, theirs: unknown): readonly Fault[] =>
    ours === null || theirs === null || ours === theirs
      ? []
      : [
          {
            rule,
            about: kazakh.edition.id,
            quotes: kazakh.name === null ? [] : [kazakh.name],
            translationQuotes: russian.name === null ? [] : [russian.name],
            expected: String(ours),
            actual: String(theirs),
          },
        ];
  const [one, other] = [kazakh.edition, russian.edition];
  return [
    ...fault('codes-differ-between-languages', kazakh.code, russian.code),
    ...fault('dates-differ-between-languages', one.order.date, other.order.date),
    ...fault(
      'dates-differ-between-languages',
      kazakh.technical.nextReview?.date ?? null,
      russian.technical.nextReview?.date ?? null,
    ),
    ...fault('numbers-differ-between-languages', one.order.number, other.order.number),
    ...fault('numbers-differ-between-languages', one.version, other.version),
    ...fault('numbers-differ-between-languages', one.year, other.year),
  ];
}
