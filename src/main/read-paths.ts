import { filesOf } from '../ingest/files.ts';
import { readFiles } from '../ingest/read-files.ts';
import { type Registry, readRegistry } from '../ingest/registry.ts';
import type { StandardRecord } from '../model/standard.ts';
import { sayFailure } from './say.ts';

/** How paths are read, where it differs from the usual. */
interface ReadOptions {
  readonly registry?: Registry;
  /** What is done with a file that cannot be read. */
  readonly unreadable?: (reason: Refusal) => void;
}

/** Why a document is refused, and what to do about it. */
interface Refusal {
  readonly message: string;
  readonly advice?: string | null;
}

/**
 * The records of the files that paths mean. What cannot be read is refused, and the others go on; of what is cut off
 * it is said, and what stands before is kept.
 */
export function* readPaths(
  paths: readonly string[],
  { registry = readRegistry(), unreadable = refuse }: ReadOptions = {},
): Generator<StandardRecord> {
  for (const result of readFiles(filesOf(paths), registry)) {
    if (result.kind === 'unreadable') {
      unreadable(result.reason);
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
export function refuse(reason: Refusal): void {
  sayFailure(reason);
  process.exitCode = 1;
}
