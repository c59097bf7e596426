import { readFileSync } from 'node:fs';
import { seedPath } from '../../../src/registry/table.ts';
import type { Tongue } from './model.ts';

type Wordings = Readonly<Record<Tongue, Readonly<Record<string, readonly string[]>>>>;

const table: { labels: readonly ({ key: string } & Record<Tongue, readonly string[]>)[] } = JSON.parse(
  readFileSync(seedPath('labels.json'), 'utf8'),
);
const own: Wordings = JSON.parse(readFileSync(new URL('wordings.json', import.meta.url), 'utf8'));

/** The wordings of a label that the table has, the usual one first. */
export function knownWordings(key: string, language: Tongue): readonly string[] {
  const wordings = table.labels.find((row) => row.key === key)?.[language];
  if (wordings === undefined) throw new Error(`seed/labels.json has no label "${key}".`);
  return wordings;
}

/** Wordings of a label that the table does not have; none for a label that nobody would word otherwise. */
export function otherWordings(key: string, language: Tongue): readonly string[] {
  const known = knownWordings(key, language);
  return (own[language][key] ?? []).filter((wording) => !known.includes(wording));
}
