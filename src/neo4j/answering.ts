import { outside } from './advice.ts';
import type { Bolt } from './bolt.ts';
import { refusesUser } from './bolt-failure.ts';
import { check } from './check.ts';
import { listens } from './listens.ts';
import { runningServer, type Server } from './server.ts';
import { readSmall } from './small-file.ts';
import type { Store } from './store.ts';

/**
 * How to get into the store's Neo4j, if it answers now; null if not yet, or if it is about to end. Throws a
 * KasipError (3) if it answers and does not know the password that was made for it.
 */
export async function answering(store: Store): Promise<Bolt | null> {
  const server = serving(store);
  const password = readSmall(store.password);
  // A bare connection first: the driver would wait and complain at length.
  if (server === null || password === null || !(await listens(server.port))) return null;
  const bolt = { uri: `bolt://127.0.0.1:${server.port}`, user: 'neo4j', password, database: 'neo4j' };
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
  return serving(store)?.pid === server.pid ? bolt : null;
}

function serving(store: Store): Server | null {
  const server = runningServer(store);
  return server?.stopping ? null : server;
}
