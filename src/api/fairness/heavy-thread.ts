import type { MessagePort } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { Graph } from '../../graph/graph.ts';
import { createApollo } from '../apollo.ts';
import { atMost } from '../at-most.ts';
import { type ContextOptions, createContext } from '../context.ts';
import { ClientGone } from '../errors.ts';
import { asRequest } from '../request-id.ts';
import { writeAnswer } from './answer-text.ts';
import type { FromThread, HeavyQuestion, ToThread } from './heavy-message.ts';

export interface HeavyThreadOptions extends Pick<ContextOptions, 'graph' | 'version' | 'matcher'> {
  readonly log: Logger;
  /** Statements at once of all heavy requests together. */
  readonly statementsAtOnce: number;
}

/** Answers what `port` sends, in a thread of its own, until the port is closed. */
export function answerHeavy(
  port: MessagePort,
  { log, statementsAtOnce, ...options }: HeavyThreadOptions,
): void {
  const apollo = createApollo(log);
  const inTurn = atMost(statementsAtOnce);
  const read: Graph['read'] = (...statement) => inTurn(() => options.graph.read(...statement));
  const graph = { ...options.graph, read };
  const running = new Map<number, AbortController>();

  const answer = async (question: HeavyQuestion, client: AbortController): Promise<string> => {
    const { query, operationName, variables, today, timeMs } = question;
    const contextValue = createContext({
      ...options,
      graph,
      today,
      timeMs,
      reading: { signal: client.signal },
    });
    const { body } = await apollo.executeOperation(
      { query, variables, ...(operationName !== null && { operationName }) },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('A heavy answer came in parts.');
    return writeAnswer(body.singleResult);
  };

  const take = async (id: number, question: HeavyQuestion): Promise<void> => {
    const client = new AbortController();
    running.set(id, client);
    try {
      send(port, { id, answer: await answer(question, client) });
    } catch (error) {
      log.error({ err: error, requestId: question.requestId }, 'heavy request failed');
      send(port, { id, answer: null });
    } finally {
      running.delete(id);
    }
  };

  port.on('message', (message: ToThread) => {
    if ('gone' in message) running.get(message.id)?.abort(new ClientGone());
    else void asRequest(() => take(message.id, message.question), message.question.requestId);
  });
}

function send(port: MessagePort, message: FromThread): void {
  port.postMessage(message);
}
