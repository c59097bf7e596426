import type { Graph } from '../../graph/graph.ts';
import { releaseState } from '../../graph/release.ts';

/** Knows which release the graph has without asking for every request. */
export interface ReleaseWatch {
  /** The release as it was less than a second ago; null where it is not known, or the graph is between two. */
  current(): string | null | Promise<string | null>;
  /** The release as it is after the call; null as above. */
  fresh(): Promise<string | null>;
}

/** Milliseconds after which the database is asked again, while requests go on with what is known. */
const askAfter = 400;

/** Milliseconds after which nothing that is known is good any more. */
const waitAfter = 800;

/** Milliseconds that the database gets to say it. */
const patience = 2_000;

/** Asks the database when requests come, never by itself. Requests that ask at once share one statement. */
export function releaseWatch(graph: Graph, now: () => number = () => performance.now()): ReleaseWatch {
  let known: { readonly release: string | null; readonly since: number } | null = null;
  let running: Promise<string | null> | null = null;
  let following: Promise<string | null> | null = null;

  const ask = async (): Promise<string | null> => {
    const begun = now();
    try {
      const [state] = await graph.read(releaseState, {}, { timeoutMs: patience });
      const release = state?.isSettled === false ? null : `${state?.number ?? 0}@${state?.at ?? ''}`;
      known = { release, since: begun };
    } catch {
      // Whoever asks the graph for more is told by that what is wrong.
      known = { release: null, since: now() };
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
