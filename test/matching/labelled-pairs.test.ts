import { shippedMatcher } from '../../src/ingest/resolver.ts';
import type { MeaningWording } from '../../src/model/meaning.ts';
import { readGoldTable } from '../gold/read-gold.ts';

/**
 * Pairs of statements of trades that no shipped document is about, made by people who knew the method.
 * relaxations: for each thing that it lets pass (light verbs, frames, number, case, weak prepositions, initials, cut-off
 * words, the order of words) statements that are the same, and such as only look so.
 * natural: statements as two authors of two standards would put one thing, mostly with two changes at once, and such as
 * are near each other and say another thing.
 */
const tables = ['relaxations', 'natural-kk', 'natural-ru'];
const matcher = shippedMatcher();

describe.each(tables)('%s', (table) => {
  const pairs = readGoldTable(`../matching/${table}.tsv`);

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
});
