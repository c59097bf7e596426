import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/** One process for good: its id and when it started, so that a reused id is not mistaken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Comparable on one machine only; empty where the system does not tell. */
  readonly started: string;
}

/** The process that has this id now; null if there is none or it has ended (a zombie has). */
export function identify(pid: number): ProcessIdentity | null {
  const started = process.platform === 'linux' ? startedOnLinux(pid) : startedElsewhere(pid);
  return started === null ? null : { pid, started };
}

/** Whether exactly this process still runs. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.started === identity.started;
}

/** Reads what `JSON.stringify` wrote of an identity; null for anything else. */
export function readIdentity(text: string): ProcessIdentity | null {
  try {
    const { pid, started } = JSON.parse(text);
    return Number.isInteger(pid) && typeof started === 'string' ? { pid, started } : null;
  } catch {
    return null;
  }
}

/** Clock ticks since the boot, with the boot's own id: the same pid and tick may come again after a boot. */
function startedOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // "pid (name) state … starttime": the name may hold spaces and brackets, so count from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return null;
  }
}

function startedElsewhere(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return null;
  }
  try {
    const env = { LC_ALL: 'C', TZ: 'UTC', PATH: '/bin:/usr/bin' };
    const line = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { env, encoding: 'utf8' });
    const [state = '', ...started] = line.trim().split(/\s+/);
    return state.startsWith('Z') ? null : started.join(' ');
  } catch {
    return '';
  }
}
