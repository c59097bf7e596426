import { type GraphQLResponse, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { currentRequestId } from '../request-id.ts';
import { writtenAnswer } from './answer-text.ts';
import type { HeavyRunner } from './heavy-runner.ts';

interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The answer to a heavy request from where heavy ones are answered. */
export async function heavyAnswer(
  heavy: HeavyRunner,
  asked: Asked,
  { today, signal, timeLeft }: Context,
  log: Logger,
): Promise<GraphQLResponse> {
  const question = { ...asked, today, requestId: currentRequestId(), timeMs: timeLeft() };
  try {
    const text = await heavy.run(question, signal);
    return {
      http: { headers: new HeaderMap() },
      body: { kind: 'single', singleResult: writtenAnswer(text) },
    };
  } catch (error) {
    return failedWith(error, signal.aborted, log);
  }
}

/** An answer of one error, as what is thrown before an operation runs becomes one. */
function failedWith(error: unknown, isExpected: boolean, log: Logger): GraphQLResponse {
  const requestId = currentRequestId();
  const isOurs = !(error instanceof GraphQLError);
  if (isOurs && !isExpected) log.error({ err: error, requestId }, 'heavy request failed');
  const { message, extensions } = isOurs ? internal(requestId) : error;
  const { http, ...shown } = extensions as { readonly http?: GraphQLResponse['http'] };
  return {
    http: http ?? { headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { errors: [{ message, extensions: shown }] } },
  };
}

function internal(requestId: string): GraphQLError {
  return new GraphQLError(`Something went wrong on our side (request ${requestId}).`, {
    extensions: { code: 'INTERNAL', requestId },
  });
}
