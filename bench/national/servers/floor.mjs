/** The hand-written statements over plain HTTP: what the name of a question and its variables are answered with. */

import { createServer } from 'node:http';
import { driverOf, readerOf } from '../driver.mjs';
import { questions } from '../questions/all.mjs';
import { answerRunner } from './answering.mjs';

answerRunner(async (bolt, watch) => {
  const driver = driverOf(bolt);
  const read = readerOf(driver);
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', async () => {
      const { question, variables } = JSON.parse(Buffer.concat(parts).toString());
      const body = await answer(questions[question].floor, variables).catch(failure);
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    });
  });
  const answer = async ({ text, shape }, variables) => {
    watch(text, variables);
    return JSON.stringify({ data: shape(await read(text, variables), variables) });
  };
  const failure = (error) => JSON.stringify({ errors: [{ message: String(error) }] });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: async () => {
      server.closeAllConnections();
      await driver.close();
    },
  };
});
