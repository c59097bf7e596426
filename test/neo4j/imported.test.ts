import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { completeImport, isFreshlyImported, takeImported } from '../../src/neo4j/imported.ts';
import { serverCommand } from '../../src/neo4j/java-command.ts';
import { makeFolder } from '../../src/neo4j/make-folder.ts';
import { makeFolders, storeOf } from '../../src/neo4j/store.ts';

test('a store says once that it was imported, and only where it was', () => {
  const home = mkdtempSync(join(tmpdir(), 'kasip-imported-'));
  const store = storeOf({ home, store: 'main' });
  try {
    makeFolders(store);
    expect(takeImported(store)).toBe(false);
    expect(isFreshlyImported(store)).toBe(false);
    makeFolder(store.imported);
    completeImport(store);
    expect(takeImported(store)).toBe(true);
    expect(existsSync(store.imported)).toBe(false);
    expect([isFreshlyImported(store), isFreshlyImported(store)]).toEqual([true, false]);
  } finally {
    rmSync(home, { recursive: true });
  }
});

test('what has the same to do for minutes has both compilers', () => {
  const runtime = { java: 'java', library: 'lib', memory: null };
  const command = (isSteady: boolean) =>
    serverCommand(runtime, storeOf({ home: '/home', store: 'main' }), { heap: 1, pageCache: 1 }, isSteady);
  expect(command(false)).toContain('-XX:TieredStopAtLevel=1');
  expect(command(true)).not.toContain('-XX:TieredStopAtLevel=1');
});
