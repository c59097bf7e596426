import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../src/neo4j/make-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'kasip-folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder is made with those above it, and once', () => {
  const deep = join(folder, 'a', 'b', 'c');
  makeFolder(deep);
  makeFolder(deep);
  expect(existsSync(deep)).toBe(true);
});

test('one under a file is an error at once', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(join(file, 'a', 'b'))).toThrow(/ENOTDIR|cannot be written/u);
});

if (process.platform === 'linux')
  test('one where the system makes none is an error at once', () => {
    expect(() => makeFolder('/proc/kasip-none/store')).toThrow(/\/proc\/kasip-none cannot be written/u);
  });
