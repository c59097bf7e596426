import { filesOf } from '../ingest/files.ts';
import { type Input, inputsOf } from '../ingest/inputs.ts';
import { readInputs } from '../ingest/read-inputs.ts';
import { type Registry, readRegistry } from '../ingest/registry.ts';
import type { Unread } from '../ingest/unread.ts';
import { textsOf } from '../model/edition-texts.ts';
import type { StandardRecord } from '../model/standard.ts';
import { dataFolder } from './environment.ts';
import { startProgress } from './progress.ts';
import { say, sayFailure } from './say.ts';

/** How paths are read, where it differs from the usual. */
interface ReadOptions {
  readonly registry?: Registry;
  /** Is told of each file that was not read, beside a person. */
  readonly unreadable?: (file: Unread) => void;
  /** Is told what each record was read from, before it is handed out. */
  readonly from?: (record: StandardRecord, input: Input) => void;
  /** Is told how many inputs there are, before the first is read. */
  readonly counted?: (inputs: number) => void;
}

/**
 * The records of what paths mean: files, folders, archives. What cannot be read is refused, and the others go on; of
 * what is cut off it is said, and what stands before is kept. One record is read after the other is done with.
 */
export function* readPaths(
  paths: readonly string[],
  {
    registry = readRegistry(dataFolder()),
    unreadable = () => {},
    from = () => {},
    counted = () => {},
  }: ReadOptions = {},
): Generator<StandardRecord> {
  const inputs = inputsOf(filesOf(paths));
  counted(inputs.length);
  const progress = startProgress(inputs.length);
  const advised = new Set<string | null>();
  try {
    for (const { input, record, reasons } of readInputs(inputs, registry)) {
      sayLeftOut(input);
      for (const reason of reasons) {
        refuse(advised.has(reason.advice) ? { message: reason.message } : reason);
        advised.add(reason.advice);
        unreadable(reason);
      }
      if (record !== null) {
        for (const text of textsOf(record)) refuseCutOff(text);
        from(record, input);
        yield record;
      }
      progress.step();
    }
  } finally {
    progress.end();
  }
}

/** Of a text that is there twice, the one that was not read. */
function sayLeftOut(input: Input): void {
  if (input.kind === 'broken' || input.leftOut.length === 0) return;
  const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name).join(', ');
  say(`${names(input.leftOut)}: not read; the edition is taken from ${names(input.texts)}.`);
}

function refuseCutOff({ source, findings }: StandardRecord): void {
  if (findings.some(({ rule }) => rule === 'document-cut-off'))
    refuse({
      message: `${source.file}:${source.lines}: the document ends before the end of its technical data.`,
    });
}

/** Says what is wrong with a document, and what to do about it, and lets the command end with 1. */
export function refuse(reason: { readonly message: string; readonly advice?: string | null }): void {
  sayFailure(reason);
  process.exitCode ??= 1;
}
