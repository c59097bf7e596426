import { type ConnectOptions, connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from './database.ts';
import { filling, setFilling, testBolt } from './test-store.ts';

/**
 * The graph of this process filled with what has this name: as the file before left it where that was the same, filled anew
 * otherwise. Whoever writes to it, the next file fills it anew. Close it when done.
 */
export async function openFilled(
  name: string,
  fill: (graph: Graph) => Promise<void>,
  options: ConnectOptions = {},
): Promise<Graph> {
  if (filling() === name) return forgetting(connect(await testBolt(), options));
  const graph = await openTestGraph(options);
  await fill(graph);
  setFilling(name);
  return forgetting(graph);
}

function forgetting(graph: Graph): Graph {
  return {
    ...graph,
    write: (work) => {
      setFilling(null);
      return graph.write(work);
    },
  };
}
