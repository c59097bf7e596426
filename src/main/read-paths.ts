import { filesOf } from '../ingest/files.ts';
import { readFiles } from '../ingest/read-files.ts';
import { type Registry, readRegistry } from '../ingest/registry.ts';
import type { StandardRecord } from '../model/standard.ts';
import { sayFailure } from './say.ts';

/** The records of the files that paths mean. What cannot be read is refused, and the others go on. */
export function* readPaths(
  paths: readonly string[],
  registry: Registry = readRegistry(),
): Generator<StandardRecord> {
  for (const result of readFiles(filesOf(paths), registry)) {
    if (result.kind === 'read') yield result.record;
    else refuse(result.reason);
  }
}

/** Says what is wrong with a document and lets the command end with 1. */
export function refuse(reason: { message: string; advice?: string | null }): void {
  sayFailure(reason);
  process.exitCode = 1;
}
