import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSmall, writeSmall } from './small-file.ts';
import type { Store } from './store.ts';

/**
 * Below the ports that systems give to outgoing connections (from 32768 on Linux, 49152 elsewhere): one of those could
 * be taken, for a moment, by anybody's connection, even by that of a client which tries to reach a dead server.
 */
const lowest = 20_000;
const highest = 32_000;

/** How long the port that a store last had may be taken before another is chosen. */
const patienceMs = 15_000;

/**
 * The loopback port on which the store's Neo4j is to answer: the one it last had, so that whoever is connected finds it
 * again; another free one if there is none yet or somebody keeps it.
 */
export async function choosePort(store: Store): Promise<number> {
  const last = Number(readSmall(store.port) ?? 0);
  if (last > 0 && (await becomesFree(last))) return last;
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(lowest, highest);
    if (!(await isFree(port))) continue;
    writeSmall(store.port, String(port));
    return port;
  }
  throw new Error('no free loopback port');
}

async function becomesFree(port: number): Promise<boolean> {
  for (const end = Date.now() + patienceMs; ; await sleep(200)) {
    if (await isFree(port)) return true;
    if (Date.now() > end) return false;
  }
}

/** Listens on a loopback port for a moment to see whether it can be had. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
