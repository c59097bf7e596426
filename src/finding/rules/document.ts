import type { Fault } from '../../model/finding.ts';
import type { StandardRecord } from '../../model/standard.ts';

/** What the document as a whole lacks, and days that cannot be. */
export function checkDocument({ code, edition, technical, cards, source }: StandardRecord): readonly Fault[] {
  const about = edition.id;
  const faults: Fault[] = [];
  const { order } = edition;
  if (code === null) faults.push({ rule: 'standard-code-missing', about, quotes: [] });
  if (order.kind !== null && (order.number === null || order.date === null))
    faults.push({ rule: 'order-number-missing', about, quotes: order.blank === null ? [] : [order.blank] });
  const last = cards.at(-1);
  const endsEarly = technical.version === null && technical.nextReview === null;
  if (endsEarly || source.isCutOff)
    faults.push({
      rule: 'document-cut-off',
      about: last?.id ?? about,
      quotes: last === undefined ? [] : [last.heading],
      actual: String(source.lines),
    });
  const since = order.date ?? order.base?.date ?? null;
  const review = technical.nextReview;
  if (since !== null && review?.date != null && review.date < since)
    faults.push({
      rule: 'next-review-before-edition',
      about,
      quotes: [review.quote],
      expected: since,
      actual: review.date,
    });
  return faults;
}
