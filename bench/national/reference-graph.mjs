import envPaths from 'env-paths';
import { connect } from '../../dist/graph/connect.js';
import { lease } from '../../dist/neo4j/index.js';
import { build, cardsPerStandard } from './build.mjs';
import { driverOf, readerOf } from './driver.mjs';

/**
 * The graph of so many standards in a store that is kept and used again: built by the first who asks, which takes a
 * while. Where the building was broken off, the store says so and is to be removed. Returns the address, and how to end.
 */
export async function referenceGraph(standards, report = console.error) {
  const own = {
    home: process.env.KASIP_HOME ?? envPaths('kasip', { suffix: '' }).data,
    store: `bench-national-${standards * cardsPerStandard}`,
    report,
  };
  const { bolt, release } = await lease(own);
  try {
    await makeReady(bolt, standards, own, report);
    return { bolt, release };
  } catch (error) {
    await release();
    throw error;
  }
}

const mark = 'BenchReference';

async function makeReady(bolt, standards, { home, store }, report) {
  const driver = driverOf(bolt);
  const read = readerOf(driver);
  const graph = connect(bolt, { writeTimeoutMs: 3_600_000 });
  try {
    const [known] = await read(`MATCH (mark:${mark}) RETURN mark.standards AS standards`);
    if (known !== undefined) return;
    const [{ nodes }] = await read('MATCH (n) RETURN count(n) AS nodes');
    if (nodes > 0)
      throw new Error(`The graph ${store} was left unfinished: remove it from ${home} and begin again.`);
    const begun = performance.now();
    await build(graph, standards, report);
    await driver.executeQuery(`CREATE (:${mark} {standards: $standards})`, { standards });
    report(`${store}: built in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  } finally {
    await graph.close();
    await driver.close();
  }
}
