import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import type { Query } from '../../src/graph/query.ts';
import { loadInChild } from '../graph/child.ts';
import { dump } from '../graph/dump.ts';
import { loadStandard } from '../graph/loading.ts';
import { seededRandom } from '../graph/random-plans.ts';
import type { StandardPlan } from '../graph/records/plan.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { corrected, family, security } from '../graph/samples.ts';
import { begin, killedAfter, killedLoaders } from './killed-loader.ts';

const killed = killedLoaders(6);
const { points, seed } = killed;

/** A standard large enough to be caught in the middle of. */
function manyCards(plan: StandardPlan, copies: number): StandardPlan {
  const cards = Array.from({ length: copies }, (_, copy) =>
    plan.cards.map((card) => ({ ...card, item: card.item + 100 * copy })),
  );
  return { ...plan, cards: cards.flat() };
}

const first = manyCards(family, 12);
const second: StandardPlan = { ...manyCards(corrected(family, 'Жаңа қабілет'), 14), name: 'Жаңа атау' };

/** From nothing to the first text, and from the first text to the second. */
const steps = [
  { before: [security], after: first },
  { before: [security, first], after: second },
];

const otherTransactions: Query<object, { open: number }> = {
  name: 'otherTransactions',
  text: `SHOW TRANSACTIONS YIELD currentQuery
    WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
    RETURN count(*) AS open`,
  row: z.object({ open: z.number() }),
};

/** Who was killed may have asked for its commit already: a dump that is read meanwhile is of no one moment. */
async function othersAreDone(graph: Graph): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const [found] = await graph.read(otherTransactions, {});
    if (found?.open === 0) return;
    await sleep(20);
  }
  throw new Error('The transaction of the killed process still runs in the database.');
}

test(
  `a load that is killed leaves all or nothing, and the next one completes it (${points} points, SEED=${seed})`,
  async () => {
    const { graph, bolt } = killed;
    const random = seededRandom(seed);
    const whole = [];
    for (const { before, after } of steps) {
      await begin(graph, before);
      const old = await dump(graph);
      // The first load of a database takes many times as long, for the planning of its statements.
      await loadInChild(bolt, after).loaded;
      await begin(graph, before);
      const uncut = await loadInChild(bolt, after).loaded;
      whole.push({ old, milliseconds: uncut ?? 0, new: await dump(graph) });
    }
    let cut = 0;
    for (let point = 0; point < points; point++) {
      const step = steps[point % steps.length];
      const expected = whole[point % steps.length];
      if (!step || !expected) throw new Error('no step');
      await begin(graph, step.before);
      const milliseconds = ((point + random()) / points) * expected.milliseconds;
      await killedAfter(milliseconds, loadInChild(bolt, step.after));
      await othersAreDone(graph);
      const found = await dump(graph);
      const isOld = found.join('\n') === expected.old.join('\n');
      if (isOld) cut++;
      else expect(found).toEqual(expected.new);
      await loadStandard(graph, standardRecord(step.after));
      expect(await dump(graph)).toEqual(expected.new);
    }
    // Else the points were no test: the child had always done, or not begun.
    expect(cut).toBeGreaterThan(0);
  },
  60_000 + points * 10_000,
);
