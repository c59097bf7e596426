import { filesOf } from '../ingest/files.ts';
import { readFiles } from '../ingest/read-files.ts';
import { type Registry, readRegistry } from '../ingest/registry.ts';
import type { StandardRecord } from '../model/standard.ts';
import { sayFailure } from './say.ts';

/**
 * The records of the files that paths mean. What cannot be read is refused, and the others go on; of what is cut off
 * it is said, and what stands before is kept.
 */
export function* readPaths(
  paths: readonly string[],
  registry: Registry = readRegistry(),
): Generator<StandardRecord> {
  for (const result of readFiles(filesOf(paths), registry)) {
    if (result.kind === 'unreadable') {
      refuse(result.reason);
      continue;
    }
    const { source, findings } = result.record;
    if (findings.some(({ rule }) => rule === 'document-cut-off'))
      refuse({
        message: `${source.file}:${source.lines}: the document ends before the end of its technical data.`,
      });
    yield result.record;
  }
}

/** Says what is wrong with a document and lets the command end with 1. */
export function refuse(reason: { message: string; advice?: string | null }): void {
  sayFailure(reason);
  process.exitCode = 1;
}
