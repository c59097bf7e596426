import type { SpellingDictionary } from '../model/spelling-dictionary.ts';

/** The longest ending of a dictionary. */
const longest = 8;

/** The words of a dictionary of which a form, in small letters and without "ё", may be one: none where it is no word. */
export function lemmasOf(form: string, { words, endings }: SpellingDictionary): readonly string[] {
  const lemmas = new Set(words.has(form) ? [form] : []);
  for (let length = 0; length <= Math.min(longest, form.length - 1); length++) {
    const stem = form.slice(0, form.length - length);
    for (const { mark, strip, condition } of endings.get(form.slice(stem.length)) ?? []) {
      const word = stem + strip;
      if (words.get(word)?.includes(mark) && condition.test(word)) lemmas.add(word);
    }
  }
  return [...lemmas];
}

/**
 * Whether two nouns or adjectives are forms of different words, as far as a dictionary tells: "сырья", "сыры". Forms that it
 * has as words of their own, and plurals of which it may not have the singular, say nothing.
 */
export function areOtherWords(one: string, other: string, dictionary: SpellingDictionary): boolean {
  const [ours, theirs] = [lemmasOf(one, dictionary), lemmasOf(other, dictionary)];
  const isTelling = (lemma: string) => dictionary.words.get(lemma) !== '' && !/(?:[иы]|ья)$/u.test(lemma);
  return (
    ours.length > 0 &&
    theirs.length > 0 &&
    [...ours, ...theirs].every(isTelling) &&
    !ours.some((lemma) => theirs.includes(lemma))
  );
}
