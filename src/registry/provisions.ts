import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../model/act.ts';
import { KasipError } from '../model/kasip-error.ts';
import {
  type ActProvisions,
  type ProvisionCoverage,
  type ProvisionKey,
  type ProvisionKind,
  type ProvisionRecord,
  provisionKey,
} from '../model/provision.ts';
import { checkedTable, fromDisk, seedPath } from './table.ts';

/** The contents of one act as a file says them. */
export interface ProvisionTable {
  readonly act: string;
  readonly coverage: ProvisionCoverage;
  readonly provisions: readonly ProvisionRow[];
}

export interface ProvisionRow extends Texts {
  readonly kind: ProvisionKind;
  readonly number: string;
  readonly in?: ProvisionKey;
  readonly excluded?: true;
}

/**
 * The contents of acts: those that come with the project, and those of folders of the same shape, a file `<act>.json`
 * each. What a later folder says of an act takes the place of what an earlier one says; a folder need not be there.
 * @throws KasipError 2 naming the row that does not fit; 3 where the disk refuses a folder or file.
 */
export function readProvisions(...folders: readonly string[]): readonly ActProvisions[] {
  const all = [seedPath('provisions'), ...folders].flatMap(readFolder);
  return [...new Map(all.map((contents) => [contents.act, contents])).values()];
}

function readFolder(folder: string): readonly ActProvisions[] {
  if (!existsSync(folder)) return [];
  const files = fromDisk(folder, () => readdirSync(folder)).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => readFile(join(folder, name)));
}

function readFile(path: string): ActProvisions {
  const { act, coverage, provisions } = checkedTable<ProvisionTable>(
    fromDisk(path, () => readFileSync(path, 'utf8')),
    'provisions',
    path,
  );
  const known = new Set<ProvisionKey>();
  for (const row of provisions) {
    const key = provisionKey(row);
    if (known.has(key)) throw new KasipError(2, `${path}: ${key} is there twice.`);
    if (row.in !== undefined && !known.has(row.in))
      throw new KasipError(2, `${path}: ${key} stands in ${row.in}, which does not come before it.`);
    known.add(key);
  }
  return { act: `act:${act}`, coverage, provisions: provisions.map(toRecord) };
}

function toRecord({ kind, number, in: parent, excluded, ...headings }: ProvisionRow): ProvisionRecord {
  return { kind, number, parent: parent ?? null, headings, isExcluded: excluded ?? false };
}
