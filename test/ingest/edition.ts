import { fileURLToPath } from 'node:url';
import { filesOf } from '../../src/ingest/files.ts';
import { inputsOf } from '../../src/ingest/inputs.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { registry } from './registry.ts';

/** The edition of a folder of the project that holds `kaz`, `rus` and `meta.yaml`. */
export function editionOf(folder: string): StandardRecord {
  const path = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  const files = filesOf([path]).filter(({ name }) => /(?:kaz|rus|meta)\.(?!json)\w+$/u.test(name));
  for (const { record, reasons } of readInputs(inputsOf(files), registry)) {
    if (record !== null && record.translation !== null) return record;
    throw new Error(`${folder}: ${reasons.map(({ message }) => message).join(' ')}`);
  }
  throw new Error(`${folder}: there is nothing in it.`);
}
