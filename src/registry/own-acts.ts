import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActRow, ActTable } from '../model/act-row.ts';
import { checkedTable, fromDisk, readTable } from './table.ts';

/** The file of the register that a user keeps, below the data folder. */
export function ownActsFile(home: string): string {
  return join(home, 'acts', 'acts.json');
}

/**
 * The rows of the register that a user keeps; none where there is no such file.
 * @throws KasipError 2 naming the row that does not fit: a file edited by hand; 3 where the disk refuses it.
 */
export function readOwnActs(home: string): readonly ActRow[] {
  const file = ownActsFile(home);
  if (!existsSync(file)) return [];
  const text = fromDisk(file, () => readFileSync(file, 'utf8'));
  return checkedTable<ActTable>(text, 'acts', file).acts;
}

/** The register that comes with the project, as rows. */
export function readActTable(): ActTable {
  return readTable<ActTable>('acts');
}

/**
 * Rows as the text of a user's own register: in the form of the table that comes with the project.
 * @param day ISO day of the import
 */
export function ownActsText(acts: readonly ActRow[], day: string): string {
  const table = {
    note: 'Statements about legal acts that `kasip acts import` read, act by act; each says how well it is evidenced, where and when it was read. They are laid over the acts that come with kasip: the better evidenced statement counts.',
    idScheme:
      'Ids of the official legal database; zan- and the code of the reference bank where that is not known.',
    readOn: day,
    acts,
  };
  return `${JSON.stringify(table, null, 2)}\n`;
}
