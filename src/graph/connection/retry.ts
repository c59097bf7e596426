import { setTimeout as sleep } from 'node:timers/promises';
import { GraphUnavailable, isConnectionLost, isWorthRetrying, toGraphFailure } from '../graph-failure.ts';
import type { Connection } from './connection.ts';

/** The commit was sent and not answered: nobody knows what became of it. */
export class CommitUnknown extends Error {}

/** Milliseconds before another try, one entry a try. */
const pauses = [50, 200, 800, 2_000];

/** Milliseconds after which a database that is away is not waited for any longer. */
const patience = 4_000;

/** Tries again after a failure that left nothing behind: a deadlock, or a connection lost before the commit. */
export async function retrying<Result>(
  connection: Connection,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const started = Date.now();
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof CommitUnknown) throw unknownOutcome(connection, error);
      const pause = pauses[tries];
      const again = isWorthRetrying(error) || (isConnectionLost(error) && Date.now() - started < patience);
      if (pause === undefined || !again) throw toGraphFailure(error, connection.uri);
      await sleep(pause);
    }
  }
}

function unknownOutcome(connection: Connection, error: CommitUnknown): GraphUnavailable {
  return new GraphUnavailable(
    `Neo4j at ${connection.uri} went away while it committed: all of it is stored, or nothing.`,
    'Run the same again: what is stored already stays as it is.',
    { cause: error.cause },
  );
}
