/** A full stop that ends a sentence: behind a number, a word, an abbreviation in capitals or a bracket; not "г." or "и.о.". */
const stop = /(?<=\p{L}{3}|\p{Lu}{2}|\p{N}|\))\.\s+(?=\p{Lu}|\p{N})/u;

/** Where the second sentence of a text begins; its length where there is none. */
export function secondSentence(text: string): number {
  const end = stop.exec(text);
  return end === null ? text.length : end.index + end[0].length;
}

/** Where the sentence begins in which a place stands. */
export function sentenceAt(text: string, place: number): number {
  const begins = [...text.matchAll(new RegExp(stop, 'gu'))].map((end) => end.index + end[0].length);
  return begins.filter((begin) => begin <= place).at(-1) ?? 0;
}

export function withoutStop(words: string): string {
  return words.trim().replace(/\.$/u, '');
}
