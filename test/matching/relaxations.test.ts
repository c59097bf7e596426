import { shippedMatcher } from '../../src/ingest/resolver.ts';
import type { MeaningWording } from '../../src/model/meaning.ts';
import { readGoldTable } from '../gold/read-gold.ts';

/**
 * Pairs of statements of trades that no shipped document is about, made by somebody who knew the method: for each thing
 * that it lets pass (light verbs, frames, number, case, weak prepositions, initials, cut-off words, the order of words)
 * statements that are the same, and such as only look so.
 */
const pairs = readGoldTable('../matching/relaxations.tsv');
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
