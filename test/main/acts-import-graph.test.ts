import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestDatabase, wipe } from '../graph/database.ts';
import { dump } from '../graph/dump.ts';
import { seedBytes } from '../ingest/seed-file.ts';
import { actFolder, order } from './act-folders.ts';
import { importing, ownHome, rowsIn } from './own-home.ts';
import { runKasip } from './run-kasip.ts';

const own = ownHome();

describe('an import where there is a graph', () => {
  let graph: Graph;
  let env: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const { bolt, graph: opened } = await openTestDatabase();
    graph = opened;
    env = { NEO4J_URI: bolt.uri, NEO4J_USER: bolt.user, NEO4J_PASSWORD: bolt.password };
  });
  beforeEach(() => wipe(graph));
  afterAll(() => graph?.close());

  it('leads what was loaded before to the act, as if it were loaded after', async () => {
    const file = join(own.folder, 'family.txt');
    writeFileSync(file, seedBytes.toString('utf8').replaceAll('№ 553', '№ 954').replaceAll('22003', '22954'));
    actFolder(own.folder, 'orders/a', order);
    const settings = { ...env, KASIP_HOME: own.home };
    expect((await runKasip(['ingest', file], settings)).code).toBe(0);
    expect((await dump(graph)).join('\n')).not.toContain('V2000022954');
    expect(await runKasip(['acts', 'import', '--yes', join(own.folder, 'orders')], settings)).toMatchObject({
      code: 0,
      err: '',
    });
    const followed = await dump(graph);
    expect(followed.filter((line) => line.includes('-NAMES-> LegalAct act:V2000022954'))).toHaveLength(1);
    await wipe(graph);
    expect((await runKasip(['ingest', file], settings)).code).toBe(0);
    expect(await dump(graph)).toEqual(followed);
  }, 180_000);

  it('is made whole by the next one where the graph did not come to have the register', async () => {
    actFolder(own.folder, 'orders/a', order);
    expect((await importing(join(own.folder, 'orders'))).err).toMatch(/There is no graph yet/u);
    expect((await dump(graph)).join('\n')).not.toContain('V2000022954');
    const settings = { ...env, KASIP_HOME: own.home };
    const again = await runKasip(['acts', 'import', join(own.folder, 'orders')], settings);
    expect(again).toMatchObject({ code: 0, err: '', out: '0 new, 0 changed, 1 unchanged\n' });
    expect((await dump(graph)).join('\n')).toContain('V2000022954');
    const gone = { ...settings, NEO4J_URI: 'bolt://127.0.0.1:9' };
    const { code, err } = await runKasip(['acts', 'import', '--yes', join(own.folder, 'orders')], gone);
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/is not changed; whether the graph has it could not be asked/u),
    ]);
  }, 180_000);

  it('says so where it cannot be had, and keeps the register', async () => {
    actFolder(own.folder, 'orders/a', order);
    const settings = { ...env, NEO4J_URI: 'bolt://127.0.0.1:9', KASIP_HOME: own.home };
    const { code, err } = await runKasip(['acts', 'import', '--yes', join(own.folder, 'orders')], settings);
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/not in the graph yet; the next start brings it in/u),
    ]);
    expect(rowsIn(own)).toHaveLength(1);
  });
});
