import type { ActStatus } from '../../src/model/act-status.ts';
import { grouped } from '../../src/model/grouped.ts';
import { replacementCycles } from '../../src/model/replacement-cycles.ts';
import { type Step, successorsOf } from '../../src/model/succession.ts';

/** "a-b" for each step, "a-b@2025" for one from a year on. */
const stepsOf = (text: string): readonly Step[] =>
  text
    .split(' ')
    .filter((step) => step !== '')
    .map((step) => {
      const [acts = '', year] = step.split('@');
      const [old = '', taken = ''] = acts.split('-');
      const from = year === undefined ? null : { earliest: `${year}-01-01`, latest: null, note: null };
      return { old, new: taken, from };
    });

function follow(text: string, statuses: Readonly<Record<string, ActStatus>> = {}) {
  const stepsFrom = grouped(stepsOf(text), (step) => step.old);
  const last = (act: string): ActStatus => (stepsFrom.has(act) ? 'CEASED' : 'IN_FORCE');
  const statusOf = (act: string) => statuses[act] ?? last(act);
  return successorsOf('a', stepsFrom, { day: '2024-06-01', statusOf }).map(
    ({ act, status, path }) => `${path.map((step) => step.old).join('>')}>${act}: ${status}`,
  );
}

describe('what stands in the place of an act', () => {
  it.each([
    ['nothing', '', {}, []],
    ['nothing, while it is in force itself', 'a-b b-c', { a: 'IN_FORCE', b: 'IN_FORCE' }, []],
    ['nothing, before it has begun', 'a-b', { a: 'NOT_YET_IN_FORCE' }, []],
    ['one act, where it may have ceased', 'a-b', { a: 'UNKNOWN' }, ['a>b: IN_FORCE']],
    ['nothing, before the day of the replacement', 'a-b@2025', { b: 'NOT_YET_IN_FORCE' }, []],
    ['one act, from the day of the replacement on', 'a-b@2024', {}, ['a>b: IN_FORCE']],
    ['what has ceased, while the next replacement has not come', 'a-b b-c@2025', {}, ['a>b: CEASED']],
    ['the part that was replaced by then', 'a-b@2023 a-c@2025', {}, ['a>b: IN_FORCE']],
    ['one act', 'a-b', {}, ['a>b: IN_FORCE']],
    ['the end of a chain', 'a-b b-c c-d', {}, ['a>b>c>d: IN_FORCE']],
    ['what is in force before the end of a chain', 'a-b b-c', { b: 'IN_FORCE' }, ['a>b: IN_FORCE']],
    ['what may be in force', 'a-b b-c', { b: 'UNKNOWN' }, ['a>b: UNKNOWN']],
    ['what has not begun', 'a-b', { b: 'NOT_YET_IN_FORCE' }, ['a>b: NOT_YET_IN_FORCE']],
    ['the last that is known, where it has ceased', 'a-b b-c', { c: 'CEASED' }, ['a>b>c: CEASED']],
    ['each end of a chain that splits', 'a-b a-c c-d', {}, ['a>b: IN_FORCE', 'a>c>d: IN_FORCE']],
    ['one end of chains that join, by the shortest', 'a-b b-c c-e a-d d-e', {}, ['a>d>e: IN_FORCE']],
    ['nothing, where a chain leads back', 'a-b b-c c-a', {}, []],
    ['nothing, where an act replaces itself', 'a-a', {}, []],
    ['what leaves a cycle', 'a-b b-c c-b c-d', {}, ['a>b>c>d: IN_FORCE']],
  ] as const)('%s', (_, steps, statuses, expected) => {
    expect(follow(steps, statuses)).toEqual(expected);
  });

  it('is found through a lattice and down a long chain in time that grows with the steps', () => {
    const lattice = Array.from({ length: 200 }, (_, layer) =>
      [0, 1, 2].flatMap((one) =>
        [0, 1, 2].map((other) => `${layer === 0 ? 'a' : `${layer}.${one}`}-${layer + 1}.${other}`),
      ),
    );
    expect(follow(lattice.flat().join(' '))).toHaveLength(3);
    const chain = Array.from({ length: 2_000 }, (_, index) => `${index === 0 ? 'a' : index}-${index + 1}`);
    expect(follow(chain.join(' '))).toEqual([expect.stringMatching(/>2000: IN_FORCE$/u)]);
  });
});

describe('cycles of a register', () => {
  it.each([
    ['', []],
    ['a-b b-c a-c', []],
    ['a-a', [['a']]],
    ['c-a a-b b-c', [['a', 'b', 'c']]],
    [
      'a-b b-a c-b c-d d-e e-d',
      [
        ['a', 'b'],
        ['d', 'e'],
      ],
    ],
    ['a-b b-c c-b b-d d-b', [['b', 'c', 'd']]],
  ])('%s: %j', (steps, expected) => {
    expect(replacementCycles(stepsOf(steps))).toEqual(expected);
  });

  it('are those that a slow simple search finds', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = generator(seed);
      const act = () => String.fromCharCode(97 + Math.floor(random() * 8));
      const steps = Array.from({ length: Math.floor(random() * 14) }, () => ({ old: act(), new: act() }));
      expect([seed, replacementCycles(steps)]).toEqual([seed, slowCycles(steps)]);
    }
  });

  it('are found down a chain of any length', () => {
    const length = 50_000;
    const steps = Array.from({ length }, (_, index) => ({ old: `${index}`, new: `${(index + 1) % length}` }));
    expect(replacementCycles(steps.slice(1))).toEqual([]);
    expect(replacementCycles(steps)[0]).toHaveLength(length);
  });
});

/** Acts that lead to each other, one act at a time. */
function slowCycles(steps: readonly Step[]): readonly (readonly string[])[] {
  const reached = (from: string): ReadonlySet<string> => {
    const found = new Set<string>();
    for (let size = -1; size < found.size; ) {
      size = found.size;
      for (const step of steps) if (step.old === from || found.has(step.old)) found.add(step.new);
    }
    return found;
  };
  const acts = [...new Set(steps.flatMap((step) => [step.old, step.new]))].sort();
  const circling = acts.filter((act) => reached(act).has(act));
  const sets = circling.map((act) =>
    circling.filter((other) => reached(act).has(other) && reached(other).has(act)),
  );
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}

/** A sequence that is the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
