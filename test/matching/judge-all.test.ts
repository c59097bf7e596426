import fc from 'fast-check';
import { judgeAll, judgedPair } from '../../src/matching/judge-all.ts';
import { keysOf, leastShared } from '../../src/matching/terms.ts';
import type { Judgement, Matcher, MeaningWording } from '../../src/model/meaning.ts';

const words = ['а', 'бб', 'ввв', 'гггг', 'д', 'ее'];
const wordsOf = ({ text }: MeaningWording) =>
  [...new Set(text.split(' '))].filter((word) => word !== '').sort();

/** Doubtful is whatever the promise of `Matcher.terms` allows to be. */
const matcher: Matcher = {
  terms: wordsOf,
  judge: (one, other): Judgement => {
    const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
    const shared = few.filter((word) => many.includes(word)).length;
    const isDoubtful = shared >= Math.max(1, leastShared(few.length));
    return { verdict: isDoubtful ? 'doubtful' : 'apart', score: shared, reasons: [], by: 'METHOD' };
  },
  isGeneric: () => false,
  preferredName: () => null,
};

const wordings = fc
  .array(fc.array(fc.constantFrom(...words), { maxLength: 6 }), { maxLength: 25 })
  .map((texts) =>
    texts.map(
      (text, index): MeaningWording => ({
        id: `skill:${index}`,
        kind: 'skill',
        language: 'kk',
        text: text.join(' '),
        acts: null,
      }),
    ),
  );

const sorted = (pairs: Iterable<{ readonly one: string; readonly other: string }>) =>
  [...pairs].map(({ one, other }) => `${one} ${other}`).sort();

test('it finds all pairs that comparing every two finds, each once', () => {
  fc.assert(
    fc.property(wordings, (all) => {
      const every = all.flatMap((one, index) =>
        all.slice(index + 1).flatMap((other) => judgedPair(one, other, matcher) ?? []),
      );
      const found = judgeAll(
        all.map((wording) => ({ wording, terms: matcher.terms(wording) })),
        matcher,
      );
      expect(sorted(found)).toEqual(sorted(every));
    }),
  );
});

test('a longer wording that is compared with one has as many of its keys as it must', () => {
  fc.assert(
    fc.property(wordings, (all) => {
      for (const one of all)
        for (const other of all) {
          const [shorter, longer] = [wordsOf(one), wordsOf(other)];
          if (shorter.length > longer.length || judgedPair(one, other, matcher) === null) continue;
          const { terms, hits } = keysOf(shorter);
          expect(terms.filter((term) => longer.includes(term)).length).toBeGreaterThanOrEqual(hits);
        }
    }),
  );
});
