import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { readStatus } from '../../src/graph/status.ts';
import type { SkillRecord, StandardRecord } from '../../src/model/standard.ts';
import { openTestGraph, wipe } from './database.ts';
import { dump } from './dump.ts';
import { loadStandard, withdrawStandard } from './loading.ts';
import { standardRecord } from './records/standard.ts';
import { acts, corrected, family, security } from './samples.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await wipe(graph);
  await loadActs(graph, acts);
});
afterAll(() => graph?.close());

test('a new standard is created whole, and counted', async () => {
  const counts = await loadStandard(graph, standardRecord(family));
  expect(counts).toMatchObject({
    outcome: 'new',
    created: 47,
    changed: 0,
    deleted: 0,
    unchanged: 0,
    release: 2,
  });
  const { counts: nodes } = await readStatus(graph);
  expect(nodes).toMatchObject({
    Standard: 1,
    Edition: 1,
    ProfessionCard: 3,
    LabourFunctionStatement: 4,
    SkillStatement: 5,
    AbilityStatement: 6,
    KnowledgeStatement: 6,
    Citation: 6,
    Finding: 2,
    Profession: 3,
    Skill: 4,
    Ability: 4,
    Knowledge: 4,
  });
});

test('loading the same record twice changes nothing, nor the release', async () => {
  await loadStandard(graph, standardRecord(family));
  const before = await dump(graph);
  const counts = await loadStandard(graph, standardRecord(family));
  expect(counts).toMatchObject({
    outcome: 'unchanged',
    created: 0,
    changed: 0,
    deleted: 0,
    unchanged: 47,
    release: 2,
  });
  expect(await dump(graph)).toEqual(before);
});

test('a corrected file changes only what differs', async () => {
  await loadStandard(graph, standardRecord(family));
  const before = await dump(graph);
  const counts = await loadStandard(graph, standardRecord(corrected(family, 'Деректерді өңдеу')));
  // The ability is another; the edition has another source.
  expect(counts).toMatchObject({
    outcome: 'changed',
    created: 1,
    changed: 1,
    deleted: 1,
    unchanged: 45,
    release: 3,
  });
  const after = await dump(graph);
  const idsOf = (lines: readonly string[]) =>
    lines.flatMap((line) => /^\(.*"id":"([^"]+)"/u.exec(line)?.[1] ?? []);
  const gone = idsOf(before.filter((line) => !after.includes(line)));
  const kinds = new Set(gone.map((id) => id.slice(0, id.indexOf(':'))));
  const isTerm = (kind: string) => kind.startsWith('ability/');
  expect([...kinds].filter((kind) => !isTerm(kind)).sort()).toEqual([
    'ability',
    'ability-statement',
    'edition',
    'source',
  ]);
  expect(after.filter((line) => line.includes('Деректерді өңдеу')).length).toBeGreaterThan(0);
});

test('a corrected file leaves what loading it alone leaves', async () => {
  await loadStandard(graph, standardRecord(corrected(family, 'Деректерді өңдеу')));
  const alone = await dump(graph);
  await wipe(graph);
  await loadActs(graph, acts);
  await loadStandard(graph, standardRecord(family));
  await loadStandard(graph, standardRecord(corrected(family, 'Деректерді өңдеу')));
  expect(await dump(graph)).toEqual(alone);
});

test('a statement that keeps its id under another parent is led to it', async () => {
  // The card says "Деректерді жинау" twice: without the first, the second takes its id.
  const [card, ...cards] = family.cards;
  const [first, ...functions] = card?.functions ?? [];
  const [skill, ...skills] = first?.skills ?? [];
  if (!card || !first || !skill) throw new Error('no skill');
  const shorter = { ...skill, abilities: skill.abilities.slice(1) };
  const record = standardRecord({
    ...family,
    cards: [{ ...card, functions: [{ ...first, skills: [shorter, ...skills] }, ...functions] }, ...cards],
  });
  await loadStandard(graph, record);
  const alone = await dump(graph);
  await wipe(graph);
  await loadActs(graph, acts);
  await loadStandard(graph, standardRecord(family));
  expect(await loadStandard(graph, record)).toMatchObject({ created: 0, deleted: 1 });
  expect(await dump(graph)).toEqual(alone);
});

test('withdrawing the second standard leaves the first as if it had been alone', async () => {
  await loadStandard(graph, standardRecord(family));
  const alone = await dump(graph);
  await loadStandard(graph, standardRecord(security));
  expect(await dump(graph)).not.toEqual(alone);
  expect(await withdrawStandard(graph, 'N80100001')).toMatchObject({
    standard: 'standard:N80100001',
    release: 4,
  });
  expect(await dump(graph)).toEqual(alone);
});

test('withdrawing every standard leaves the register; there is nothing to withdraw then', async () => {
  const empty = await dump(graph);
  await loadStandard(graph, standardRecord(family));
  await withdrawStandard(graph, 'standard:Q87900002');
  expect(await dump(graph)).toEqual(empty);
  expect(await withdrawStandard(graph, 'Q87900002')).toBeNull();
});

test('the order in which standards come does not matter', async () => {
  await loadStandard(graph, standardRecord(family));
  await loadStandard(graph, standardRecord(security));
  const one = await dump(graph);
  await wipe(graph);
  await loadStandard(graph, standardRecord(security));
  await loadStandard(graph, standardRecord(family));
  await loadActs(graph, acts);
  expect(await dump(graph)).toEqual(one);
});

test('a record that contradicts itself is refused and leaves nothing', async () => {
  const before = await dump(graph);
  const record = standardRecord(family);
  const [card] = record.cards;
  const citation = card?.citations[0];
  if (!card || !citation) throw new Error('no citation');
  const lost = { ...citation, id: 'citation:lost', context: 'nowhere' };
  await expect(loadStandard(graph, { ...record, citations: [lost] })).rejects.toMatchObject({ exitCode: 1 });
  await expect(
    loadStandard(graph, { ...record, cards: [card, { ...card, item: 99 }] }),
  ).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining(card.id),
  });
  expect(await dump(graph)).toEqual(before);
});

test('an id that another standard has is refused', async () => {
  await loadStandard(graph, standardRecord(family));
  const before = await dump(graph);
  const record = standardRecord({ ...family, code: 'X1' });
  await expect(
    loadStandard(graph, { ...record, edition: { ...record.edition, id: 'edition:q87900002' } }),
  ).rejects.toMatchObject({
    exitCode: 1,
  });
  expect(await dump(graph)).toEqual(before);
});

test('an id that is now of something else is that, with the edges of what stands in it', async () => {
  // The first knowledge item of the first skill takes the id of the first ability, with the citation under it.
  const record = standardRecord(family);
  const [card, ...cards] = record.cards;
  const [task, ...tasks] = card?.labourFunctions ?? [];
  const [skill, ...skills] = task?.skills ?? [];
  const [ability, ...abilities] = skill?.abilities ?? [];
  const [item, ...knowledge] = skill?.knowledge ?? [];
  const [cited] = card?.citations ?? [];
  if (!card || !task || !skill || !ability || !item || !cited)
    throw new Error('The sample has no such skill.');
  const citations = [{ ...cited, context: ability.id }];
  const withSkill = (inside: Pick<SkillRecord, 'abilities' | 'knowledge'>): StandardRecord => {
    const labourFunctions = [{ ...task, skills: [{ ...skill, ...inside }, ...skills] }, ...tasks];
    return { ...record, cards: [{ ...card, citations, labourFunctions }, ...cards] };
  };
  const before = withSkill({ abilities: [ability, ...abilities], knowledge });
  const after = withSkill({ abilities, knowledge: [{ ...item, id: ability.id }, ...knowledge] });
  await loadStandard(graph, after);
  const alone = await dump(graph);
  await wipe(graph);
  await loadActs(graph, acts);
  await loadStandard(graph, before);
  await loadStandard(graph, after);
  expect(await dump(graph)).toEqual(alone);
});
