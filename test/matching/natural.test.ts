import { existsSync } from 'node:fs';
import { shippedMatcher } from '../../src/ingest/resolver.ts';
import type { MeaningWording } from '../../src/model/meaning.ts';
import { readGoldTable } from '../gold/read-gold.ts';

/**
 * Pairs of statements of many trades, worded as two authors of two standards would, by somebody who mended the method by
 * them: `change` says what sets the wordings apart.
 */
const files = ['kk', 'ru'].map((language) => `../matching/natural-${language}.tsv`);
const pairs = files
  .filter((file) => existsSync(new URL(file, new URL('../gold/', import.meta.url))))
  .flatMap((file) => readGoldTable(file));
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
