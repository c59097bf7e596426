import fc from 'fast-check';
import { cluster } from '../../src/matching/cluster.ts';
import type { JudgedPair, MeaningCluster } from '../../src/model/meaning.ts';
import type { ClusterInput } from '../../src/model/resolver.ts';

/** What the two are given, with the forbidden pairs written out. */
interface Input extends Omit<ClusterInput, 'isForbidden'> {
  readonly forbidden: readonly (readonly [string, string])[];
}

function run({ forbidden, ...input }: Input): readonly MeaningCluster[] {
  const pairs = new Set(forbidden.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  return cluster({ ...input, isForbidden: (one, other) => pairs.has(`${one} ${other}`) });
}

/** The same partition in the plainest way: a label for each wording, and all pairs looked at for each link. */
function slowly({ wordings, judged, aligned, forbidden }: Input): readonly (readonly string[])[] {
  const label = new Map(wordings.map((id) => [id, id]));
  const links = [
    ...judged
      .filter(({ verdict }) => verdict === 'same')
      .map(({ one, other, score, by }) => ({
        ids: [one, other].sort(),
        rank: by === 'PERSON' ? 0 : 2,
        score,
      })),
    ...aligned.map((ids) => ({ ids: [...ids].sort(), rank: 1, score: 1 })),
  ].sort((a, b) => a.rank - b.rank || b.score - a.score || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1));
  for (const { ids } of links) {
    const [one, other] = ids.map((id) => label.get(id));
    const united = new Map([...label].map(([id, its]) => [id, its === other ? one : its]));
    const isKept = forbidden.every(([a, b]) => united.get(a) !== united.get(b));
    if (isKept) for (const [id, its] of united) label.set(id, its as string);
  }
  const labels = [...new Set(label.values())];
  return labels
    .map((one) => wordings.filter((id) => label.get(id) === one).sort())
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const pair = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
  .filter(([one, other]) => one !== other);
const judgedPair = fc
  .record({
    pair,
    verdict: fc.constantFrom('same', 'same', 'same', 'doubtful', 'different'),
    score: fc.constantFrom(0.7, 0.8, 0.9, 1),
    by: fc.constantFrom('METHOD', 'METHOD', 'METHOD', 'PERSON'),
  })
  .map(({ pair: [one, other], ...said }) => ({ one, other, reasons: [], ...said }) as JudgedPair);
const input = fc.record({
  judged: fc.uniqueArray(judgedPair, {
    selector: ({ one, other }) => [one, other].sort().join(),
    maxLength: 14,
  }),
  aligned: fc.array(pair, { maxLength: 5 }),
  forbidden: fc.array(pair, { maxLength: 6 }),
});

const membersOf = (clusters: readonly MeaningCluster[]) =>
  clusters.map(({ members }) => members.map(({ id }) => id));

test('it unites what a slow simple version unites, and never a forbidden pair', () => {
  fc.assert(
    fc.property(input, (given) => {
      const found = run({ wordings: ids, ...given });
      expect(membersOf(found)).toEqual(slowly({ wordings: ids, ...given }));
      for (const members of membersOf(found))
        for (const [one, other] of given.forbidden)
          expect(members.includes(one) && members.includes(other)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('the order of what it is given does not matter', () => {
  const shuffled = input.chain((given) =>
    fc.record({
      given: fc.constant(given),
      wordings: fc.shuffledSubarray(ids, { minLength: ids.length }),
      judged: fc.shuffledSubarray(given.judged, { minLength: given.judged.length }),
      aligned: fc.shuffledSubarray(given.aligned, { minLength: given.aligned.length }),
      forbidden: fc.shuffledSubarray(given.forbidden, { minLength: given.forbidden.length }),
      isTurned: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ given, isTurned, ...other }) => {
      const turn = (judged: JudgedPair) => ({ ...judged, one: judged.other, other: judged.one });
      const judged = isTurned ? other.judged.map(turn) : other.judged;
      expect(run({ ...other, judged })).toEqual(run({ wordings: ids, ...given }));
    }),
    { numRuns: 1_000 },
  );
});

test('each wording tells one link of its cluster, and together they tell all that united it', () => {
  fc.assert(
    fc.property(input, (given) => {
      for (const { id, members } of run({ wordings: ids, ...given })) {
        expect(members[0]?.id).toBe(id);
        const told = members.flatMap((member) =>
          member.comparedWith === null ? [] : [[member.id, member.comparedWith].sort().join()],
        );
        expect(new Set(told).size).toBe(members.length - 1);
        const within = new Set(members.map((member) => member.id));
        for (const { comparedWith } of members)
          expect(comparedWith === null || within.has(comparedWith)).toBe(true);
      }
    }),
  );
});

const same = (one: string, other: string, score = 0.9): JudgedPair => ({
  one,
  other,
  verdict: 'same',
  score,
  reasons: [{ kind: 'word-forms', words: [] }],
  by: 'METHOD',
});

test('of two statements of one list with one Russian text, the Kazakh texts stay apart and the first has the Russian', () => {
  const list = { judged: [same('kk1', 'kk2', 1)], forbidden: [['kk1', 'kk2']] as const };
  const aligned = [
    ['kk2', 'ru'],
    ['kk1', 'ru'],
  ] as const;
  expect(membersOf(run({ wordings: ['kk1', 'kk2', 'ru'], aligned, ...list }))).toEqual([
    ['kk1', 'ru'],
    ['kk2'],
  ]);
});

test('a wording says what it was compared with, how sure that is and who decided', () => {
  const decided = { ...same('b', 'c', 0.4), by: 'PERSON' } as const;
  expect(
    run({ wordings: ['a', 'b', 'c', 'd'], judged: [same('a', 'b'), decided], aligned: [], forbidden: [] }),
  ).toEqual([
    {
      id: 'a',
      members: [
        { id: 'a', comparedWith: 'b', score: 0.9, reasons: same('', '').reasons, decidedBy: 'METHOD' },
        { id: 'b', comparedWith: 'a', score: 0.9, reasons: same('', '').reasons, decidedBy: 'METHOD' },
        { id: 'c', comparedWith: 'b', score: 0.4, reasons: same('', '').reasons, decidedBy: 'PERSON' },
      ],
    },
    { id: 'd', members: [{ id: 'd', comparedWith: null, score: 1, reasons: [], decidedBy: 'SAME_TEXT' }] },
  ]);
});
