import pino from 'pino';
import { createApollo } from '../../src/api/apollo.ts';
import { createContext } from '../../src/api/context.ts';
import { executePlainly } from '../../src/api/execution/execute.ts';
import { compiledExecution } from '../../src/api/execution/execute-compiled.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Matcher } from '../../src/model/meaning.ts';
import { emptyRecord, type Recorded, recording, replaying } from './replay.ts';

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

/**
 * Asks the API without HTTP between, by graphql-js. What is asked is run as a compiled program as well, on what the
 * statements answered: it must send the same statements and answer the same bytes.
 */
export function askerOf(graph: Graph, log = pino({ enabled: false }), matcher?: Matcher): Ask {
  const plain = createApollo(log, { execute: executePlainly });
  const compiled = createApollo(pino({ enabled: false }), { execute: compiledExecution(0) });
  return async (query, variables) => {
    const ask = async (apollo: typeof plain, asked: Graph): Promise<string> => {
      const contextValue = createContext({
        graph: asked,
        version: '1.2.3',
        today,
        ...(matcher && { matcher }),
      });
      const request = { query, ...(variables && { variables }) };
      const { body } = await apollo.executeOperation(request, { contextValue });
      if (body.kind !== 'single') throw new Error('The answer came in parts.');
      return JSON.stringify(body.singleResult);
    };
    const [first, second] = [emptyRecord(), emptyRecord()];
    const answer = await ask(plain, recording(graph, first));
    expect(await ask(compiled, replaying(graph, first, second))).toBe(answer);
    expect(certain(second)).toEqual(certain(first));
    return JSON.parse(answer) as Answered;
  };
}

/** What is not asked for where another statement brought it along before it was its turn. */
const mayHaveCome = /^(?:nodes by id|context of citation) /u;

/** What is asked for whichever statement answers first. */
function certain({ asked }: Recorded): readonly string[] {
  return [...asked].filter((key) => !mayHaveCome.test(key)).toSorted();
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
