import { ImportPlaces } from '../graph/import/import-places.ts';
import { ImportWriter } from '../graph/import/import-writer.ts';
import type { ImportFile } from '../graph/import/tables.ts';
import { rowsOf } from '../graph/rows.ts';
import type { LegalActRecord } from '../model/act.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { StandardRecord } from '../model/standard.ts';
import { keptFilesIn } from './keep-files.ts';
import type { LoadOptions } from './load.ts';

/** What is ready to be imported. */
export interface WrittenImport {
  readonly files: readonly ImportFile[];
  readonly nodes: number;
  readonly relationships: number;
  readonly standards: number;
  /** Records that cannot be imported beside the others: they are to be loaded in the usual way, in this order. */
  readonly left: readonly StandardRecord[];
}

export interface WriteOptions extends Pick<LoadOptions, 'signal' | 'inputOf'> {
  /** Is told of each record that is written. */
  readonly written?: (record: StandardRecord, nodes: number) => void;
}

/**
 * Writes records, and the register of acts that they were held against, as tables for a first load into an empty graph.
 * Throws the signal's reason where it is stopped.
 */
export function writeImport(
  folder: string,
  acts: readonly LegalActRecord[],
  records: Iterable<StandardRecord>,
  { signal, inputOf = () => null, written = () => {} }: WriteOptions = {},
): WrittenImport {
  const writer = new ImportWriter(folder);
  const places = new ImportPlaces();
  const left: StandardRecord[] = [];
  let standards = 0;
  writer.acts(acts);
  for (const record of records) {
    signal?.throwIfAborted();
    const nodes = rowsIn(record);
    if (nodes === null || !places.take(record, nodes)) {
      left.push(record);
      continue;
    }
    const input = inputOf(record);
    writer.standard(record, nodes, input === null ? [] : keptFilesIn(input, record));
    standards++;
    written(record, nodes.length);
  }
  const files = writer.end();
  return { files, ...writer.rows, standards, left };
}

/** The rows of a record; null where it contradicts itself, which the usual way says. */
function rowsIn(record: StandardRecord): ReturnType<typeof rowsOf> | null {
  try {
    return rowsOf(record);
  } catch (error) {
    if (error instanceof KasipError) return null;
    throw error;
  }
}
