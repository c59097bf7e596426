/**
 * The program that watches over one store's Neo4j: `node watcher.js HOME STORE JAVA LIBRARY [MEMORY]`. It is started by
 * `ensureWatcher`, in a session of its own, and ends with the Neo4j it watches; see README.md.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { runningWatcher } from './ensure-watcher.ts';
import { storeOf } from './store.ts';
import { watch } from './watch.ts';

const REGISTERED_WITHIN_MS = 5000;
const LOOK_MS = 20;

const [home = '', name = '', java = '', library = '', memory = ''] = process.argv.slice(2);
const runtime = { java, library, memory: memory === '' ? null : Number(memory) };
const store = storeOf({ home, store: name });

const ending = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => ending.abort());

// Whoever started this process enters it in the store; if that one was killed in between, it must do nothing.
const deadline = Date.now() + REGISTERED_WITHIN_MS;
while (runningWatcher(store)?.pid !== process.pid && Date.now() < deadline) await sleep(LOOK_MS);
if (runningWatcher(store)?.pid === process.pid) await watch(store, runtime, ending.signal);
