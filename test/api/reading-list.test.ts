import type { Graph } from '../../src/graph/graph.ts';
import { statusOn } from '../../src/model/act-status.ts';
import { openTestGraph } from '../graph/database.ts';
import { acts, citedBy, loadRandomLaw, type Mention, mentionsOf, seed } from './random-law.ts';
import { type Ask, askerOf, codesOf, dataOf, today } from './served.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
let mentions: readonly Mention[];

beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  mentions = mentionsOf(await loadRandomLaw(graph));
}, 180_000);
afterAll(() => graph?.close());

const fields = 'totalCount nodes { act { id } status citations roles first { id } }';

/** The list that an answer has is that of some mentions, with the status of each act on a day. */
function expectList(list: Node, own: readonly Mention[], asOf = today): void {
  const found = list.nodes.map(({ act, first, ...entry }: Node) => ({
    ...entry,
    id: act.id,
    first: first.id,
  }));
  const expected = citedBy(own, ({ act }) => act).map((entry) => ({
    ...entry,
    status: statusAt(entry.id, asOf),
  }));
  expect(found.toSorted((one: Node, other: Node) => (one.id < other.id ? -1 : 1))).toEqual(expected);
  expect(list.totalCount).toBe(expected.length);
  const counts = found.map(({ citations }: Node) => citations);
  expect(counts).toEqual(counts.toSorted((one: number, other: number) => other - one));
}

function statusAt(id: string, asOf: string): string {
  const act = acts.find((act) => act.id === id);
  if (!act) throw new Error(`There is no ${id}.`);
  return statusOn(act, asOf);
}

/** What can have a reading list: an id, and whether a mention belongs to it. */
function subjects(): readonly (readonly [string, (mention: Mention) => boolean])[] {
  const some = <Key>(key: (mention: Mention) => Key | undefined, idOf: (key: Key) => string) =>
    [...new Set(mentions.map(key))]
      .filter((value) => value !== undefined)
      .slice(0, 4)
      .map((value) => [idOf(value as Key), (mention: Mention) => key(mention) === value] as const);
  return [
    ...some(
      ({ card }) => card.profession,
      (id) => id,
    ),
    ...some(
      ({ card }) => card.id,
      (id) => id,
    ),
    ...some(
      ({ standard }) => standard.id,
      (id) => id,
    ),
    ...some(
      ({ card }) => card.level ?? undefined,
      (level) => `level:nqf/${level}`,
    ),
    ...some(
      ({ skill }) => skill?.wording,
      (id) => id,
    ),
    ...some(
      ({ labourFunction }) => labourFunction?.wording,
      (id) => id,
    ),
  ];
}

test(`the reading list of each kind of thing is that of a plain count, on any day (SEED=${seed})`, async () => {
  const all = subjects();
  expect(all.length).toBeGreaterThan(10);
  for (const [id, isOfIt] of all) {
    const own = mentions.filter(isOfIt);
    const answer = await dataOf(
      ask(
        `query ($of: ID!) { now: readingList(of: $of, first: 100) { ${fields} }
          then: readingList(of: $of, asOf: "2010-01-01", first: 100) { ${fields} } }`,
        { of: id },
      ),
    );
    expectList(answer.now, own);
    expectList(answer.then, own, '2010-01-01');
  }
});

test('the same stands at the thing itself', async () => {
  const [mention] = mentions;
  const level = mentions.find(({ card }) => card.level !== null)?.card.level;
  const answer = await dataOf(
    ask(`{ profession(id: "${mention?.card.profession}") { legalActs(asOf: "2010-01-01") { ${fields} } }
      card(id: "${mention?.card.id}") { legalActs(asOf: "2010-01-01") { ${fields} } }
      standard(id: "${mention?.standard.id}") { legalActs(asOf: "2010-01-01") { ${fields} } }
      qualificationLevel(level: ${level}) { legalActs(asOf: "2010-01-01") { ${fields} } } }`),
  );
  const of = (isOfIt: (mention: Mention) => boolean) => mentions.filter(isOfIt);
  const day = '2010-01-01';
  expectList(
    answer.profession.legalActs,
    of(({ card }) => card.profession === mention?.card.profession),
    day,
  );
  expectList(
    answer.card.legalActs,
    of(({ card }) => card === mention?.card),
    day,
  );
  expectList(
    answer.standard.legalActs,
    of(({ standard }) => standard === mention?.standard),
    day,
  );
  expectList(
    answer.qualificationLevel.legalActs,
    of(({ card }) => card.level === level),
    day,
  );
});

test('an id of nothing has no list, and one of another kind is refused with what is expected', async () => {
  expect(
    (await dataOf(ask('{ readingList(of: "profession:0000-0-000/1") { totalCount } }'))).readingList,
  ).toBe(null);
  const refused = await ask(`{ readingList(of: "${acts[0]?.id}") { totalCount } }`);
  expect(await codesOf(Promise.resolve(refused))).toEqual(['BAD_ID']);
  expect(refused.errors?.[0]?.message).toBe(
    `${acts[0]?.id} is the id of a LegalAct, not of a Profession or ProfessionCard or QualificationLevel or Standard or LabourFunction or Skill or Ability or Knowledge.`,
  );
});
