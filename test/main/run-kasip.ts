import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../bin/kasip.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the compiled command to its end. `env` is added to the environment of the tests. */
export function runKasip(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ...env } } as const;
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...args], options, (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });
}
