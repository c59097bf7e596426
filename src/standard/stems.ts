import type { Label } from '../model/label.ts';
import { foldText } from '../text/fold.ts';
import { commonStart } from '../text/similarity.ts';

/** Words that begin with fewer letters alike are different words. */
const shortest = 3;

/** Which of two labels a form begins like, by the words of their wordings that the other does not have; null: either. */
export function likelier(form: string, one: string, other: string, labels: readonly Label[]): string | null {
  const [words, others] = [wordsOf(one, labels), wordsOf(other, labels)];
  const [first, second] = [alike(form, words, others), alike(form, others, words)];
  if (Math.max(first, second) < shortest || first === second) return null;
  return first > second ? one : other;
}

function wordsOf(key: string, labels: readonly Label[]): ReadonlySet<string> {
  const wordings = labels
    .filter((label) => label.key === key)
    .flatMap(({ wording }) => wording.split(/\s+/u));
  return new Set(wordings.map(foldText));
}

/** The most letters that a form and one of the words begin with, of those that are not among the others. */
function alike(form: string, words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return Math.max(
    0,
    ...[...words].filter((word) => !others.has(word)).map((word) => commonStart(form, word)),
  );
}
