/** The API as `kasip start` serves it, told by the runner which database to ask. */

import pino from 'pino';
import { createApi } from '../../../dist/api/create-api.js';
import { connect } from '../../../dist/graph/connect.js';
import { sent } from '../../../dist/graph/connection/sent.js';
import { withSends } from '../../../dist/graph/sends.js';
import { answerRunner } from './answering.mjs';

answerRunner(async (bolt, watch, { warmUp = false, ...options }) => {
  const graph = connect(bolt);
  const watched = {
    ...graph,
    read: (query, parameters, readOptions) => {
      const whole = sent(query.text, withSends(query.text, parameters ?? {}, readOptions?.sends));
      watch(whole.text, whole.parameters, query.name);
      return graph.read(query, parameters, readOptions);
    },
  };
  const api = await createApi({ graph: watched, log: pino({ level: 'silent' }), version: '0', ...options });
  if (warmUp) await api.warmUp();
  const { url } = await api.listen({ host: '127.0.0.1', port: 0 });
  return { url: `${url}graphql`, stop: () => api.stop().then(() => graph.close()) };
});
