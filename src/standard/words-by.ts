/** A pattern for words that begin so; one with a stop at its end is a whole word. */
export function wordsBy(beginnings: readonly string[]): string {
  return beginnings.map((one) => (one.endsWith('.') ? `${one.slice(0, -1)}(?!\\p{L})` : one)).join('|');
}
