import type { Fault } from '../../model/finding.ts';
import type { Quote } from '../../model/place.ts';
import type { EditionRecord, StandardRecord } from '../../model/standard.ts';
import { findDates, findImpossibleDates } from '../../text/dates.ts';
import type { Checked } from '../checked.ts';
import { partOf } from '../texts.ts';

/** Days that cannot be, or cannot stand in the order in which they stand. */
export function checkDates({ standard, texts }: Checked): readonly Fault[] {
  const { edition, technical } = standard;
  const { order } = edition;
  const heads = [order.base?.quote ?? [], order.entryIntoForce?.quote ?? []].flat();
  const all = [...texts, ...heads.map((quote) => ({ about: edition.id, quote }))];
  const impossible = all.flatMap(({ about, quote }) =>
    findImpossibleDates(quote.text).map(({ start, end }) => {
      const words = partOf(quote, start, end);
      return { rule: 'date-impossible', about, quotes: [words], actual: words.text };
    }),
  );
  const review = technical.nextReview;
  const implausible = all.flatMap(({ about, quote }) =>
    quote === review?.quote
      ? []
      : findDates(quote.text)
          .filter(({ day }) => !isPlausible(day))
          .map(({ day, start, end }) => ({
            rule: 'date-implausible',
            about,
            quotes: [partOf(quote, start, end)],
            expected: `${earliestYear}–${latestYear}`,
            actual: day,
          })),
  );
  return [
    ...impossible,
    ...implausible,
    ...ofOrder(standard),
    ...ofReview(standard),
    ...ofCitations(standard),
  ];
}

/** Acts that standards cite reach back to the conventions of 1930; a day of our grandchildren is a slip. */
const earliestYear = 1930;
const latestYear = 2060;

function isPlausible(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= earliestYear && year <= latestYear;
}

function ofOrder({ edition }: StandardRecord): readonly Fault[] {
  const { date, base, entryIntoForce } = edition.order;
  if (date === null) return [];
  const faults: Fault[] = [];
  if (base?.date != null && base.date > date)
    faults.push({
      rule: 'order-before-amended',
      about: edition.id,
      quotes: [base.quote],
      expected: base.date,
      actual: date,
    });
  const entry = entryIntoForce?.quote;
  const day = entry === undefined ? undefined : findDates(entry.text)[0]?.day;
  const isRetroactive = /распростран|қолданыл|туында/iu.test(entry?.text ?? '');
  if (entry !== undefined && day !== undefined && day < date && !isRetroactive)
    faults.push({
      rule: 'in-force-before-adoption',
      about: edition.id,
      quotes: [entry],
      expected: date,
      actual: day,
    });
  return faults;
}

/** The next review lies after the standard, and within ten years of it. */
function ofReview({ edition, technical }: StandardRecord): readonly Fault[] {
  const review = technical.nextReview;
  if (review === null) return [];
  if (review.date === null) return ofReviewYear(review.quote, edition);
  const year = edition.year === null ? null : `${edition.year}-01-01`;
  const days = [edition.order.date, edition.order.base?.date ?? null, year].flatMap((day) => day ?? []);
  const since = edition.order.date ?? edition.order.base?.date ?? year;
  if (since === null) return [];
  const fault = { about: edition.id, quotes: [review.quote], actual: review.date };
  if (review.date < since) return [{ rule: 'next-review-before-edition', ...fault, expected: since }];
  const latest = days.sort().at(-1) ?? since;
  const limit = `${Number(latest.slice(0, 4)) + 10}${latest.slice(4)}`;
  return review.date > limit ? [{ rule: 'next-review-far', ...fault, expected: limit }] : [];
}

/** Of a review in some year only the year can be too early. */
function ofReviewYear(quote: Quote, { id, year }: EditionRecord): readonly Fault[] {
  const years = quote.text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  const [only] = years;
  if (only === undefined || years.length > 1 || findDates(quote.text).length > 0) return [];
  if (year === null || Number(only) >= year) return [];
  const fault = { about: id, quotes: [quote], expected: String(year), actual: only };
  return [{ rule: 'next-review-before-edition', ...fault }];
}

/** A standard cannot cite an act that was adopted after it; the year after its edition is left open. */
function ofCitations({ edition, cards, citations }: StandardRecord): readonly Fault[] {
  const { order } = edition;
  const years = [edition.year, yearOf(order.date), yearOf(order.base?.date ?? null)].flatMap(
    (year) => year ?? [],
  );
  if (years.length === 0) return [];
  const last = Math.max(...years) + 1;
  return [...citations, ...cards.flatMap((card) => card.citations)].flatMap(({ context, quote, mention }) => {
    const year = yearOf(mention.date);
    if (year === null || year <= last || year > latestYear) return [];
    return [
      {
        rule: 'citation-later-than-standard',
        about: context,
        quotes: [quote],
        expected: String(last),
        actual: mention.date ?? '',
      },
    ];
  });
}

function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4));
}
