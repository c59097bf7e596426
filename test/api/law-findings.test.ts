import { checkLaw, lawOf, type ReplacedAct } from '../../src/finding/check-law.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import type { LegalActRecord } from '../../src/model/act.ts';
import { textsOf } from '../../src/model/edition-texts.ts';
import type { FindingRecord } from '../../src/model/finding.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { editionDay } from '../../src/model/text-day.ts';
import { readActs } from '../../src/registry/acts.ts';
import { openTestGraph, wipe } from '../graph/database.ts';
import { loadStandard } from '../graph/loading.ts';
import type { StandardPlan } from '../graph/records/plan.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { corpusRecord } from '../ingest/corpus-record.ts';
import { seedRecord } from '../ingest/seed-record.ts';
import { manyActs, manyStandards } from './many.ts';
import { type Ask, askerOf, dataOf, today } from './served.ts';
import { walk } from './walk.ts';

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
}, 180_000);
afterAll(() => graph?.close());

async function loadAll(acts: readonly LegalActRecord[], records: readonly StandardRecord[]): Promise<void> {
  await wipe(graph);
  await loadActs(graph, acts);
  for (const record of records) await loadStandard(graph, record);
}

interface Found {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly act: { readonly id: string };
  readonly replacedBy: readonly { readonly act: { readonly id: string } }[];
  readonly evidence: readonly { readonly quote: string }[];
  readonly citation: { readonly context: { readonly id: string } };
  readonly [language: string]: unknown;
}

const fields = `id rule severity statusWhenEnacted status act { id } citation { context { id } } edition { id }
  replacedBy { act { id } } evidence { quote source { language } }
  kk: message(language: KK) { text } ru: message(language: RU) { text } en: message(language: EN) { text }`;

/** As the API says it of an edition. */
async function asked(edition: string, asOf: string): Promise<readonly Found[]> {
  const { node } = await dataOf(
    ask(
      `query ($id: ID!, $asOf: Date) { node(id: $id) { ... on Edition { lawFindings(first: 100, asOf: $asOf) { totalCount nodes { ${fields} } } } } }`,
      { id: edition, asOf },
    ),
  );
  expect(node.lawFindings.totalCount).toBe(node.lawFindings.nodes.length);
  return node.lawFindings.nodes;
}

/** As `kasip check` finds it in the texts of the edition. */
function checked(
  record: StandardRecord,
  acts: readonly ReplacedAct[],
  asOf: string,
): readonly FindingRecord[] {
  const law = lawOf(acts);
  return textsOf(record).flatMap((text) => checkLaw(text, editionDay(record), law, asOf));
}

/** A finding as both say it, a line. */
const lineOf = (parts: readonly unknown[]) => JSON.stringify(parts);
const linesAsked = (found: readonly Found[]) =>
  found.map(({ id, rule, severity, act, replacedBy, evidence, citation, kk, ru, en }) =>
    lineOf([
      id,
      rule.toLowerCase().replaceAll('_', '-'),
      severity.toLowerCase(),
      act.id,
      replacedBy.map((successor) => successor.act.id).join(', '),
      citation.context.id,
      evidence.map(({ quote }) => quote),
      ...[kk, ru, en].map((message) => (message as { text: string }).text),
    ]),
  );
const linesChecked = (found: readonly FindingRecord[]) =>
  found.map(({ id, rule, severity, actual, expected, about, quotes, translationQuotes, message }) =>
    lineOf([
      id,
      rule,
      severity,
      actual,
      expected ?? '',
      about,
      [...quotes, ...translationQuotes].map(({ text }) => text),
      ...(['kk', 'ru', 'en'] as const).map((language) => message[language]),
    ]),
  );

async function compare(
  records: readonly StandardRecord[],
  acts: readonly ReplacedAct[],
  days: readonly string[],
): Promise<readonly string[]> {
  const rules: string[] = [];
  for (const asOf of days)
    for (const record of records) {
      const found = await asked(record.edition.id, asOf);
      const expected = new Set(linesChecked(checked(record, acts, asOf)));
      expect([asOf, record.id, linesAsked(found).toSorted()]).toEqual([
        asOf,
        record.id,
        [...expected].sort(),
      ]);
      const grave = found.map(({ severity }) => ['ERROR', 'WARNING'].indexOf(severity));
      expect(grave).toEqual(grave.toSorted());
      rules.push(
        ...found.map(({ rule, severity, statusWhenEnacted }) => `${severity} ${rule} ${statusWhenEnacted}`),
      );
    }
  return [...new Set(rules)].sort();
}

describe('the API and the command say the same of', () => {
  test('the documents that come with the project', async () => {
    const records = [seedRecord, corpusRecord('215238'), corpusRecord('75186-part')];
    const acts = readActs();
    await loadAll(acts, records);
    const rules = await compare(records, acts, [today, '2026-03-15', '2025-06-15', '2024-03-01']);
    expect(rules).toEqual(['WARNING ACT_CEASED_SINCE IN_FORCE']);
    expect(await asked(seedRecord.edition.id, today)).toHaveLength(11);
  });

  test('texts of every age, which cite acts whose days are known in every way', async () => {
    const ages: readonly Partial<StandardPlan>[] = [
      { orderDate: '2024-02-29' },
      { orderDate: '2014-06-01' },
      { orderDate: null, orderNumber: null, year: 2020 },
      { orderDate: null, orderNumber: null, year: 2015 },
      { orderDate: null, orderNumber: null, year: null, version: null },
      { orderDate: '2018-01-01' },
      { orderDate: '2009-01-01' },
    ];
    const records = manyStandards.map((plan, index) => standardRecord({ ...plan, ...ages[index] }));
    const [, , amending] = records;
    const base = { number: '1', date: '2020-05-01', quote: { text: 'бұйрық', places: [] }, bodies: [] };
    const amended = records.map((record) =>
      record === amending
        ? {
            ...record,
            edition: {
              ...record.edition,
              order: { ...record.edition.order, kind: 'amending' as const, base },
            },
          }
        : record,
    );
    const acts = manyActs.map((act, index) =>
      index % 2 === 0 ? { ...act, statusEvidence: 'official' as const } : act,
    );
    await loadAll(acts, amended);
    expect(await compare(amended, acts, ['2008-01-01', '2016-06-01', '2020-03-15', today])).toEqual([
      'ERROR ACT_NOT_IN_FORCE_WHEN_ENACTED CEASED',
      'ERROR ACT_NOT_IN_FORCE_WHEN_ENACTED NOT_YET_IN_FORCE',
      'WARNING ACT_CEASED_SINCE IN_FORCE',
      'WARNING ACT_CEASED_SINCE UNKNOWN',
      'WARNING ACT_NOT_IN_FORCE_WHEN_ENACTED CEASED',
      'WARNING ACT_NOT_IN_FORCE_WHEN_ENACTED NOT_YET_IN_FORCE',
    ]);
  });
});

test('a standard has those of its current edition, page by page', async () => {
  const list = ['standard(code: "T60000000")', 'lawFindings'];
  const inSteps = await walk(ask, list, 2);
  expect(inSteps.ids).toEqual((await walk(ask, list, 100)).ids);
  expect(inSteps.ids.length).toBeGreaterThan(2);
  const { standard } = await dataOf(
    ask(
      '{ standard(code: "T60000000") { lawFindings(first: 1) { nodes { id edition { id } } } currentEdition { id lawFindings(first: 1) { nodes { id } } } } }',
    ),
  );
  expect(standard.lawFindings.nodes[0]).toEqual({
    id: standard.currentEdition.lawFindings.nodes[0].id,
    edition: { id: standard.currentEdition.id },
  });
});

test('all standards have them together, filtered by rule and severity', async () => {
  const all = async (filter: string) => {
    const { lawFindings } = await dataOf(
      ask(
        `{ lawFindings(first: 100, asOf: "${today}"${filter}) { totalCount nodes { id rule severity edition { standard { id } } } } }`,
      ),
    );
    expect(lawFindings.totalCount).toBe(lawFindings.nodes.length);
    return lawFindings.nodes as (Found & {
      readonly edition: { readonly standard: { readonly id: string } };
    })[];
  };
  const found = await all('');
  const ofEach: string[] = [];
  const { standards } = await dataOf(
    ask('{ standards(first: 100) { nodes { lawFindings(first: 100) { nodes { id } } } } }'),
  );
  for (const { lawFindings } of standards.nodes) ofEach.push(...lawFindings.nodes.map(({ id }: Found) => id));
  expect(found.map(({ id }) => id).toSorted()).toEqual(ofEach.toSorted());
  expect(new Set(found.map(({ edition }) => edition.standard.id)).size).toBeGreaterThan(2);
  const [{ edition } = { edition: { standard: { id: '' } } }] = found;
  const chosen: readonly [string, (one: (typeof found)[number]) => boolean][] = [
    [', rules: [ACT_CEASED_SINCE]', ({ rule }) => rule === 'ACT_CEASED_SINCE'],
    [', severities: [ERROR]', ({ severity }) => severity === 'ERROR'],
    [
      ', rules: [ACT_NOT_IN_FORCE_WHEN_ENACTED], severities: [WARNING]',
      ({ rule, severity }) => rule !== 'ACT_CEASED_SINCE' && severity === 'WARNING',
    ],
    [`, standard: "${edition.standard.id}"`, (one) => one.edition.standard.id === edition.standard.id],
  ];
  for (const [filter, isChosen] of chosen) {
    const expected = found.filter(isChosen);
    expect(expected.length).toBeGreaterThan(0);
    expect(await all(filter)).toEqual(expected);
  }
  const inSteps = await walk(ask, ['lawFindings'], 7);
  expect(inSteps.ids).toEqual((await walk(ask, ['lawFindings'], 100)).ids);
});

test.each(['ACT_CEASED_SINCE', 'ACT_NOT_IN_FORCE_WHEN_ENACTED', 'REPLACEMENT_CYCLE'])(
  'findings that are never kept are not said to be none: %s',
  async (rule) => {
    const { errors = [] } = await ask(
      `{ findings(filter: { rules: [CARDS_MISSING, ${rule}] }) { totalCount } }`,
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(
      rule === 'REPLACEMENT_CYCLE' ? /ask registerFindings/u : /ask lawFindings/u,
    );
  },
);

test('law findings of a rule that is none of theirs are refused', async () => {
  const { errors = [] } = await ask('{ lawFindings(rules: [CARDS_MISSING]) { totalCount } }');
  expect(errors[0]).toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
    message: expect.stringMatching(/ask findings/u),
  });
});
