import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import pino from 'pino';
import { answerHeavy } from '../api/fairness/heavy-thread.ts';
import { connect } from '../graph/connect.ts';
import { readResolver } from '../ingest/resolver.ts';
import type { Bolt } from '../model/bolt.ts';
import type { Matcher } from '../model/meaning.ts';
import { once } from '../model/once.ts';
import { version } from './package-root.ts';

/** What the thread of heavy requests is started with. */
export interface HeavyThreadData {
  readonly bolt: Bolt;
  readonly home: string;
  readonly log: string;
}

/**
 * Heavy requests have half of the cores and connections of their own: a statement takes a core of the database, which
 * most often is on the same machine, and the other half is there for light requests.
 */
const statementsAtOnce = Math.max(1, Math.floor(availableParallelism() / 2));

if (parentPort !== null) {
  const { bolt, home, log } = workerData as HeavyThreadData;
  answerHeavy(parentPort, {
    graph: connect(bolt, { poolSize: statementsAtOnce + 1 }),
    matcher: whenAsked(home),
    statementsAtOnce,
    version: version(),
    log: pino({ level: log }, pino.destination(2)),
  });
}

/** The matcher, read when a text is first compared: few questions need it, and it takes half a second. */
function whenAsked(home: string): Matcher {
  const matcher = once(() => readResolver(home).matcher);
  return {
    terms: (wording) => matcher().terms(wording),
    judge: (one, other) => matcher().judge(one, other),
    isGeneric: (wording) => matcher().isGeneric(wording),
    preferredName: (wording) => matcher().preferredName(wording),
  };
}
