import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { dataOf, post } from './asking.mjs';
import { startServer } from './servers/start.mjs';

/** What a contender is sent for a question about `subjects`. */
export const requests = {
  kasip: ({ kasip, variables }, subjects) => ({ query: kasip, variables: variables(subjects) }),
  peer: ({ peer, variables, peerVariables = variables }, subjects) => ({
    query: peer,
    variables: peerVariables(subjects),
  }),
  floor: ({ name, floor, variables }, subjects) => ({
    question: name,
    variables: (floor.variables ?? variables)(subjects),
  }),
};

/** The part of an answer in which contenders must agree; that of the peer is put into our words. */
export const contents = {
  kasip: ({ comparable = (data) => data }, data) => comparable(data),
  floor: ({ comparable = (data) => data }, data) => comparable(data),
  peer: ({ peerContent }, data, subjects) => peerContent(data, subjects),
};

const servers = {
  kasip: { file: 'kasip.mjs', speaks: 'kasip', options: { cacheBytes: 0 } },
  ready: { file: 'kasip.mjs', speaks: 'kasip', options: { cacheBytes: 0, warmUp: true } },
  cached: { file: 'kasip.mjs', speaks: 'kasip' },
  floor: { file: 'floor.mjs', speaks: 'floor' },
  peer: { file: '../peer/server.mjs', speaks: 'peer' },
};

/** The peer only where somebody has installed it. */
export const isPeerInstalled = existsSync(new URL('./peer/node_modules', import.meta.url));

/**
 * Each in a process of its own. `cached` is kasip with the answers that it keeps, the others keep none; `ready` is kasip when
 * it has had the database plan what is asked most, as it does after each start.
 */
export async function startContender(name, bolt) {
  const { file, speaks, options } = servers[name];
  const server = await startServer(file, bolt, options);
  return {
    ...server,
    ask: (question, subjects) => post(server.url, requests[speaks](question, subjects)),
    contentOf: (question, answer, subjects) => contents[speaks](question, dataOf(answer), subjects),
  };
}

/** Throws where contenders do not say the same. */
export async function checkAgreement(question, contenders, subjects) {
  const said = await Promise.all(
    contenders.map(async ({ ask, contentOf }) =>
      contentOf(question, await ask(question, subjects), subjects),
    ),
  );
  for (const other of said)
    if (!isDeepStrictEqual(said[0], other))
      throw new Error(
        `${question.name}: answers differ.\n${JSON.stringify(said[0])}\n${JSON.stringify(other)}`,
      );
}
