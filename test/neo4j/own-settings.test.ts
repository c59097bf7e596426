import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderConfiguration } from '../../src/neo4j/configuration.ts';
import { memoryFor } from '../../src/neo4j/memory.ts';
import { ownSettings } from '../../src/neo4j/own-settings.ts';

let conf: string;
beforeEach(() => {
  conf = mkdtempSync(join(tmpdir(), 'kasip-conf-'));
});
afterEach(() => rmSync(conf, { recursive: true }));

const rendered = () => renderConfiguration(20_001, memoryFor(1, 8_000), ownSettings({ conf })).split('\n');

test('what stands in own.conf holds over what kasip sets, and stands there once', () => {
  expect(rendered()).toContain('db.transaction.timeout=60s');
  writeFileSync(
    join(conf, 'own.conf'),
    '# longer\n\ndb.transaction.timeout = 5m\ndbms.cypher.min_replan_interval=1d',
  );
  expect(rendered().filter((line) => line.startsWith('db.transaction.timeout'))).toEqual([
    'db.transaction.timeout=5m',
  ]);
  expect(rendered()).toContain('dbms.cypher.min_replan_interval=1d');
  expect(rendered().join('\n')).not.toContain('longer');
});
