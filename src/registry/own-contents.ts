import { join } from 'node:path';
import type { ActProvisions, ProvisionRecord } from '../model/provision.ts';
import type { ProvisionRow } from './provisions.ts';

/** The folder of the contents of acts that a user imported, a file for each, below the data folder. */
export function ownContentsFolder(home: string): string {
  return join(home, 'acts', 'provisions');
}

export function ownContentsFile(home: string, { act }: ActProvisions): string {
  return join(ownContentsFolder(home), `${nameOf(act)}.json`);
}

/**
 * Contents as the text of a file, a line for each provision.
 * @param note where they were read
 */
export function ownContentsText({ act, coverage, provisions }: ActProvisions, note: string): string {
  const head = JSON.stringify({ note, act: nameOf(act), coverage }, null, 2).slice(0, -2);
  const rows = provisions.map((provision) => `    ${JSON.stringify(rowOf(provision))}`);
  return `${head},\n  "provisions": [\n${rows.join(',\n')}\n  ]\n}\n`;
}

function nameOf(act: string): string {
  return act.slice('act:'.length);
}

function rowOf({ kind, number, parent, headings, isExcluded }: ProvisionRecord): ProvisionRow {
  return {
    kind,
    number,
    ...(parent === null ? {} : { in: parent }),
    ...headings,
    ...(isExcluded ? { excluded: true } : {}),
  };
}
