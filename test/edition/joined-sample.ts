import type { InputFile } from '../../src/ingest/input-file.ts';
import { readEdition } from '../../src/ingest/read-edition.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { registry } from '../ingest/registry.ts';
import { kazakh, russian, whole } from '../standard/sample.ts';

/** The two samples as the texts of one edition, each changed. */
export function joinedSample(
  changeKazakh: (text: string) => string,
  changeRussian: (text: string) => string,
): StandardRecord {
  return joinedTexts(changeKazakh(whole(kazakh)), changeRussian(whole(russian)));
}

/** Two texts as those of one edition. */
export function joinedTexts(ofKazakh: string, ofRussian: string): StandardRecord {
  const texts = [inMemory('kaz.txt', ofKazakh), inMemory('rus.txt', ofRussian)];
  const { record, reasons } = readEdition({ kind: 'edition', texts, metadata: null, leftOut: [] }, registry);
  if (record === null || record.translation === null) throw new Error(`no edition: ${reasons.join()}`);
  return record;
}

function inMemory(name: string, text: string): InputFile {
  const bytes = Buffer.from(text);
  return { name, size: bytes.length, read: () => bytes };
}
