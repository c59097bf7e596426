import { languageOf } from '../../src/generate/language.ts';
import { meaningOf } from '../../src/generate/meaning.ts';
import { readMadeMaterial } from '../../src/ingest/made-material.ts';
import { shippedMatcher } from '../../src/ingest/resolver.ts';
import { conceptKinds } from '../../src/model/concept.ts';
import type { MeaningWording } from '../../src/model/meaning.ts';
import { textHash, wordingId } from '../../src/text/wording-id.ts';

const material = readMadeMaterial();
const matcher = shippedMatcher();
const count = 40;

describe.each(['kk', 'ru'] as const)('made statements (%s)', (language) => {
  const own = languageOf(material, language);

  it.each(conceptKinds)(
    'say one meaning in wordings that are nearly all judged to be the same (%s)',
    (kind) => {
      const wordings = (at: number) =>
        [0, 1, 2].map((wording): MeaningWording => {
          const text = own.statement(meaningOf(`${at}`, kind, material, 1), kind, wording);
          return { id: wordingId(kind, textHash(text)), kind, language, text, acts: null };
        });
      const pairs = Array.from({ length: count }, (_, at) => wordings(at)).flatMap(([usual, ...others]) =>
        usual === undefined ? [] : others.map((other) => [usual, other] as const),
      );
      const same = pairs.filter(
        ([one, other]) => one.id === other.id || matcher.judge(one, other).verdict === 'same',
      );
      expect(same.length / pairs.length).toBeGreaterThan(0.9);
      expect(new Set(pairs.flat().map(({ id }) => id)).size).toBeGreaterThan(count);
    },
  );

  it('say two meanings in wordings that are nearly never judged to be the same', () => {
    const texts = Array.from({ length: count }, (_, at) => {
      const text = own.statement(meaningOf(`${at}`, 'ability', material, 1), 'ability', 0);
      return {
        id: wordingId('ability', textHash(text)),
        kind: 'ability',
        language,
        text,
        acts: null,
      } as const;
    });
    const pairs = texts.flatMap((one, at) => texts.slice(at + 1).map((other) => [one, other] as const));
    const same = pairs.filter(([one, other]) => matcher.judge(one, other).verdict === 'same');
    expect(same.length / pairs.length).toBeLessThan(0.01);
  });
});
