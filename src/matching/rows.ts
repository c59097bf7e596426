import { type Form, keyOf } from './form.ts';
import { wordsOf } from './phrases.ts';
import { isAdjectiveOfNoun } from './russian/word.ts';

/** The name of the family of each stem: its first word. */
export function familiesOf(
  rows: readonly (readonly string[])[],
  plain: (word: string) => Form,
): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => {
      const words = row.flatMap(wordsOf);
      return words.map((word): [string, string] => [plain(word).stem, `${words[0]}^`]);
    }),
  );
}

/**
 * What single words of the rows mean, by their keys: a phrase may be said in any of them, but an adjective of a noun
 * stands in other places than the noun.
 */
export function singleWords(
  rows: readonly (readonly string[])[],
  formsOf: (text: string) => readonly Form[],
): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((words) => {
      const meaning = formsOf(words[0] ?? '')
        .map(keyOf)
        .join(' ');
      const isNoun = !isAdjectiveOfNoun(words[0] ?? '');
      const single = words
        .filter((word) => !(isNoun && isAdjectiveOfNoun(word)))
        .map(formsOf)
        .filter((forms) => forms.length === 1);
      return single.flatMap((forms) => forms.map((form): [string, string] => [keyOf(form), meaning]));
    }),
  );
}
