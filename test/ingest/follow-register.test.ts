import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { filesOf } from '../../src/ingest/files.ts';
import { type EditionInput, inputsOf } from '../../src/ingest/inputs.ts';
import { loadRecords } from '../../src/ingest/load.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import type { Registry } from '../../src/ingest/registry.ts';
import { loadRegisters } from '../../src/ingest/shipped.ts';
import type { RegisteredAct } from '../../src/model/act.ts';
import { openTestGraph, wipe } from '../graph/database.ts';
import { dump } from '../graph/dump.ts';
import { registry } from './registry.ts';

const corpus = new URL('../../seed/', import.meta.url).pathname;
const family = `${corpus}standards/q87900002-kk.txt`;
const security = `${corpus}corpus/215238`;

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph?.close());

/** The tables with a part of the register. */
function having(isKnown: (act: RegisteredAct) => boolean): Registry {
  const { citations } = registry;
  return { ...registry, citations: { ...citations, acts: citations.acts.filter(isKnown) } };
}

async function load(paths: readonly string[], tables: Registry, isKept = true): Promise<void> {
  for (const { input, record } of readInputs(inputsOf(filesOf(paths)), tables))
    if (record !== null)
      await loadRecords(graph, [record], registry.resolver(), {
        inputOf: () => (isKept ? (input as EditionInput) : null),
      });
}

const freshDumps = new Map<string, readonly string[]>();

/** What loading these leaves where all acts are known before, loaded once into the graph, which is empty before and after. */
async function freshOf(paths: readonly string[]): Promise<readonly string[]> {
  const known = freshDumps.get(paths.join());
  if (known !== undefined) return known;
  await loadRegisters(graph, registry);
  await load(paths, registry);
  const fresh = await dump(graph);
  await wipe(graph);
  freshDumps.set(paths.join(), fresh);
  return fresh;
}

const ids = (...names: readonly string[]) => new Set(names.map((name) => `act:${name}`));

test.each([
  ['an act that a text names by its title', [family], ids('K2300000224')],
  ['acts of which one name has two', [family], ids('K950001000_', 'constitution-2026')],
  [
    'an act that an edition in two languages names',
    [security],
    ids('Z000000085_', 'Z1400000186', 'K1400000235'),
  ],
  ['all acts', [security], null],
])('%s is found in what was loaded before it came, as if it were loaded after', async (_, paths, unknown) => {
  const fresh = await freshOf(paths);
  const before = having(({ id }) => unknown !== null && !unknown.has(id));
  await loadRegisters(graph, before);
  await load(paths, before);
  expect(await dump(graph)).not.toEqual(fresh);
  await loadRegisters(graph, registry);
  expect(await dump(graph)).toEqual(fresh);
});

/** The graph without the acts themselves: one that left the register stays while another was replaced by it. */
const withoutActs = async () =>
  (await dump(graph)).filter(
    (line) => !/^\(LegalAct\)|^LegalAct .* -REPLACED_BY->|^\(SearchEntry\).*"kind":"legal-act"/u.test(line),
  );

test('an act that leaves the register leaves the citations that named it unresolved', async () => {
  const after = having(({ id }) => id !== 'act:K2300000224');
  await loadRegisters(graph, after);
  await load([family], after);
  const fresh = await withoutActs();
  await wipe(graph);
  await loadRegisters(graph, registry);
  await load([family], registry);
  await loadRegisters(graph, after);
  expect(await withoutActs()).toEqual(fresh);
});

test('where its files are not kept, the citations of an edition name the act, and what is derived follows', async () => {
  const cited = async () =>
    (await dump(graph)).filter((line) => /-CITES->|-NAMES->|^\(LegalAct\)|citation-unresolved/u.test(line));
  const unhashed = (lines: readonly string[]) =>
    lines.map((line) => line.replace(/"(?:hash|position)":[^,]*/gu, ''));
  await loadRegisters(graph, registry);
  await load([family], registry, false);
  const fresh = await cited();
  await wipe(graph);
  const before = having(({ id }) => id !== 'act:V2000022003');
  await loadRegisters(graph, before);
  await load([family], before, false);
  expect(unhashed(await cited())).not.toEqual(unhashed(fresh));
  const said: string[] = [];
  await loadRegisters(graph, registry, (line) => said.push(line));
  expect(said).toEqual([expect.stringMatching(/^1 editions follow .* load these again\. edition:/u)]);
  await loadRegisters(graph, registry, (line) => said.push(line));
  expect(said).toHaveLength(1);
  expect(unhashed(await cited())).toEqual(unhashed(fresh));
});

test('what was stopped between the register and the citations is done the next time', async () => {
  const before = having(({ id }) => id !== 'act:K2300000224');
  await loadRegisters(graph, before);
  await load([family], before);
  await loadActs(graph, registry.citations.acts);
  expect(await loadActs(graph, registry.citations.acts)).toMatchObject({ created: 0, changed: 0 });
  await loadRegisters(graph, registry);
  const followed = await dump(graph);
  await wipe(graph);
  expect(followed).toEqual(await freshOf([family]));
});

/** Orders of 25 September 2025 with the number of the one that enacted the standard. */
const orderOf = (id: string, issuer: RegisteredAct['issuer']): RegisteredAct => ({
  ...(registry.citations.acts.find(({ kind }) => kind === 'MINISTERIAL_ORDER') as RegisteredAct),
  id,
  number: '716',
  adoptedOn: '2025-09-25',
  registration: null,
  titles: { ru: 'Об утверждении правил' },
  issuer,
});
const health = orderOf('act:HEALTH', { ru: 'Министр здравоохранения Республики Казахстан' });
const interior = orderOf('act:INTERIOR', { ru: 'Министр внутренних дел Республики Казахстан' });

test.each([true, false])(
  'the order of an edition is the act of its own ministry (files kept: %s)',
  async (isKept) => {
    const orderAct = async () =>
      (await dump(graph)).flatMap((line) => /^\(.*Edition.*"orderAct":"([^"]*)"/u.exec(line)?.[1] ?? []);
    const withOrders = (...acts: readonly RegisteredAct[]): Registry => ({
      ...registry,
      citations: { ...registry.citations, acts: [...registry.citations.acts, ...acts] },
    });
    await loadRegisters(graph, withOrders(health));
    await load([security], withOrders(health), isKept);
    expect(await orderAct()).toEqual([]);
    await loadRegisters(graph, withOrders(health, interior));
    expect(await orderAct()).toEqual(['act:INTERIOR']);
    await loadRegisters(graph, withOrders(health));
    expect(await orderAct()).toEqual([]);
  },
);
