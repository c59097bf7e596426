import { normalise } from '../../../../src/text/normalise.ts';

/** Whether two texts are one wording to a reader. */
export function same(a: string, b: string): boolean {
  return normalise(a) === normalise(b);
}

/** How alike two texts are: 1 where they are the same, else the share of the words that they have in common. */
export function likeness(a: string, b: string): number {
  if (same(a, b)) return 1;
  const [own, others] = [wordsOf(a), wordsOf(b)];
  const left = [...others];
  for (const word of own) if (left.includes(word)) left.splice(left.indexOf(word), 1);
  // The same words with other marks between them are nearly the same.
  return Math.min(0.99, (2 * (others.length - left.length)) / (own.length + others.length || 1));
}

/** The words of a text in lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A name without the quotation marks around the whole of it. */
export function unquoted(text: string): string {
  return text.replace(/^["«“](.*)["»”]$/su, '$1');
}
