import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../../src/ingest/files.ts';
import { readFiles } from '../../src/ingest/read-files.ts';
import type { Registry } from '../../src/ingest/registry.ts';
import { seedPath } from '../../src/registry/table.ts';
import { factsOf } from './facts.ts';
import { gainedAndLost } from './gained-and-lost.ts';

/** A real document of `seed/`, with the facts that are read from it now and those of the committed result. */
export interface RealDocument {
  /** Its path below `seed/`. */
  readonly name: string;
  readonly found: readonly string[];
  readonly expected: readonly string[];
}

/** Every real document of `seed/`, read as `kasip parse` reads it. */
export function realDocuments(registry: Registry): readonly RealDocument[] {
  const files = filesOf([seedPath('standards'), seedPath('corpus')]).filter(
    (file) => !file.endsWith('.yaml'),
  );
  return [...readFiles(files, registry)].map((result) => {
    const name = relative(seedPath('.'), result.file).replaceAll('\\', '/');
    const found = result.kind === 'read' ? factsOf(result.record) : [`not read: ${result.reason.message}`];
    return { name, found, expected: expectedOf(name) };
  });
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
