import type { Graph } from '../../src/graph/graph.ts';
import { loadStandard as load } from '../../src/graph/load.ts';
import { rebuildDerived as rebuild } from '../../src/graph/rebuild-derived.ts';
import { withdrawStandard as withdraw } from '../../src/graph/withdraw.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { testResolver } from './matcher.ts';

// What changes a graph, with the matcher of the tests.

export const loadStandard = (graph: Graph, record: StandardRecord) => load(graph, record, testResolver);

export const withdrawStandard = (graph: Graph, codeOrId: string) => withdraw(graph, codeOrId, testResolver);

export const rebuildDerived = (graph: Graph) => rebuild(graph, testResolver);
