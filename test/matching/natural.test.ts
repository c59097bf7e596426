import { shippedMatcher } from '../../src/ingest/resolver.ts';
import type { MeaningWording } from '../../src/model/meaning.ts';
import { readGoldTable } from '../gold/read-gold.ts';

/**
 * Pairs of statements as two authors of two standards would put one thing, mostly with two changes at once, and such as
 * are near each other and say another thing. They were made by somebody who mended the method by them.
 */
const pairs = ['kk', 'ru'].flatMap((language) => readGoldTable(`../matching/natural-${language}.tsv`));
const matcher = shippedMatcher();

it.each(pairs)('$language: $one and $other are $verdict', ({ language, verdict, one = '', other = '' }) => {
  const wording = (text: string): MeaningWording => ({
    id: `ability:${text}`,
    kind: 'ability',
    language: language as MeaningWording['language'],
    text,
    acts: null,
  });
  const { verdict: judged } = matcher.judge(wording(one), wording(other));
  expect(judged === 'same').toBe(verdict === 'same');
});
