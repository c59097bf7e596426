import type { Graph } from '../../src/graph/graph.ts';
import { openFilled } from '../graph/filled.ts';
import { load } from './load.ts';
import { manyActs, manyContents, manyStandards } from './many.ts';
import { type Ask, askerOf } from './served.ts';

/** Enough of everything that every list has several pages: `many.ts`. */
export function openMany(onQuery: (name: string) => void = () => {}): Promise<Graph> {
  const fill = (graph: Graph) => load(graph, manyActs, manyStandards, manyContents);
  return openFilled('many', fill, { onQuery });
}

/** Asks it while the tests of a file run. */
export function askingMany(): Ask {
  let graph: Graph;
  let ask: Ask;
  beforeAll(async () => {
    graph = await openMany();
    ask = askerOf(graph);
  }, 180_000);
  afterAll(() => graph?.close());
  return (query, variables) => ask(query, variables);
}
