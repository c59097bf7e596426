import { generateActs } from '../../dist/generate/acts.js';
import { generateStandards } from '../../dist/generate/standards.js';
import { migrate } from '../../dist/graph/migrate.js';
import { readPending } from '../../dist/graph/pending.js';
import { rebuildDerived } from '../../dist/graph/rebuild-derived.js';
import { readResolver } from '../../dist/ingest/resolver.js';
import { writeImport } from '../../dist/ingest/write-import.js';
import { lease, withImporter } from '../../dist/neo4j/index.js';

export const cardsPerStandard = 15;

const acts = 1_500;

/**
 * Imports generated standards into an empty store, the same for the same number of them, and says how long it took. Numbers
 * stand for words: made words are few, so that at this size nearly all wordings would have to be held against each other.
 */
export async function importGenerated(own, standards) {
  const size = { standards, cardsPerStandard, citationsPerCard: 14, acts };
  // A store that was never started would be begun anew by its first start.
  await (await lease(own)).release();
  const begun = performance.now();
  await withImporter(own, async ({ folder, run }) => {
    let count = 0;
    const { files, nodes, relationships } = writeImport(folder, generateActs(acts), generateStandards(size), {
      written: () => ++count % 100 === 0 && own.report(`${count} of ${standards} standards are written`),
    });
    own.report(`written in ${since(begun)} s`);
    await run(files);
    own.report(`${nodes} nodes and ${relationships} edges are imported after ${since(begun)} s`);
  });
}

/** Derives what follows from what is imported; goes on where that was broken off. */
export async function derive(graph, report) {
  const begun = performance.now();
  await migrate(graph);
  if ((await readPending(graph)) === null) return;
  await rebuildDerived(graph, readResolver(), {
    report: (stage, done, of) => report(`${done} of ${of} stages after ${since(begun)} s, now ${stage}`),
  });
  report(`derived in ${since(begun)} s`);
}

function since(begun) {
  return ((performance.now() - begun) / 1000).toFixed(0);
}
