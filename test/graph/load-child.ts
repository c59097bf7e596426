import { text } from 'node:stream/consumers';
import { connect } from '../../src/graph/connect.ts';
import { readStatus } from '../../src/graph/status.ts';
import type { Bolt } from '../../src/model/bolt.ts';
import { withKeptPlans } from './kept-plans.ts';
import { loadStandard } from './loading.ts';
import type { StandardPlan } from './records/plan.ts';
import { standardRecord } from './records/standard.ts';

// A process of its own that loads one standard: it says "ready" when it is about to, and "done" with the counts.

const { bolt, plan }: { bolt: Bolt; plan: StandardPlan } = JSON.parse(await text(process.stdin));
const graph = withKeptPlans(connect(bolt));
await readStatus(graph);
console.log('ready');
const counts = await loadStandard(graph, standardRecord(plan));
console.log(`done ${JSON.stringify(counts)}`);
await graph.close();
