import { wordChanges } from '../../src/analysis/word-changes.ts';
import { seededRandom } from '../graph/random-plans.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const random = seededRandom(seed);
const keyOf = (word: string) => word.toLowerCase().replace(/[,.]/gu, '');

test('what was added and removed is said run by run', () => {
  expect(wordChanges('отбасы мен бала құқықтары', 'Отбасы, құқықтары туралы заң', keyOf)).toEqual([
    { kind: 'kept', text: 'Отбасы,' },
    { kind: 'removed', text: 'мен бала' },
    { kind: 'kept', text: 'құқықтары' },
    { kind: 'added', text: 'туралы заң' },
  ]);
  expect(wordChanges('a b', 'c d', keyOf, 1)).toEqual([
    { kind: 'removed', text: 'a b' },
    { kind: 'added', text: 'c d' },
  ]);
});

/** The most words that two texts can have in common, by trying all. */
function mostKept(one: readonly string[], other: readonly string[]): number {
  const [first, ...rest] = one;
  if (first === undefined || other.length === 0) return 0;
  const at = other.indexOf(first);
  const without = mostKept(rest, other);
  return at < 0 ? without : Math.max(without, 1 + mostKept(rest, other.slice(at + 1)));
}

test(`both texts come out of the changes, and as much is kept as can be (SEED=${seed})`, () => {
  for (let run = 0; run < 300; run++) {
    const text = () =>
      Array.from({ length: Math.floor(random() * 9) }, () => 'abcd'[Math.floor(random() * 4)] ?? 'a');
    const [one, other] = [text(), text()];
    const changes = wordChanges(one.join(' '), other.join(' '), (word) => word);
    const without = (left: string) =>
      changes.flatMap(({ kind, text }) => (kind === left ? [] : text.split(' '))).join(' ');
    expect(without('added')).toBe(one.join(' '));
    expect(without('removed')).toBe(other.join(' '));
    const kept = changes.flatMap(({ kind, text }) => (kind === 'kept' ? text.split(' ') : []));
    expect(kept).toHaveLength(mostKept(one, other));
  }
});
