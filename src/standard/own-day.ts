import { type FoundDate, findDates } from '../text/dates.ts';
import { wordsBy } from './words-by.ts';

/** Words between a document and its day, with no mark that parts them. */
const between = String.raw`[^.,:;()\d№]{0,60}`;

/**
 * The first day in a text that is not the day of a document which it names ("протокол от 12.03.2024 № 3", "2024 жылғы
 * 12 наурыздағы № 3 хаттама"); null where there is none. `documents` are the words for documents.
 */
export function ownDay(text: string, documents: readonly string[]): string | null {
  const words = wordsBy(documents);
  const before = new RegExp(
    String.raw`(?:(?<!\p{L})(?:${words})${between}(?:№\s*\S+${between})?|№\s*\S+\s+от\s+)$`,
    'iu',
  );
  const after = new RegExp(String.raw`^(?:\s*\p{L}{0,4}\.?\s*№|${between}(?<!\p{L})(?:${words}))`, 'iu');
  const isOfDocument = ({ start, end }: FoundDate) =>
    before.test(text.slice(0, start)) || after.test(text.slice(end));
  return findDates(text).find((date) => !isOfDocument(date))?.day ?? null;
}
