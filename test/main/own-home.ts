import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHere } from './run-here.ts';

/** A folder of each test's own, with a data folder in it that does not exist yet. */
export interface OwnHome {
  readonly folder: string;
  readonly home: string;
}

/** Makes it before each test of a file, and takes it away afterwards. */
export function ownHome(): OwnHome {
  const before = process.env.KASIP_HOME;
  const own = { folder: '', home: '' };
  beforeEach(() => {
    own.folder = mkdtempSync(join(tmpdir(), 'kasip-acts-'));
    own.home = join(own.folder, 'home');
    process.env.KASIP_HOME = own.home;
  });
  afterEach(() => {
    if (before === undefined) delete process.env.KASIP_HOME;
    else process.env.KASIP_HOME = before;
    rmSync(own.folder, { recursive: true });
  });
  return own;
}

/** The register of acts that a user imported. */
export const registerIn = ({ home }: OwnHome) => join(home, 'acts', 'acts.json');

/** Its rows. */
export const rowsIn = (own: OwnHome) => JSON.parse(readFileSync(registerIn(own), 'utf8')).acts;

/** Imports without a question. */
export const importing = (...args: readonly string[]) => runHere(['acts', 'import', '--yes', ...args]);
