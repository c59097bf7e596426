import { isDeepStrictEqual } from 'node:util';
import type { ActReading } from '../model/act-reading.ts';
import type { ActRow } from '../model/act-row.ts';
import { ownActsFile, ownActsText, readActTable, readOwnActs } from '../registry/own-acts.ts';
import { ownContentsFile, ownContentsFolder, ownContentsText } from '../registry/own-contents.ts';
import { readProvisionWords } from '../registry/provision-words.ts';
import { readProvisions } from '../registry/provisions.ts';
import { checkedTable } from '../registry/table.ts';
import { type ActPlan, planActs } from './plan-acts.ts';
import { type ActSource, type ContentsChange, type ContentsPlan, planContents } from './plan-contents.ts';
import { writeWhole } from './write-whole.ts';

/** The file of the register that a user keeps in a data folder. */
export const fileOfOwnActs = ownActsFile;

/** What readings would change in the register that a user keeps in a data folder. */
export function planFor(home: string, readings: readonly ActReading[]): ActPlan {
  return planActs(readings, readActTable(), readOwnActs(home));
}

/** The folder of the contents of acts that a user imported. */
export const folderOfOwnContents = ownContentsFolder;

/** What texts would change in what acts consist of. */
export function contentsFor(home: string, sources: readonly ActSource[], { placed }: ActPlan): ContentsPlan {
  return planContents(sources, placed, readProvisions(ownContentsFolder(home)), readProvisionWords());
}

/**
 * Writes the register that a user keeps, as a whole: a reader sees the old one or the new. Its folder exists. One that
 * says what it said before stays as it is.
 * @param day ISO day of the import
 * @throws KasipError 2 where no command could read it, 3 where the disk refuses it; the old one stays.
 */
export function writeOwnActs(home: string, acts: readonly ActRow[], day: string): void {
  if (isDeepStrictEqual(acts, readOwnActs(home))) return;
  const text = ownActsText(acts, day);
  const file = ownActsFile(home);
  checkedTable(text, 'acts', file);
  writeWhole(file, text);
}

/**
 * Writes what acts consist of, a file for each act. Their folder exists.
 * @param day ISO day of the import
 * @throws KasipError 2 where no command could read it, 3 where the disk refuses it.
 */
export function writeOwnContents(home: string, changes: readonly ContentsChange[], day: string): void {
  for (const { contents, files, notes } of changes) {
    const note = [`Read on ${day} by \`kasip acts import\` in ${files.join(', ')}.`, ...notes].join(' ');
    const text = ownContentsText(contents, note);
    const file = ownContentsFile(home, contents);
    checkedTable(text, 'provisions', file);
    writeWhole(file, text);
  }
}
