import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../../src/ingest/files.ts';
import { inputsOf } from '../../src/ingest/inputs.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import type { Registry } from '../../src/ingest/registry.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { seedPath } from '../../src/registry/table.ts';
import { factsOf, wordsById } from './facts.ts';
import { gainedAndLost } from './gained-and-lost.ts';

/** A real document of `seed/`, with the facts that are read from it now and those of the committed result. */
export interface RealDocument {
  /** Its path below `seed/`. */
  readonly name: string;
  readonly found: readonly string[];
  readonly expected: readonly string[];
}

/** Every real document of `seed/`, read as `kasip parse` reads it; of an edition in two languages, each text. */
export function realDocuments(registry: Registry): readonly RealDocument[] {
  return [...readInputs(inputsOf(filesOf([seedPath('standards'), seedPath('corpus')])), registry)].flatMap(
    ({ record, reasons }) => {
      for (const reason of reasons) throw reason;
      return record === null ? [] : textsOf(record).map((text) => documentOf(text, record));
    },
  );
}

/** The texts of an edition: one, or one in each language. */
export function textsOf(record: StandardRecord): readonly StandardRecord[] {
  return record.translation === null ? [record] : [record, record.translation];
}

function documentOf(text: StandardRecord, first: StandardRecord): RealDocument {
  const name = relative(seedPath('.'), text.source.file).replaceAll('\\', '/');
  const found = factsOf({ ...text, translation: null }, text === first ? new Map() : wordsById(first));
  return { name, found, expected: expectedOf(name) };
}

/** What changed in a document against the committed result. */
export function changesOf({ found, expected }: RealDocument): readonly string[] {
  return gainedAndLost(expected, found);
}

/** Makes what is read now the committed result. */
export function writeExpected({ name, found }: RealDocument): void {
  const path = expectedPath(name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${found.join('\n')}\n`);
}

function expectedOf(name: string): readonly string[] {
  const path = expectedPath(name);
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
}

function expectedPath(name: string): string {
  return fileURLToPath(new URL(`expected/${name}.facts`, import.meta.url));
}
