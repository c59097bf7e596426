import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OwnOptions } from '../../src/neo4j/index.ts';

/** A data folder and a path of programs, both empty and for one test only. */
export interface Place {
  readonly root: string;
  readonly options: OwnOptions & { readonly environment: Readonly<Record<string, string>> };
  /** What was reported. */
  readonly told: string[];
  /** Puts a shell script on the path. */
  put(name: string, script: string): void;
  remove(): void;
}

/** Java as `java -version` tells it. */
export const java = (version: string) => `echo 'openjdk version "${version}" 2025-04-15' >&2`;

/** Makes a place in which only the programs exist that the test puts there, and a few of the shell's. */
export function newPlace(): Place {
  const root = mkdtempSync(join(tmpdir(), 'kasip-place-'));
  const programs = join(root, 'bin');
  mkdirSync(programs);
  const told: string[] = [];
  return {
    root,
    told,
    options: {
      home: join(root, 'home'),
      report: (message) => told.push(message),
      environment: { PATH: programs },
    },
    put: (name, script) => {
      writeFileSync(join(programs, name), `#!/bin/sh\nPATH=/bin:/usr/bin\n${script}\n`, { mode: 0o755 });
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
