import type { Logger } from 'pino';
import type { Graph } from '../graph/graph.ts';
import type { Matcher } from '../model/meaning.ts';
import { dayInKazakhstan } from '../text/today.ts';
import { createApollo } from './apollo.ts';
import { keptAnswers } from './cache/answers.ts';
import { sentDocuments } from './cache/documents.ts';
import { releaseWatch } from './cache/release-watch.ts';
import { createContext } from './context.ts';
import { ClientGone } from './errors.ts';
import type { HeavyRunner } from './fairness/heavy-runner.ts';
import { graphqlHandler } from './http/graphql.ts';
import { healthHandler } from './http/health.ts';
import { type Address, listen } from './http/listener.ts';
import { readPages } from './http/pages.ts';
import { router } from './http/router.ts';
import { type AskOnce, warmUp } from './warm-up/warm-up.ts';
import { watched } from './warm-up/watched.ts';

export interface ApiOptions {
  /** Used for reading only; the caller closes it after `stop`. */
  readonly graph: Graph;
  readonly log: Logger;
  /** Version of the API, as `meta` shows it. */
  readonly version: string;
  /** Folder of the built pages (`query.html`, `assets/`); without it there is no query page. */
  readonly pages?: string;
  /** Says which texts mean the same; without it, only what is one wording. */
  readonly matcher?: Matcher;
  /** Answers heavy requests elsewhere; closed by `stop`. Without it they are answered here, and may keep others waiting. */
  readonly heavy?: HeavyRunner;
  /** Bytes of answers that are kept at most; 0: none. */
  readonly cacheBytes?: number;
  /** The present, for tests. */
  readonly now?: () => Date;
}

export interface Api {
  /** Begins to take requests; port 0 takes a free one. Fails as `node:net` does, with a `code` (`EADDRINUSE`). */
  listen(options: { readonly host: string; readonly port: number }): Promise<Address>;
  /** Has the database plan what is asked most, see `warm-up/`; ended by `stop`. Never fails; returns how many questions it asked. */
  warmUp(): Promise<number>;
  /** Takes no new requests, finishes those that run, and closes. */
  stop(): Promise<void>;
}

/** The API over HTTP: GraphQL, the query page and the state of health. */
export async function createApi({
  graph,
  log,
  version,
  pages,
  matcher,
  heavy,
  cacheBytes = 64 * 1024 * 1024,
  now = () => new Date(),
}: ApiOptions): Promise<Api> {
  const documents = sentDocuments();
  const apollo = createApollo(log, { documents, heavy });
  await apollo.start();
  const today = () => dayInKazakhstan(now());
  const answers = keptAnswers({ bytes: cacheBytes, release: releaseWatch(graph), today, version });
  const stopped = new AbortController();
  const contextOf = (signal: AbortSignal, client: string, onState?: (state: string) => void) =>
    createContext({
      graph,
      version,
      today: today(),
      reading: { signal, ...(onState && { onState }) },
      client,
      ...(matcher && { matcher }),
    });
  const asked = watched(apollo);
  const handler = router({
    graphql: graphqlHandler({ apollo: asked, contextOf, answers, document: documents.find }),
    health: healthHandler(graph),
    pages: pages === undefined ? new Map() : await readPages(pages),
    log,
  });
  const listener = listen(handler);
  return {
    listen: listener.listen,
    warmUp: async () => {
      const ask: AskOnce = async (query, variables) => {
        const contextValue = contextOf(stopped.signal, 'warm-up');
        const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
        return body.kind === 'single' ? body.singleResult : {};
      };
      try {
        return await warmUp({ ask, isAsked: asked.isAsked, signal: stopped.signal });
      } catch (error) {
        log.error({ err: error }, 'warming up failed');
        return 0;
      }
    },
    stop: async () => {
      stopped.abort(new ClientGone());
      await listener.stop();
      await apollo.stop();
      await heavy?.close();
    },
  };
}
