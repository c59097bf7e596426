import { growPicture, type PictureLink } from '../../src/analysis/picture.ts';
import { seededRandom } from '../graph/random-plans.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const random = seededRandom(seed);
const below = (count: number) => Math.floor(random() * count);

const plain = { telling: 1, rank: 0, leadsOn: true, isPassable: true };

function linksFrom(links: Readonly<Record<string, readonly (string | PictureLink)[]>>) {
  return async (nodes: readonly string[]) =>
    nodes.flatMap((node) =>
      (links[node] ?? []).map((link) => (typeof link === 'string' ? { ...plain, other: link } : link)),
    );
}

test('what tells most comes first, then what has most links, then by rank and id', async () => {
  const links = linksFrom({
    centre: ['b', 'a', { ...plain, other: 'c', rank: -1 }, { ...plain, other: 'd', telling: 2 }],
  });
  const { distances, isCutOff } = await growPicture('centre', { depth: 1, first: 3 }, links);
  expect([...distances]).toEqual([
    ['centre', 0],
    ['d', 1],
    ['c', 1],
    ['a', 1],
  ]);
  expect(isCutOff).toBe(true);
});

test('links to one thing count together, and each step has its share', async () => {
  const half = { ...plain, telling: 0.5 };
  const links = linksFrom({
    centre: ['a', 'b', 'c'],
    a: [
      { ...half, other: 'x' },
      { ...half, other: 'y' },
    ],
    b: [{ ...half, other: 'x' }],
  });
  const { distances } = await growPicture('centre', { depth: 2, first: 3 }, links);
  expect([...distances]).toEqual([
    ['centre', 0],
    ['a', 1],
    ['b', 1],
    ['x', 2],
  ]);
});

test('what leads nowhere comes last before the last step, and what is not passable is not gone on from', async () => {
  const links = linksFrom({
    centre: [
      { ...plain, other: 'a', telling: 9, leadsOn: false },
      'b',
      { ...plain, other: 'c', isPassable: false },
    ],
    b: ['x'],
    c: ['y'],
  });
  const { distances } = await growPicture('centre', { depth: 2, first: 5 }, links);
  expect([...distances]).toEqual([
    ['centre', 0],
    ['b', 1],
    ['c', 1],
    ['a', 1],
    ['x', 2],
  ]);
});

test(`a picture has no more than it may, each thing once at its distance (SEED=${seed})`, async () => {
  for (let run = 0; run < 300; run++) {
    const names = Array.from({ length: 1 + below(20) }, (_, index) => `n${index}`);
    const links = Object.fromEntries(
      names.map((name) => [name, names.filter((other) => other !== name && random() < 0.2)]),
    );
    const [depth, first] = [1 + below(3), 1 + below(10)];
    const { distances, isCutOff } = await growPicture('n0', { depth, first }, linksFrom(links));
    expect(distances.size).toBeLessThanOrEqual(first + 1);
    for (const [name, distance] of distances) {
      expect(distance).toBeLessThanOrEqual(depth);
      if (distance === 0) expect(name).toBe('n0');
      else
        expect(names.some((one) => distances.get(one) === distance - 1 && links[one]?.includes(name))).toBe(
          true,
        );
    }
    if (!isCutOff) {
      let reached = new Set(['n0']);
      for (let step = 0; step < depth; step++)
        reached = new Set([...reached, ...[...reached].flatMap((name) => links[name] ?? [])]);
      expect([...distances.keys()].toSorted()).toEqual([...reached].toSorted());
    }
  }
});
