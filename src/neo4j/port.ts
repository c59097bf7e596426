import { createServer } from 'node:net';
import { readSmall, writeSmall } from './small-file.ts';
import type { Store } from './store.ts';

/**
 * The loopback port on which the store's Neo4j is to answer: the one it last had, so that whoever is connected
 * finds it again; another free one if there is none yet or somebody has taken it.
 */
export async function choosePort(store: Store): Promise<number> {
  const last = Number(readSmall(store.port) ?? 0);
  const port = (last > 0 ? await listenBriefly(last) : null) ?? (await listenBriefly(0));
  if (port === null) throw new Error('no free loopback port');
  if (port !== last) writeSmall(store.port, String(port));
  return port;
}

/** Listens on a loopback port (0: any free one) and stops again; null if it is taken. */
function listenBriefly(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}
