import pino from 'pino';
import { createApollo } from '../../src/api/apollo.ts';
import { createContext } from '../../src/api/context.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Matcher } from '../../src/model/meaning.ts';

/** The day that tests take for today. */
export const today = '2026-11-24';

interface Failure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly [key: string]: unknown };
}

export interface Answered {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  readonly data: any;
  readonly errors?: readonly Failure[];
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answered>;

/** Asks the API without HTTP between. */
export function askerOf(graph: Graph, log = pino({ enabled: false }), matcher?: Matcher): Ask {
  const apollo = createApollo(log);
  return async (query, variables) => {
    const contextValue = createContext({ graph, version: '1.2.3', today, ...(matcher && { matcher }) });
    const { body } = await apollo.executeOperation(
      { query, ...(variables && { variables }) },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('The answer came in parts.');
    return JSON.parse(JSON.stringify(body.singleResult)) as Answered;
  };
}

/** The data of an answer that must have no errors. */
export async function dataOf(answer: Promise<Answered>) {
  const { data, errors } = await answer;
  expect(errors).toBeUndefined();
  return data;
}

/** The codes of the errors of an answer. */
export async function codesOf(answer: Promise<Answered>): Promise<readonly string[]> {
  return ((await answer).errors ?? []).map(({ extensions }) => extensions.code);
}
