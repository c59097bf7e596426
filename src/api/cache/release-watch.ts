import type { Graph } from '../../graph/graph.ts';
import { releaseState } from '../../graph/release.ts';

/** Knows which release the graph has without asking for every request. */
export interface ReleaseWatch {
  /** The release as it was less than a second ago; null where it is not known, or the graph is between two. */
  current(): string | null | Promise<string | null>;
  /** The release as it is after the call; null as above. */
  fresh(): Promise<string | null>;
  /** Whether the graph has this release in this state of the database for sure; see `onState` of `Graph.read`. */
  isAt(release: string, state: string): boolean;
}

interface Known {
  readonly release: string | null;
  readonly since: number;
  /** That in which the database was after the release was read; null: not known. */
  readonly state: string | null;
  /** Whether it was the same after the release was read before: nothing was committed between. */
  readonly isSure: boolean;
}

/** Milliseconds after which the database is asked again, while requests go on with what is known. */
const askAfter = 400;

/** Milliseconds after which nothing that is known is good any more. */
const waitAfter = 800;

/** Milliseconds that the database gets to say it. */
const patience = 2_000;

/** Asks the database when requests come, never by itself. Requests that ask at once share one statement. */
export function releaseWatch(graph: Graph, now: () => number = () => performance.now()): ReleaseWatch {
  let known: Known | null = null;
  let running: Promise<string | null> | null = null;
  let following: Promise<string | null> | null = null;

  const ask = async (): Promise<string | null> => {
    const begun = now();
    try {
      let after: string | null = null;
      const onState = (state: string) => {
        after = state;
      };
      const [found] = await graph.read(releaseState, {}, { timeoutMs: patience, onState });
      const release = found?.isSettled === false ? null : `${found?.number ?? 0}@${found?.at ?? ''}`;
      known = { release, since: begun, state: after, isSure: after !== null && after === known?.state };
    } catch {
      // Whoever asks the graph for more is told by that what is wrong.
      known = { release: null, since: now(), state: null, isSure: false };
    }
    return known.release;
  };

  const start = (): Promise<string | null> => {
    running = ask().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    current: () => {
      const age = known === null ? Number.POSITIVE_INFINITY : now() - known.since;
      if (known === null || age > waitAfter) return running ?? start();
      if (age > askAfter && running === null) void start();
      return known.release;
    },
    isAt: (release, state) => known?.isSure === true && known.release === release && known.state === state,
    fresh: () => {
      if (running === null) return start();
      following ??= running.then(() => {
        following = null;
        return start();
      });
      return following;
    },
  };
}
