import type { OwnedText } from './texts.ts';

/** A word in a text. */
export interface WordPlace {
  readonly text: OwnedText;
  readonly start: number;
  readonly end: number;
}

/** Every word of texts, with the places where it stands: each distinct word is looked at once, however often it is used. */
export function wordsOf(texts: readonly OwnedText[]): ReadonlyMap<string, readonly WordPlace[]> {
  const words = new Map<string, WordPlace[]>();
  for (const text of texts)
    for (const { 0: word, index } of text.quote.text.matchAll(/\p{L}+/gu)) {
      const place = { text, start: index, end: index + word.length };
      const places = words.get(word);
      if (places === undefined) words.set(word, [place]);
      else places.push(place);
    }
  return words;
}
