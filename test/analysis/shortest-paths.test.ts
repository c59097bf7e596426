import { type FoundLink, shortestPaths } from '../../src/analysis/shortest-paths.ts';
import { seededRandom } from '../graph/random-plans.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const random = seededRandom(seed);
const below = (count: number) => Math.floor(random() * count);

interface RandomGraph {
  readonly nodes: readonly string[];
  readonly costs: ReadonlyMap<string, number>;
  readonly beside: (node: string) => readonly string[];
}

function randomGraph(): RandomGraph {
  const nodes = Array.from({ length: 2 + below(12) }, (_, index) => `n${index}`);
  const pairs = Array.from({ length: below(nodes.length * 2) }, () => [
    below(nodes.length),
    below(nodes.length),
  ]);
  const beside = (node: string) =>
    nodes.filter((other, at) =>
      pairs.some((pair) => other !== node && pair.includes(at) && pair.includes(nodes.indexOf(node))),
    );
  return { nodes, costs: new Map(nodes.map((node) => [node, below(3)])), beside };
}

/** Every shortest path, one step after another. */
function allShortest({ beside }: RandomGraph, from: string, to: string, maxLength: number): string[][] {
  let paths = [[from]];
  for (let length = 0; length <= maxLength; length++) {
    const found = paths.filter((path) => path.at(-1) === to);
    if (found.length > 0) return found;
    paths = paths.flatMap((path) =>
      beside(path.at(-1) ?? '')
        .filter((node) => !path.includes(node))
        .map((node) => [...path, node]),
    );
  }
  return [];
}

async function found(graph: RandomGraph, from: string, to: string, maxLength: number, count: number) {
  const linksOf = async (nodes: readonly string[]): Promise<FoundLink[]> =>
    nodes
      .flatMap((at) =>
        graph.beside(at).map((other) => ({
          at,
          other,
          links: graph.beside(other).length,
          cost: graph.costs.get(other) ?? 0,
        })),
      )
      .toSorted(() => random() - 0.5);
  const { paths, isCutOff } = await shortestPaths(from, to, { maxLength, count, linksAStep: 1_000 }, linksOf);
  expect(isCutOff).toBe(false);
  return paths.map((path) => [from, ...path.map((step) => step.to)]);
}

test(`the paths are the cheapest of all shortest ones (SEED=${seed})`, async () => {
  for (let run = 0; run < 400; run++) {
    const graph = randomGraph();
    const from = graph.nodes[below(graph.nodes.length)] ?? '';
    const to = graph.nodes[below(graph.nodes.length)] ?? '';
    const [maxLength, count] = [1 + below(6), 1 + below(4)];
    const cost = (path: readonly string[]) =>
      path.slice(1, -1).reduce((sum, node) => sum + (graph.costs.get(node) ?? 0), 0);
    const expected = allShortest(graph, from, to, maxLength).toSorted(
      (one, other) => cost(one) - cost(other) || (one.join() < other.join() ? -1 : 1),
    );
    expect(await found(graph, from, to, maxLength, count)).toEqual(expected.slice(0, count));
  }
});

test('a step passes over what has too many links, and says so', async () => {
  const many = (name: string) => Array.from({ length: 50 }, (_, index) => `${name}${index}`);
  const pairs = [
    ...['a b', 'a hub', 'hub middle', 'middle other', 'other z', 'z y'],
    ...[...many('hub'), ...many('other')].map((node) => `${node.replace(/\d+/u, '')} ${node}`),
  ].map((pair) => pair.split(' '));
  const beside = (node: string) =>
    pairs.filter((pair) => pair.includes(node)).map(([one = '', other = '']) => (one === node ? other : one));
  const linksOf = async (nodes: readonly string[]) =>
    nodes.flatMap((at) => beside(at).map((other) => ({ at, other, links: beside(other).length, cost: 0 })));
  const bounds = { maxLength: 6, count: 5, linksAStep: 1_000 };
  const whole = await shortestPaths('a', 'z', bounds, linksOf);
  expect(whole.paths.map((path) => path.map(({ to }) => to))).toEqual([['hub', 'middle', 'other', 'z']]);
  expect(whole.isCutOff).toBe(false);
  const less = await shortestPaths('a', 'z', { ...bounds, linksAStep: 10 }, linksOf);
  expect(less).toEqual({ paths: [], isCutOff: true });
});
