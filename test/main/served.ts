import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lease, remove } from '../../src/neo4j/index.ts';
import { home } from '../neo4j/home.ts';

const command = fileURLToPath(new URL('../../bin/kasip.js', import.meta.url));

/** A data folder of a test's own, empty but for the fetched Neo4j, which it shares with all others. */
export async function newHome(): Promise<{ readonly home: string; remove(): void }> {
  const store = `test-fetch-${process.pid}`;
  if (!existsSync(join(home, 'neo4j'))) {
    const { release } = await lease({ home, store, report: () => {} });
    await release();
    await remove({ home, store });
  }
  const own = mkdtempSync(join(tmpdir(), 'kasip-home-'));
  mkdirSync(own, { recursive: true });
  symlinkSync(join(home, 'neo4j'), join(own, 'neo4j'));
  return { home: own, remove: () => rmSync(own, { recursive: true, force: true }) };
}

/** A `kasip start` that is ready. */
export interface Served {
  readonly process: ChildProcess;
  readonly url: string;
  /** Milliseconds from the start to the line that says it is ready. */
  readonly readyAfter: number;
  /** Ends it with a signal; the exit code. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts `kasip start` on a free port, without warming up, and waits for the line that says that it is ready. */
export function serve(env: Readonly<Record<string, string>>): Promise<Served> {
  const begun = Date.now();
  const child = spawn(process.execPath, [command, 'start'], {
    env: { ...process.env, PORT: '0', KASIP_WARM_UP: 'off', ...env },
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let err = '';
  let out = '';
  child.stderr.on('data', (data) => {
    err += data;
  });
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`kasip start ended before it was ready:\n${err}`)));
    child.stdout.on('data', (data) => {
      out += data;
      const url = /kasip is ready: (\S+)\n$/u.exec(out)?.[1];
      if (url === undefined) return;
      resolve({
        process: child,
        url,
        readyAfter: Date.now() - begun,
        stop: (signal) => {
          child.kill(signal);
          return ended;
        },
      });
    });
  });
}
