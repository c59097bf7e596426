import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { actInputsOf } from '../../src/ingest/act-inputs.ts';
import { filesOf } from '../../src/ingest/files.ts';
import { actReader, type ReadAct, readActs } from '../../src/ingest/read-acts.ts';

const root = fileURLToPath(new URL('cases/', import.meta.url));
const reader = actReader();

/** What is read of a case: its folder beside `expected.json`. `UPDATE=1` writes that anew. */
function readCase(name: string): readonly unknown[] {
  const files = filesOf([`${root}${name}`]).filter((file) => !file.name.endsWith('expected.json'));
  return [...readActs(actInputsOf(files), reader, null)].map((read) => shown(read, `${root}${name}/`));
}

function shown(read: ReadAct, folder: string): unknown {
  const said = read.kind === 'read' ? read.reading : read.reason;
  return JSON.parse(JSON.stringify(said).replaceAll(folder, ''));
}

describe('acts as folders and pages show them', () => {
  it.each(readdirSync(root))('%s', (name) => {
    const file = `${root}${name}/expected.json`;
    const read = readCase(name);
    if (process.env.UPDATE === '1') writeFileSync(file, `${JSON.stringify(read, null, 2)}\n`);
    expect(existsSync(file)).toBe(true);
    expect(read).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
