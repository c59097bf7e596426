import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Bolt, OwnOptions } from '../../src/neo4j/index.ts';
import { builtModule } from './home.ts';

/** Another process that holds a lease. */
export interface Holder {
  readonly pid: number;
  readonly bolt: Bolt;
  /** Gives the lease back and ends. */
  release(): Promise<void>;
  /** SIGKILL: the lease is not given back. */
  kill(): Promise<void>;
}

const SCRIPT = `
  const [module, home, store] = process.argv.slice(1);
  const { lease } = await import(module);
  const { bolt, release } = await lease({ home, store, report: () => {} });
  console.log(JSON.stringify(bolt));
  process.stdin.once('data', () => release().then(() => process.exit(0)));
`;

/** Starts a process that takes a lease; it may still be waiting for it. */
export function beginHolder({ home, store = 'main' }: OwnOptions): ChildProcess {
  const args = ['--input-type=module', '-e', SCRIPT, builtModule, home, store];
  return spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** A process that holds a lease, once it has got it. */
export async function startHolder(options: OwnOptions): Promise<Holder> {
  const child = beginHolder(options);
  if (child.stdout === null || child.pid === undefined) throw new Error('the process was not started');
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const ended = once(child, 'exit');
  return {
    pid: child.pid,
    bolt: JSON.parse(line),
    release: async () => {
      child.stdin?.write('\n');
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The ids of all Java processes that run on this store, whoever started them. */
export function javaProcesses(folder: string): number[] {
  const lines = execFileSync('ps', ['-axww', '-o', 'pid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .filter((line) => line.includes(`--home-dir=${folder} `) && !/^\s*\d+\s+Z/.test(line))
    .map((line) => Number.parseInt(line, 10));
}
