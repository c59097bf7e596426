import { resolverOf } from '../../src/matching/resolver.ts';
import { leastShared } from '../../src/matching/terms.ts';
import type { Judgement, Matcher, MeaningWording, Reason, Verdict } from '../../src/model/meaning.ts';
import { foldText, foldWord } from '../../src/text/fold.ts';

/**
 * A small matcher for tests of the graph, which does not depend on the words of `seed/`. Texts of the same letters are the
 * same where they share enough words to be found, lists of the same acts as well; lists of other acts are different, and
 * so are texts with other numbers. Texts of which each has at most one word that the other has not are doubtful. The text
 * "жалпы" is generic, and a text in brackets wants to be the name.
 */
export const testMatcher: Matcher = {
  terms: (wording) =>
    [...(wording.acts ?? wordsOf(wording).map((word) => `${word} ${numbersOf(wording)}`))].sort(),
  judge: (one, other) => {
    if (one.acts !== null && other.acts !== null) return judgeActs(one.acts, other.acts);
    if (one.acts !== null || other.acts !== null || one.language !== other.language)
      return judged('apart', 0);
    const numbers = [numbersOf(one), numbersOf(other)];
    if (numbers[0] !== numbers[1]) return judged('different', 0, { kind: 'other-numbers', words: numbers });
    const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [Words, Words];
    const [own, others] = [differing(few, many), differing(many, few)];
    if (few.length === 0 || few.length - own.length < leastShared(few.length)) return judged('apart', 0);
    if (foldText(one.text) === foldText(other.text))
      return judged('same', 1, { kind: 'same-letters', words: [] });
    if (own.length > 1 || others.length > 1) return judged('apart', 0);
    const score = 1 - 1 / (2 * many.length);
    return judged('doubtful', score, { kind: 'other-words', words: [...own, ...others].sort() });
  },
  isGeneric: ({ text }) => foldText(text) === 'жалпы',
  preferredName: ({ text }) => (text.startsWith('[') ? text : null),
};

/** What makes concepts in tests of the graph. */
export const testResolver = resolverOf(testMatcher);

function judgeActs(one: readonly string[], other: readonly string[]): Judgement {
  const differ = [...differing(one, other), ...differing(other, one)].sort();
  return differ.length === 0
    ? judged('same', 1, { kind: 'same-acts', words: one })
    : judged('different', 0, { kind: 'other-acts', words: differ });
}

function judged(verdict: Verdict, score: number, ...reasons: readonly Reason[]): Judgement {
  return { verdict, score, reasons, by: 'METHOD' };
}

type Words = readonly string[];

function wordsOf({ text }: MeaningWording): Words {
  return [...new Set(text.split(/\s+/u).map(foldWord))].filter((word) => word !== '');
}

function numbersOf({ text }: MeaningWording): string {
  return (text.match(/\d+/gu) ?? []).join(' ');
}

/** What of a list another has not. */
function differing(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.filter((item) => !other.includes(item));
}
