/** Builds the reference graph of so many standards (700 unless an argument says otherwise), and keeps it. */

import { referenceGraph } from './reference-graph.mjs';

const { release } = await referenceGraph(Number(process.argv[2] ?? 700));
await release();
