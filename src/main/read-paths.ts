import { filesOf } from '../ingest/files.ts';
import { inputsOf } from '../ingest/inputs.ts';
import { readInputs } from '../ingest/read-inputs.ts';
import { type Registry, readRegistry } from '../ingest/registry.ts';
import { textsOf } from '../model/edition-texts.ts';
import type { StandardRecord } from '../model/standard.ts';
import { startProgress } from './progress.ts';
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
 * The records of what paths mean: files, folders, archives. What cannot be read is refused, and the others go on; of
 * what is cut off it is said, and what stands before is kept. One record is read after the other is done with.
 */
export function* readPaths(
  paths: readonly string[],
  { registry = readRegistry(), unreadable = refuse }: ReadOptions = {},
): Generator<StandardRecord> {
  const inputs = inputsOf(filesOf(paths));
  const progress = startProgress(inputs.length);
  try {
    for (const { record, reasons } of readInputs(inputs, registry)) {
      for (const reason of reasons) unreadable(reason);
      if (record !== null) {
        for (const text of textsOf(record)) refuseCutOff(text);
        yield record;
      }
      progress.step();
    }
  } finally {
    progress.end();
  }
}

function refuseCutOff({ source, findings }: StandardRecord): void {
  if (findings.some(({ rule }) => rule === 'document-cut-off'))
    refuse({
      message: `${source.file}:${source.lines}: the document ends before the end of its technical data.`,
    });
}

/** Says what is wrong with a document and lets the command end with 1. */
export function refuse(reason: Refusal): void {
  sayFailure(reason);
  process.exitCode = 1;
}
