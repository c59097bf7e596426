import { shippedMatcher } from '../../src/ingest/resolver.ts';
import { leastShared } from '../../src/matching/terms.ts';
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

function wording(language: string | undefined, text = ''): MeaningWording {
  return {
    id: `ability:${text}`,
    kind: 'ability',
    language: language as MeaningWording['language'],
    text,
    acts: null,
  };
}

/** Whether two wordings share terms enough to be compared where there are many. */
function areFound(one: MeaningWording, other: MeaningWording): boolean {
  const [ours, theirs] = [one, other].map((each) => matcher.terms(each)) as [
    readonly string[],
    readonly string[],
  ];
  const shared = ours.filter((term) => theirs.includes(term)).length;
  return shared >= leastShared(Math.min(ours.length, theirs.length));
}

describe.each(tables)('%s', (table) => {
  const pairs = readGoldTable(`../matching/${table}.tsv`);

  it.each(pairs)('$language: $one and $other are $verdict', ({ language, verdict, one, other }) => {
    const { verdict: judged } = matcher.judge(wording(language, one), wording(language, other));
    expect(judged === 'same').toBe(verdict === 'same');
  });

  // What is left: words that run together, or are read as one phrase in one text and word by word in the other.
  it('are found among many where they are the same, but for one of twenty', () => {
    const same = pairs.filter(({ verdict }) => verdict === 'same');
    const lost = same.filter(
      ({ language, one, other }) => !areFound(wording(language, one), wording(language, other)),
    );
    expect(lost.length).toBeLessThanOrEqual(same.length / 20);
  });
});
