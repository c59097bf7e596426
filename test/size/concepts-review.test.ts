import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { loadStandard } from '../../src/graph/load.ts';
import { readResolver } from '../../src/ingest/resolver.ts';
import type { ConceptDecision } from '../../src/model/concept-decision.ts';
import { openTestDatabase } from '../graph/database.ts';
import { dump } from '../graph/dump.ts';
import { seedRecord } from '../ingest/seed-record.ts';
import { runHere } from '../main/run-here.ts';

const settings = ['KASIP_HOME', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD'] as const;
const before = new Map(settings.map((name) => [name, process.env[name]]));

let folder: string;
let graph: Graph;
beforeAll(async () => {
  const opened = await openTestDatabase();
  graph = opened.graph;
  await loadStandard(graph, seedRecord, readResolver());
  folder = mkdtempSync(join(tmpdir(), 'kasip-review-'));
  process.env.KASIP_HOME = folder;
  process.env.NEO4J_URI = opened.bolt.uri;
  process.env.NEO4J_USER = opened.bolt.user;
  process.env.NEO4J_PASSWORD = opened.bolt.password;
}, 180_000);
afterAll(async () => {
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  rmSync(folder, { recursive: true });
  await graph?.close();
});

const own = () => join(folder, 'concept-decisions.json');
const review = (...args: readonly string[]) => runHere(['concepts', 'review', ...args]);
const pairs = async () => JSON.parse((await review('--json')).out);

/** A table with one decision about a pair that was listed. */
async function answers(verdict: ConceptDecision['verdict']): Promise<string> {
  const [{ kind, one, other }] = await pairs();
  const side = ({ language, text }: { language: string; text: string }) => ({ language, text });
  const decision = { kind, verdict, one: side(one), other: side(other), by: 'tester', on: '2026-11-24' };
  const file = join(folder, `${verdict}.json`);
  writeFileSync(file, JSON.stringify({ note: 'answers', decisions: [decision] }));
  return file;
}

async function conceptOf(text: string): Promise<unknown> {
  const query = {
    name: 'concept',
    text: 'MATCH (n:Wording {text: $text})-[:WORDING_OF]->(c) RETURN c.id AS id ORDER BY id LIMIT 1',
    row: z.object({ id: z.string() }),
  };
  return (await graph.read(query, { text }))[0]?.id;
}

test('doubtful pairs are listed where nobody can be asked', async () => {
  const { code, out } = await review('--first', '2');
  expect(code).toBe(0);
  expect(out.split('\n').filter((line) => /^\d+\. /u.test(line))).toHaveLength(2);
  expect(out).toMatch(
    /^1\. [a-z-]+, likeness 0\.\d\d: \d+ statements, \d+ professions\n {3}kk .+\n {3}kk .+\n {3}\S/u,
  );
});

test('pairs of one kind as JSON say how much hangs on them', async () => {
  const { out } = await review('--json', '--kind', 'ability', '--first', '1');
  const listed = JSON.parse(out);
  expect(listed).toHaveLength(1);
  for (const pair of listed) {
    expect(pair).toMatchObject({ kind: 'ability', score: expect.any(Number), reason: expect.any(String) });
    expect(pair.one.id.startsWith('ability:')).toBe(true);
    expect(pair.one.concept).not.toBe(pair.other.concept);
  }
});

test('answers are added to the table, the concepts follow them, and go back where they are taken back', async () => {
  const isRelease = (line: string) => line.includes('Release');
  const old = (await dump(graph)).filter((line) => !isRelease(line));
  const [pair] = await pairs();
  const file = await answers('same');
  const first = await review('--answers', file);
  expect([first.code, first.out]).toEqual([0, expect.stringMatching(/^same: .+ \| .+\n\d+ decisions new/u)]);
  expect(await conceptOf(pair.one.text)).toBe(await conceptOf(pair.other.text));
  expect(JSON.parse(readFileSync(own(), 'utf8')).decisions).toMatchObject([
    { verdict: 'same', by: 'tester' },
  ]);
  expect((await review('--answers', file)).out).toMatch(/^No decision is new; 0 concepts/u);
  expect((await pairs())[0]).not.toMatchObject({ one: pair.one, other: pair.other });

  rmSync(own());
  const empty = join(folder, 'empty.json');
  writeFileSync(empty, '{"note": "none", "decisions": []}');
  expect((await review('--answers', empty)).out).toMatch(/^0 decisions new, 1 taken back/u);
  expect((await dump(graph)).filter((line) => !isRelease(line))).toEqual(old);
});

test('an answer that contradicts one before is refused, and both rows are named', async () => {
  const [same, different] = [await answers('same'), await answers('different')];
  await review('--answers', different);
  await expect(review('--answers', same)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/concept-decisions\.json, row 1 .*contradicts .*same\.json, row 1/u),
  });
  expect(JSON.parse(readFileSync(own(), 'utf8')).decisions).toHaveLength(1);
});

test('another table is written where it is asked for', async () => {
  const other = join(folder, 'tables', 'ours.json');
  await review('--file', other, '--answers', await answers('different'));
  expect(existsSync(other)).toBe(true);
});

test.each([
  ['is not there', null, /there is no such file/u],
  ['has a row that does not fit', '{"note": "x", "decisions": [{"kind": "skill"}]}', /\/decisions\/0/u],
  ['is no JSON', 'same', /this is no JSON/u],
])('a table of answers that %s is refused', async (_, text, message) => {
  const file = join(folder, 'faulty.json');
  rmSync(file, { force: true });
  if (text !== null) writeFileSync(file, text);
  await expect(review('--answers', file)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(message),
  });
});
