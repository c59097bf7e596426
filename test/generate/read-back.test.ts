import { makeStandards } from '../../src/generate/standards.ts';
import type { InputFile } from '../../src/ingest/input-file.ts';
import { readMadeMaterial } from '../../src/ingest/made-material.ts';
import { readEdition } from '../../src/ingest/read-edition.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { registry } from '../ingest/registry.ts';

const material = readMadeMaterial();
const standards = 16;

/** The record without its findings: a document is made with faults, a record without a word about them. */
function unchecked(record: StandardRecord | null): StandardRecord | null {
  return record && { ...record, findings: [], translation: unchecked(record.translation) };
}

function fileOf({ name, text }: { readonly name: string; readonly text: string }): InputFile {
  const bytes = Buffer.from(text);
  return { name, size: bytes.length, read: () => bytes };
}

describe.each(['kk', 'ru', 'both'] as const)('a made document (%s)', (language) => {
  const made = [...makeStandards({ standards, meanCards: 6, language }, 5, material)];

  it('is read as the record that it was made with, to the last place', () => {
    for (const { files, record } of made) {
      const texts = files.filter(({ name }) => name.endsWith('.txt')).map(fileOf);
      const metadata = files.filter(({ name }) => name.endsWith('meta.yaml')).map(fileOf)[0] ?? null;
      const read = readEdition({ kind: 'edition', texts, metadata, leftOut: [] }, registry);
      expect(read.reasons).toEqual([]);
      expect(unchecked(read.record)).toEqual(record());
    }
  });

  it('has the faults that real documents have, and none that it was not made with', () => {
    const rules = new Set<string>();
    for (const { files } of made) {
      const texts = files.filter(({ name }) => name.endsWith('.txt')).map(fileOf);
      const { record } = readEdition({ kind: 'edition', texts, metadata: null, leftOut: [] }, registry);
      for (const { rule } of record?.findings ?? []) rules.add(rule);
    }
    expect([...rules]).toEqual(
      expect.arrayContaining(['standard-code-missing', 'codes-swapped', 'personal-competences-missing']),
    );
    expect([...rules].filter((rule) => /not-understood|unknown|cut-off|order/u.test(rule))).toEqual([]);
  });
});
