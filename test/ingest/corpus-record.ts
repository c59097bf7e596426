import { filesOf } from '../../src/ingest/files.ts';
import { inputsOf } from '../../src/ingest/inputs.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { seedPath } from '../../src/registry/table.ts';
import { registry } from './registry.ts';

/** The edition that a folder of `seed/corpus/` holds, out of both its texts. */
export function corpusRecord(folder: string): StandardRecord {
  const [result] = readInputs(inputsOf(filesOf([seedPath(`corpus/${folder}`)])), registry);
  if (!result?.record) throw new Error(`${folder}: ${result?.reasons[0]?.message ?? 'nothing was read'}`);
  return result.record;
}

/** The text alone, with the ids that it has in the edition. */
export function alone(record: StandardRecord): StandardRecord {
  return { ...record, translation: null, findings: [] };
}
