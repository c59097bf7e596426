import { connect } from 'node:net';
import { outside } from './advice.ts';
import type { Bolt } from './bolt.ts';
import { refusesUser } from './bolt-failure.ts';
import { check } from './check.ts';
import { runningServer } from './server.ts';
import { readSmall } from './small-file.ts';
import type { Store } from './store.ts';

/** How to get into the store's Neo4j, if it runs and is not about to end; it need not answer yet. */
export function boltOf(store: Store): Bolt | null {
  const server = runningServer(store);
  const password = readSmall(store.password);
  if (server === null || server.stopping || password === null) return null;
  return { uri: `bolt://127.0.0.1:${server.port}`, user: 'neo4j', password, database: 'neo4j' };
}

/**
 * How to get into the store's Neo4j, if it answers now; null if not yet. Throws a KasipError (3) if it answers
 * and does not know the password that was made for it.
 */
export async function answering(store: Store): Promise<Bolt | null> {
  const bolt = boltOf(store);
  if (bolt === null || !(await listens(bolt))) return null;
  try {
    await check(bolt);
  } catch (error) {
    if (!refusesUser(error)) return null;
    throw outside(
      `The Neo4j in ${store.root} refuses the password that was made for it; somebody has changed it.`,
      `Write the new password into ${store.password}, or remove the store's folder to begin anew.`,
      error,
    );
  }
  // It may have been asked to end while it was being asked: then it is not the one to hand out.
  return boltOf(store)?.uri === bolt.uri ? bolt : null;
}

/** A bare connection first: the driver would wait and complain at length. */
function listens({ uri }: Bolt): Promise<boolean> {
  const { hostname, port } = new URL(uri);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}
