import { text } from 'node:stream/consumers';
import { connect } from '../../src/graph/connect.ts';
import { readStatus } from '../../src/graph/status.ts';
import { stateRecords } from '../../src/ingest/load-in-bulk.ts';
import type { Bolt } from '../../src/model/bolt.ts';
import { withKeptPlans } from './kept-plans.ts';
import { rebuildDerived } from './loading.ts';
import type { StandardPlan } from './records/plan.ts';
import { standardRecord } from './records/standard.ts';

// A process of its own that loads standards in bulk: it says "ready" when it is about to, and "done" when all is derived.

const { bolt, plan }: { bolt: Bolt; plan: readonly StandardPlan[] } = JSON.parse(await text(process.stdin));
const graph = withKeptPlans(connect(bolt));
await readStatus(graph);
console.log('ready');
await stateRecords(graph, plan.map(standardRecord));
await rebuildDerived(graph);
console.log('done');
await graph.close();
