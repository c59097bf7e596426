import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { type EditionAge, newestEdition } from '../../src/graph/newest-edition.ts';
import { openTestGraph, wipe } from './database.ts';
import { dump } from './dump.ts';
import { loadStandard } from './loading.ts';
import type { StandardPlan } from './records/plan.ts';
import { standardRecord } from './records/standard.ts';
import { corrected, family } from './samples.ts';

const older: StandardPlan = {
  ...family,
  editionKey: 'old',
  version: 1,
  year: 2019,
  orderNumber: '1',
  orderDate: '2019-05-01',
};
const newer: StandardPlan = {
  ...corrected(family, 'Жаңа қабілет'),
  editionKey: 'new',
  version: 2,
  name: 'Жаңа атау',
};

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph?.close());

async function current(): Promise<unknown> {
  return await graph.read(
    {
      name: 'currentEditions',
      text: `MATCH (standard:Standard)-[:CURRENT_EDITION]->(edition)
        RETURN edition.id AS edition, standard.nameKk AS name, COUNT { (standard)-[:HAS_EDITION]->() } AS editions`,
      row: z.unknown(),
    },
    {},
  );
}

test('editions live side by side, and the newest is the current one whatever came first', async () => {
  await loadStandard(graph, standardRecord(older));
  expect(await current()).toEqual([{ edition: 'edition:old', name: family.name, editions: 1 }]);
  await loadStandard(graph, standardRecord(newer));
  expect(await current()).toEqual([{ edition: 'edition:new', name: 'Жаңа атау', editions: 2 }]);
  const one = await dump(graph);
  await wipe(graph);
  await loadStandard(graph, standardRecord(newer));
  await loadStandard(graph, standardRecord(older));
  expect(await dump(graph)).toEqual(one);
});

test('only the current edition requires and cites', async () => {
  await loadStandard(graph, standardRecord(newer));
  const derived = async () =>
    (await dump(graph)).filter(
      (line) => /-(REQUIRES|CITES|RELATED_TO)->/u.test(line) || line.includes('statementCount'),
    );
  const alone = await derived();
  await loadStandard(graph, standardRecord({ ...older, cards: [] }));
  expect(await derived()).toEqual(alone);
});

test('a text of the same version, year and order takes the place of the one before, under another id too', async () => {
  await loadStandard(graph, standardRecord({ ...family, editionKey: 'hash-of-first-text' }));
  const counts = await loadStandard(graph, standardRecord({ ...family, editionKey: 'hash-of-second-text' }));
  expect(counts).toMatchObject({ outcome: 'changed' });
  expect(await current()).toMatchObject([{ edition: 'edition:hash-of-second-text', editions: 1 }]);
});

test('a text without its end gives way to the whole, and does not take its place', async () => {
  const cut = standardRecord({ ...family, version: null, year: null, editionKey: 'hash-of-cut-text' });
  await loadStandard(graph, cut);
  await loadStandard(graph, standardRecord(family));
  expect(await current()).toMatchObject([{ edition: standardRecord(family).edition.id, editions: 1 }]);
  await expect(loadStandard(graph, cut)).rejects.toMatchObject({ exitCode: 1 });
  expect(await current()).toMatchObject([{ edition: standardRecord(family).edition.id, editions: 1 }]);
});

test('a text in another language is refused rather than put in its place', async () => {
  await loadStandard(graph, standardRecord(family));
  const record = standardRecord(family);
  const russian = { ...record, source: { ...record.source, id: 'source:ru', language: 'ru' as const } };
  await expect(loadStandard(graph, russian)).rejects.toMatchObject({ exitCode: 2 });
});

const blank: StandardPlan = { ...family, orderNumber: null, orderDate: null, editionKey: 'blank' };

test('an order that was blank and is known now makes the same edition, and not the other way round', async () => {
  await loadStandard(graph, standardRecord(blank));
  expect(await loadStandard(graph, standardRecord(family))).toMatchObject({ outcome: 'changed' });
  expect(await current()).toMatchObject([{ edition: standardRecord(family).edition.id, editions: 1 }]);
  await expect(loadStandard(graph, standardRecord(blank))).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining('leaves the day and number of its order blank'),
  });
});

test('an order that is blank in a text of another version makes another edition', async () => {
  await loadStandard(graph, standardRecord({ ...blank, version: 7 }));
  expect(await loadStandard(graph, standardRecord(family))).toMatchObject({ outcome: 'new' });
  expect(await current()).toMatchObject([{ editions: 2 }]);
});

test('a standard that is known by its name alone is loaded, and it is said which has that name', async () => {
  const named = { ...standardRecord(blank), id: 'standard:of-this-name', code: null };
  await loadStandard(graph, standardRecord(family));
  expect(await loadStandard(graph, named)).toMatchObject({ outcome: 'new', alike: ['standard:Q87900002'] });
  expect(await loadStandard(graph, standardRecord(family))).toMatchObject({
    alike: ['standard:of-this-name'],
  });
  const other = standardRecord({ ...older, code: 'X1', name: family.name, editionKey: 'x1' });
  expect(await loadStandard(graph, other)).toMatchObject({ alike: ['standard:of-this-name'] });
});

describe('which edition is newer', () => {
  const unknown: EditionAge = {
    id: 'edition:a',
    version: null,
    year: null,
    orderKind: null,
    orderNumber: null,
    orderDate: null,
    baseOrderDate: null,
  };
  const cases: readonly [string, Partial<EditionAge>, Partial<EditionAge>][] = [
    [
      'known dates decide, against the version',
      { orderDate: '2023-01-01', version: 3 },
      { orderDate: '2024-01-01', version: 1 },
    ],
    [
      'the same date: the version',
      { orderDate: '2023-01-01', version: 1 },
      { orderDate: '2023-01-01', version: 2 },
    ],
    ['a date is unknown: the version', { orderDate: '2025-01-01', version: 1 }, { version: 2 }],
    [
      'no version: not older than what it amends',
      { orderDate: '2019-01-01' },
      { baseOrderDate: '2023-12-20', orderKind: 'amending' },
    ],
    [
      'an amending order without a date is newer than the order it amends',
      { orderDate: '2023-12-20', orderKind: 'approving' },
      { baseOrderDate: '2023-12-20', orderKind: 'amending' },
    ],
    ['nothing but years', { year: 2019 }, { year: 2023 }],
    ['nothing at all: the greater id', {}, {}],
  ];
  test.each(cases)('%s', (_, one, other) => {
    const [first, second] = [
      { ...unknown, ...one },
      { ...unknown, id: 'edition:b', ...other },
    ];
    expect(newestEdition([first, second])?.id).toBe('edition:b');
    expect(newestEdition([second, first])?.id).toBe('edition:b');
  });
  test('there is none of none', () => {
    expect(newestEdition([])).toBeUndefined();
  });
});
