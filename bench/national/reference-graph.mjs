import { existsSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { connect } from '../../dist/graph/connect.js';
import { lease } from '../../dist/neo4j/index.js';
import { cardsPerStandard, derive, importGenerated } from './build.mjs';

/**
 * The graph of so many standards in a store that is kept and used again: built by the first who asks, which takes a
 * while; where that is broken off, the next one goes on. What is derived with another version of the code is derived
 * again by its migrations. Returns the address, and how to end.
 */
export async function referenceGraph(standards, report = console.error) {
  const own = {
    home: process.env.KASIP_HOME ?? envPaths('kasip', { suffix: '' }).data,
    store: `bench-national-${standards * cardsPerStandard}`,
    report,
  };
  if (!existsSync(join(own.home, 'stores', own.store))) await importGenerated(own, standards);
  const { bolt, release } = await lease(own);
  const graph = connect(bolt, { writeTimeoutMs: 3_600_000 });
  try {
    await derive(graph, report);
    return { bolt, release };
  } catch (error) {
    await release();
    throw error;
  } finally {
    await graph.close();
  }
}
