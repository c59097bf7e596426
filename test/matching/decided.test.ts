import { withDecisions } from '../../src/matching/decided.ts';
import { withGenericItems } from '../../src/matching/generic.ts';
import { resolverOf } from '../../src/matching/resolver.ts';
import type { ConceptDecision, PlacedDecision } from '../../src/model/concept-decision.ts';
import type { MeaningWording } from '../../src/model/meaning.ts';
import { textHash, wordingId } from '../../src/text/wording-id.ts';
import { testMatcher } from '../graph/matcher.ts';

const wording = (text: string): MeaningWording => ({
  id: wordingId('skill', textHash(text)),
  kind: 'skill',
  language: 'kk',
  text,
  acts: null,
});

type Short = readonly [verdict: ConceptDecision['verdict'], one: string, other?: string];

/** Decisions about skills, each in a row of a table. */
function table(...rows: readonly Short[]): readonly PlacedDecision[] {
  return rows.map(([verdict, one, other], index) => ({
    kind: 'skill',
    verdict,
    one: { language: 'kk', text: one },
    ...(other !== undefined && { other: { language: 'kk', text: other } }),
    by: 'tester',
    on: '2026-11-24',
    place: `table.json, row ${index + 1}`,
  }));
}

const decided = (...rows: readonly Short[]) => withDecisions(testMatcher, table(...rows));

test('what people decided wins over the method, whichever text comes first', () => {
  const { matcher, decidedWith } = decided(['same', 'Жинау', 'тіркеу'], ['different', 'жи-нау', 'жинау']);
  const [one, other] = [wording('жинау.'), wording('Тіркеу')];
  expect(matcher.judge(one, other)).toMatchObject({ verdict: 'same', score: 1, by: 'PERSON' });
  expect(matcher.judge(other, one)).toEqual(matcher.judge(one, other));
  expect(matcher.judge(wording('жинау'), wording('жи-нау'))).toMatchObject({ verdict: 'different' });
  expect(testMatcher.judge(wording('жинау'), wording('жи-нау'))).toMatchObject({ verdict: 'same' });
  expect(decidedWith(one.id)).toEqual([other.id, wording('жи-нау').id]);
  expect(matcher.judge(wording('бағалау'), one)).toMatchObject({ verdict: 'apart', by: 'METHOD' });
});

test('people say what is generic and how a concept is called', () => {
  const { matcher } = decided(['generic', 'іздеу'], ['name', 'жинау', 'Деректер жинау'], ['name', 'тіркеу']);
  expect(matcher.isGeneric(wording('Іздеу'))).toBe(true);
  expect(matcher.isGeneric(wording('жинау'))).toBe(false);
  expect(matcher.preferredName(wording('жинау'))).toBe('Деректер жинау');
  expect(matcher.preferredName(wording('Тіркеу'))).toBe('тіркеу');
});

test.each([
  [
    [
      ['same', 'а', 'б'],
      ['different', 'Б', 'а'],
    ],
    'row 2',
    'row 1',
  ],
  [
    [
      ['different', 'а', 'в'],
      ['same', 'а', 'б'],
      ['same', 'в', 'б'],
    ],
    'row 1',
    'row 2, table.json, row 3',
  ],
  [
    [
      ['name', 'а', 'Бір'],
      ['name', 'А', 'Екі'],
    ],
    'row 2',
    'row 1',
  ],
] as [Short[], string, string][])(
  'a decision that contradicts another is refused, and both are named',
  (rows, one, other) => {
    expect(() => decided(...rows)).toThrow(
      expect.objectContaining({
        exitCode: 2,
        message: expect.stringMatching(new RegExp(`${one} .*contradicts table.json, ${other}\\.`, 'u')),
      }),
    );
  },
);

test('decisions that agree are none too many', () => {
  expect(resolverOf(testMatcher, table(['same', 'а', 'б'], ['same', 'Б', 'А'])).decisions).toHaveLength(1);
});

test('whatever means the same as a generic item is generic, for the kinds of the item alone', () => {
  const items = [{ language: 'kk', text: 'желіден тез іздеу беру', kinds: ['skill'] }] as const;
  const matcher = withGenericItems(testMatcher, items);
  expect(matcher.isGeneric(wording('Желі-ден тез іздеу беру'))).toBe(true);
  expect(matcher.isGeneric(wording('желіден тез іздеуберу'))).toBe(true);
  expect(matcher.isGeneric(wording('желіден тез іздеу'))).toBe(false);
  expect(matcher.isGeneric({ ...wording('желіден тез іздеу беру'), kind: 'ability' })).toBe(false);
});
