import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Runtime, serverCommand } from './java-command.ts';
import { prepare } from './prepare.ts';
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts';
import { readSmall, writeSmall } from './small-file.ts';
import type { Store } from './store.ts';

const GRACE_MS = 20_000;
const LOOK_MS = 50;

/** The Java process of a store, and the loopback port on which it answers or will. */
export interface Server extends ProcessIdentity {
  readonly port: number;
  /** It may still answer, but was asked to end. */
  readonly stopping: boolean;
}

/** The store's server, if it runs. */
export function runningServer(store: Store): Server | null {
  const text = readSmall(store.server);
  const server: Server | null = text === null ? null : JSON.parse(text);
  return server !== null && isAlive(server) ? server : null;
}

/** Where the server prints, anew at each start. */
export function consoleFile(store: Store): string {
  return join(store.logs, 'console.log');
}

/** Starts the server; only a store's watcher does that, and only if none runs. Does not wait for Bolt. */
export async function startServer(store: Store, runtime: Runtime): Promise<Server> {
  const { port, memory, isImported } = await prepare(store, runtime);
  const [program, ...args] = serverCommand(runtime, store, memory, isImported);
  const output = openSync(consoleFile(store), 'w');
  const java = spawn(program, args, { cwd: store.root, stdio: ['ignore', output, output] });
  closeSync(output);
  if (java.pid === undefined)
    throw new Error(`"${program}" cannot be run`, { cause: await once(java, 'error') });
  // One that has ended already is no process any more; the watcher will see that.
  const identity = identify(java.pid) ?? { pid: java.pid, started: 'and ended' };
  const server = { ...identity, port, stopping: false };
  writeSmall(store.server, JSON.stringify(server));
  return server;
}

/** Ends the server: asks it, waits up to 20 seconds, then kills it. Returns when it is gone. */
export async function stopServer(store: Store, server: Server): Promise<void> {
  if (existsSync(store.server)) writeSmall(store.server, JSON.stringify({ ...server, stopping: true }));
  signalProcess(server, 'SIGTERM');
  const deadline = Date.now() + GRACE_MS;
  while (isAlive(server) && Date.now() < deadline) await sleep(LOOK_MS);
  if (isAlive(server)) signalProcess(server, 'SIGKILL');
  while (isAlive(server)) await sleep(LOOK_MS);
  rmSync(store.server, { force: true });
}

function signalProcess(server: Server, signal: NodeJS.Signals): void {
  try {
    if (isAlive(server)) process.kill(server.pid, signal);
  } catch {
    // It ended in this very moment.
  }
}
