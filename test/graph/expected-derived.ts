import { ageOf, newestEdition } from '../../src/graph/newest-edition.ts';
import type { LegalActRecord } from '../../src/model/act.ts';
import { type CitationRecord, citationRoles } from '../../src/model/citation.ts';
import type {
  CardRecord,
  OccupationReferenceRecord,
  StandardRecord,
  StatementRecord,
} from '../../src/model/standard.ts';
import { expectedConcepts } from './expected-concepts.ts';

/** The derived edges of some standards, counted from their records in the plainest way: lines as in a dump. */
export function expectedDerived(
  records: readonly StandardRecord[],
  acts: readonly LegalActRecord[],
): readonly string[] {
  const current = records
    .filter((record) => record === newest(records, record.id))
    .sort((one, other) => (one.edition.id < other.edition.id ? -1 : 1));
  const cards = current.flatMap((record) => record.cards);
  const known = new Set(acts.map((act) => act.id));
  const concepts = expectedConcepts(records);
  const professions = new Set(records.flatMap((record) => record.cards.map((card) => card.profession)));
  const lines = [
    ...[...professions].flatMap((id) => [
      ...required(
        id,
        cards.filter((card) => card.profession === id),
        concepts,
      ),
      ...cited(`Profession ${id}`, cards.filter((card) => card.profession === id).flatMap(inOrder), known),
    ]),
    ...cards.flatMap((card) =>
      cited(`Stated ${card.id}`, inOrder(card), known, (citations) => ofCard(card, citations)),
    ),
    ...current.flatMap((record) => {
      const own = cards.filter((card) => record.cards.includes(card));
      return cited(`Standard ${record.id}`, own.flatMap(inOrder), known);
    }),
    ...conceptsCiting(cards, known, concepts),
    ...statementsResting(cards, known),
    ...current.flatMap(skillsWithoutKnowledge),
    ...occupations(records, cards),
    ...namedProvisions(records, acts),
  ];
  return lines.sort();
}

/** The record of the newest edition of a standard. */
export function newest(records: readonly StandardRecord[], id: string): StandardRecord | undefined {
  const editions = records.filter((record) => record.id === id);
  const age = newestEdition(editions.map(ageOf));
  return editions.find((record) => record.edition.id === age?.id);
}

/** All statements of a card in the order of the document, each with whether its function is mandatory. */
function statements(card: CardRecord): readonly (readonly [StatementRecord, boolean])[] {
  return card.labourFunctions.flatMap((task) =>
    [task, ...task.skills.flatMap((skill) => [skill, ...skill.abilities, ...skill.knowledge])].map(
      (statement) => [statement, task.mandatory] as const,
    ),
  );
}

/** The concept of each wording. */
type Concepts = ReadonlyMap<string, string>;

function required(profession: string, cards: readonly CardRecord[], conceptOf: Concepts): readonly string[] {
  const concepts = new Map<string, { card: string; id: string; mandatory: boolean }[]>();
  for (const card of cards) {
    for (const [{ id, wording }, mandatory] of statements(card)) {
      const concept = conceptOf.get(wording) ?? '';
      concepts.set(concept, [...(concepts.get(concept) ?? []), { card: card.id, id, mandatory }]);
    }
  }
  return [...concepts].map(([concept, all]) => {
    const properties = {
      cards: new Set(all.map((one) => one.card)).size,
      first: all[0]?.id,
      kind: concept.slice(0, concept.indexOf(':')),
      mandatory: all.some((one) => one.mandatory),
      statements: all.length,
    };
    return `Profession ${profession} -REQUIRES-> Concept ${concept} ${JSON.stringify(properties)}`;
  });
}

/** Citations of a card as the graph orders them: by place, then by id. */
export function inOrder(card: CardRecord): readonly CitationRecord[] {
  const key = ({ quote, id }: CitationRecord) =>
    [...quote.places.flatMap(({ number, start, end }) => [number, start, end])].map((n) =>
      String(n).padStart(8, '0'),
    ) + id;
  return [...card.citations].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function cited(
  from: string,
  citations: readonly CitationRecord[],
  known: ReadonlySet<string>,
  more: Properties = () => ({}),
): readonly string[] {
  const acts = [...new Set(citations.map((citation) => citation.act))].filter(
    (act) => act !== null && known.has(act),
  );
  return acts.map((act) => {
    const all = citations.filter((citation) => citation.act === act);
    const roles = citationRoles.filter((role) => all.some((citation) => citation.role === role));
    const properties = { citations: all.length, first: all[0]?.id, roles, ...more(all) };
    return `${from} -CITES-> LegalAct ${act} ${JSON.stringify(sorted(properties))}`;
  });
}

/** What an edge has beside what all have. */
type Properties = (citations: readonly CitationRecord[]) => object;

/** What the edge of a card has: each role with its number, and in how many functions and skills. */
function ofCard(card: CardRecord, citations: readonly CitationRecord[]) {
  const roles = citationRoles.filter((role) => citations.some((citation) => citation.role === role));
  const resting = underStatements(card).filter(([, under]) =>
    citations.some(({ context }) => under.has(context)),
  );
  const ids = resting.map(([id]) => id);
  return {
    roleCitations: roles.map((role) => citations.filter((citation) => citation.role === role).length),
    profession: card.profession,
    labourFunctions: card.labourFunctions.filter(({ id }) => ids.includes(id)).length,
    skills: card.labourFunctions.flatMap(({ skills }) => skills).filter(({ id }) => ids.includes(id)).length,
  };
}

function sorted(properties: object): object {
  return Object.fromEntries(Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A function or skill rests on what it cites and what stands under it cites. */
function statementsResting(cards: readonly CardRecord[], known: ReadonlySet<string>): readonly string[] {
  return cards.flatMap((card) =>
    underStatements(card).flatMap(([statement, under]) => {
      const citations = inOrder(card).filter(({ context }) => under.has(context));
      const place: Properties = ([first]) => ({
        places: first?.quote.places.flatMap(({ number, start, end }) => [number, start, end]),
        profession: card.profession,
        ...(card.level !== null && { level: card.level }),
      });
      const lines = cited(`Stated ${statement}`, citations, known, place);
      return lines.map((line) => line.replace('-CITES->', '-RESTS_ON->'));
    }),
  );
}

/** The statements of a card, each with the ids of itself and of all that stands under it. */
export function underStatements(card: CardRecord): readonly (readonly [string, ReadonlySet<string>])[] {
  return card.labourFunctions.flatMap((task) => {
    const skills = task.skills.flatMap((skill) => {
      const inside = [...skill.abilities, ...skill.knowledge].map(({ id }) => id);
      return [
        [skill.id, new Set([skill.id, ...inside])] as const,
        ...inside.map((id) => [id, new Set([id])] as const),
      ];
    });
    return [[task.id, new Set([task.id, ...skills.flatMap(([, under]) => [...under])])] as const, ...skills];
  });
}

function skillsWithoutKnowledge({ id, cards }: StandardRecord): readonly string[] {
  const skills = cards.flatMap((card) => card.labourFunctions).flatMap((task) => task.skills);
  return skills
    .filter((skill) => !skill.knowledgeStated)
    .map((skill) => `Standard ${id} -HAS_SKILL_WITHOUT_KNOWLEDGE-> Stated ${skill.id} {}`);
}

/** The article that a citation names, or the paragraph of an act without articles. */
function namedProvisions(
  records: readonly StandardRecord[],
  acts: readonly LegalActRecord[],
): readonly string[] {
  const withArticles = new Map(
    acts.map(({ id, kind }) => [id, ['CONSTITUTION', 'CODE', 'LAW'].includes(kind)]),
  );
  const citations = records.flatMap((record) => [
    ...record.citations,
    ...record.cards.flatMap((card) => card.citations),
  ]);
  return citations.flatMap(({ id, act, provision }) => {
    if (act === null || !withArticles.has(act)) return [];
    const { article = null, paragraph = null } = provision ?? {};
    if (article !== null) return [`Stated ${id} -NAMES_PROVISION-> Provision ${act}/article:${article} {}`];
    if (paragraph === null || withArticles.get(act)) return [];
    return [`Stated ${id} -NAMES_PROVISION-> Provision ${act}/paragraph:${paragraph} {}`];
  });
}

/** A function or skill cites what stands under it cites. */
function conceptsCiting(
  cards: readonly CardRecord[],
  known: ReadonlySet<string>,
  conceptOf: Concepts,
): readonly string[] {
  const of = ({ wording }: StatementRecord) => conceptOf.get(wording) ?? '';
  const concepts = new Map<string, readonly string[]>();
  for (const task of cards.flatMap((card) => card.labourFunctions)) {
    concepts.set(task.id, [of(task)]);
    for (const skill of task.skills) {
      concepts.set(skill.id, [of(task), of(skill)]);
      for (const item of [...skill.abilities, ...skill.knowledge])
        concepts.set(item.id, [of(task), of(skill), of(item)]);
    }
  }
  const citations = cards.flatMap(inOrder);
  return [...new Set([...concepts.values()].flat())].flatMap((concept) =>
    cited(
      `Concept ${concept}`,
      citations.filter((citation) => concepts.get(citation.context)?.includes(concept)),
      known,
    ),
  );
}

function occupations(records: readonly StandardRecord[], current: readonly CardRecord[]): readonly string[] {
  const all = records.flatMap((record) => record.cards);
  const related = new Map<string, number>();
  const lines = records.flatMap((record) =>
    record.cards.flatMap((card) =>
      [...card.otherTitles, ...card.relatedProfessions].flatMap((reference) => {
        const fitting =
          reference.code === null
            ? fittingByName(reference, current, ofStandard(records, record.id))
            : all.filter((other) => other.code === reference.code && fits(other, reference.level));
        const professions = [...new Set(fitting.map((other) => other.profession))];
        const cards = fitting.filter((other) => current.includes(other)).map((other) => other.id);
        const [profession] = professions;
        if (
          card.relatedProfessions.includes(reference) &&
          current.includes(card) &&
          professions.length === 1 &&
          profession !== card.profession
        ) {
          const pair = `Profession ${card.profession} -RELATED_TO-> Profession ${profession}`;
          related.set(pair, (related.get(pair) ?? 0) + 1);
        }
        return [
          ...(professions.length === 1
            ? [`Stated ${reference.id} -REFERS_TO-> Profession ${profession} {}`]
            : []),
          ...(cards.length === 1 ? [`Stated ${reference.id} -REFERS_TO-> Stated ${cards[0]} {}`] : []),
        ];
      }),
    ),
  );
  return [...lines, ...[...related].map(([pair, references]) => `${pair} {"references":${references}}`)];
}

function ofStandard(records: readonly StandardRecord[], id: string): ReadonlySet<CardRecord> {
  return new Set(records.filter((record) => record.id === id).flatMap((record) => record.cards));
}

function fittingByName(
  { text, level }: OccupationReferenceRecord,
  current: readonly CardRecord[],
  ownStandard: ReadonlySet<CardRecord>,
): readonly CardRecord[] {
  const named = current.filter(({ name }) => text !== '' && name?.text.toLowerCase() === text.toLowerCase());
  const fitting = named.filter((card) => fits(card, level));
  const own = fitting.filter((card) => ownStandard.has(card));
  return own.length > 0 ? own : fitting;
}

function fits(card: CardRecord, level: string | null): boolean {
  if (level === null) return true;
  const bounds = level.split(/[-–]/u).map((part) => Math.trunc(Number(part)));
  return card.level !== null && card.level >= Number(bounds[0]) && card.level <= Number(bounds.at(-1));
}
