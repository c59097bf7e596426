/**
 * Serves a large graph (see `reference.mjs`) without writing to it, as a child process that tells its address and, when
 * asked, the memory it has. With `here` heavy requests are answered in the thread of all others.
 */

import pino from 'pino';
import { createApi } from '../dist/api/create-api.js';
import { connect } from '../dist/graph/connect.js';
import { shippedMatcher } from '../dist/ingest/resolver.js';
import { heavyRunner } from '../dist/main/heavy-runner.js';
import { referenceBolt } from './reference.mjs';

const bolt = referenceBolt();
const api = await createApi({
  graph: connect(bolt),
  log: pino({ level: process.env.KASIP_LOG ?? 'silent' }, pino.destination(2)),
  version: '0',
  matcher: shippedMatcher(),
  // What is kept costs nothing: heavy requests are to be heavy each time.
  cacheBytes: 0,
  ...(!process.argv.includes('here') && {
    heavy: heavyRunner({
      bolt,
      home: process.env.KASIP_HOME ?? '/nonexistent',
      log: process.env.KASIP_LOG ?? 'silent',
    }),
  }),
});
const { url } = await api.listen({ host: '127.0.0.1', port: 0 });
process.on('message', () => process.send({ memory: process.memoryUsage().rss }));
process.on('disconnect', () => process.exit());
process.send({ url });
