import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../../../src/document/read-document.ts';
import { lawOf } from '../../../../src/finding/check-law.ts';
import { recordOf } from '../../../../src/ingest/read-standard.ts';
import type { Registry } from '../../../../src/ingest/registry.ts';
import { textsOnDay } from '../../../../src/main/texts-on-day.ts';
import { type Comparison, compare } from './differences.ts';

/** A standard of `test/gold/ministries/`: each of its texts against its gold. */
export interface Ministry {
  /** The name of its folder. */
  readonly name: string;
  readonly texts: readonly (Comparison & { readonly language: string })[];
  /** The differences of all its texts, and those of the committed result. */
  readonly found: readonly string[];
  readonly expected: readonly string[];
}

const root = fileURLToPath(new URL('../', import.meta.url));

/** The names of the folders that hold a standard. */
export const ministryNames = readdirSync(root).filter((name) =>
  ['kaz.json', 'rus.json'].some((gold) => existsSync(`${root}${name}/${gold}`)),
);

/** The day for which the law that the standards cite is looked at. */
const asOf = '2026-11-30';

/** The standard of a folder, read as `kasip parse` reads each of its files, and compared with its gold. */
export function ministryOf(name: string, registry: Registry): Ministry {
  const files = readdirSync(`${root}${name}`).filter((file) => /^(?:kaz|rus)\.(?!json$)/u.test(file));
  const law = lawOf(registry.citations.acts);
  const texts = files.sort().map((file) => {
    const language = file.slice(0, 3);
    const bytes = readFileSync(`${root}${name}/${file}`);
    const gold = JSON.parse(readFileSync(`${root}${name}/${language}.json`, 'utf8'));
    const [record] = textsOnDay(recordOf(bytes, file, registry), law, asOf);
    if (record === undefined) throw new Error(`${name}/${file} has no text.`);
    return { language, ...compare(gold, readDocument(bytes, file), record) };
  });
  const found = texts.flatMap(({ language, differences }) =>
    differences.map((line) => `${language} ${line}`),
  );
  return { name, texts, found, expected: expectedOf(name) };
}

/** Makes the differences of today the committed result; where all is right there is no file. */
export function writeDifferences({ name, found }: Ministry): void {
  if (found.length === 0) rmSync(pathOf(name), { force: true });
  else writeFileSync(pathOf(name), `${found.join('\n')}\n`);
}

function expectedOf(name: string): readonly string[] {
  return existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8').trimEnd().split('\n') : [];
}

function pathOf(name: string): string {
  return `${root}${name}/differences.txt`;
}
