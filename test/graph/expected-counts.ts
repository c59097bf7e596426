import type { LegalActRecord } from '../../src/model/act.ts';
import { type CitationRecord, citationRoles } from '../../src/model/citation.ts';
import { conceptKinds } from '../../src/model/concept.ts';
import type { CardRecord, StandardRecord, StatementRecord } from '../../src/model/standard.ts';
import { expectedConcepts } from './expected-concepts.ts';
import { inOrder, newest, underStatements } from './expected-derived.ts';

/** Counts kept on a node, by its id. */
export type Counts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The counts kept on acts, standards and skills, counted from the records in the plainest way. */
export function expectedCounts(
  records: readonly StandardRecord[],
  acts: readonly LegalActRecord[],
): { readonly acts: Counts; readonly standards: Counts; readonly skills: Counts } {
  const current = records
    .filter((record) => record === newest(records, record.id))
    .sort((one, other) => (one.edition.id < other.edition.id ? -1 : 1));
  const known = new Set(acts.map((act) => act.id));
  const concepts = expectedConcepts(records);
  const conceptOf: ConceptOf = ({ wording }) => concepts.get(wording) ?? '';
  const skills = current.flatMap((record) => record.cards.flatMap(skillsOf)).map(conceptOf);
  return {
    acts: Object.fromEntries(acts.map(({ id }) => [id, actCounts(id, current, conceptOf)])),
    standards: Object.fromEntries(current.map((record) => [record.id, coverage(record, known)])),
    skills: Object.fromEntries(
      skills.map((skill) => [
        skill,
        { ...legalBases(skill, current, known, conceptOf), ...levels(skill, current, conceptOf) },
      ]),
    ),
  };
}

/** The concept that a statement expresses. */
type ConceptOf = (statement: StatementRecord) => string;

function actCounts(act: string, current: readonly StandardRecord[], conceptOf: ConceptOf) {
  const cards = current.flatMap((record) => record.cards);
  const citing = (card: CardRecord) => card.citations.filter((citation) => citation.act === act);
  const cited = cards.filter((card) => citing(card).length > 0);
  const standards = current.filter((record) => record.cards.some((card) => cited.includes(card)));
  const statements = cited.flatMap((card) => {
    const contexts = citing(card).map(({ context }) => context);
    return underStatements(card).filter(([, under]) => contexts.some((context) => under.has(context)));
  });
  const resting = new Set(statements.map(([id]) => id));
  const functions = cards.flatMap((card) => card.labourFunctions).filter(({ id }) => resting.has(id));
  const skills = cards.flatMap(skillsOf).filter(({ id }) => resting.has(id));
  const levels = [...new Set(cited.map(({ level }) => level ?? 0))].sort(
    (one, other) => (one || 9) - (other || 9),
  );
  const ofLevel = (level: number) => cited.filter((card) => (card.level ?? 0) === level);
  const roles = rolesByCitations(cited.flatMap(citing));
  const isNamedByStatements = (card: CardRecord) =>
    citing(card).some(({ role }) => (conceptKinds as readonly string[]).includes(role));
  const ofRole = (role: string) =>
    cited.filter((card) => citing(card).some((citation) => citation.role === role));
  return {
    standardCount: standards.length,
    citationCount: cited.flatMap(citing).length,
    professionCount: new Set(cited.map(({ profession }) => profession)).size,
    professionRank: 0 - new Set(cited.map(({ profession }) => profession)).size,
    requiringCount: new Set(cited.filter(isNamedByStatements).map(({ profession }) => profession)).size,
    cardCount: cited.length,
    notStatedCount: standards.flatMap(skillsWithoutKnowledge).length,
    labourFunctionCount: new Set(functions.map(conceptOf)).size,
    labourFunctionStatementCount: functions.length,
    skillCount: new Set(skills.map(conceptOf)).size,
    skillStatementCount: skills.length,
    levels,
    levelProfessions: levels.map((level) => new Set(ofLevel(level).map((card) => card.profession)).size),
    levelCards: levels.map((level) => ofLevel(level).length),
    levelCitations: levels.map((level) => ofLevel(level).flatMap(citing).length),
    levelFirsts: levels.map(
      (level) => inOrder(ofLevel(level)[0] as CardRecord).find((one) => one.act === act)?.id,
    ),
    levelRoles: levels.map((level) => rolesInOrder(ofLevel(level).flatMap(citing))),
    roles: roles.map(([role]) => role),
    roleCards: roles.map(([role]) => ofRole(role).length),
    roleCitations: roles.map(([, count]) => count),
  };
}

function rolesInOrder(citations: readonly CitationRecord[]): string {
  const roles = citationRoles.filter((role) => citations.some((citation) => citation.role === role));
  return roles.map((role) => ` ${role}`).join('');
}

/** That of most citations first. */
function rolesByCitations(citations: readonly CitationRecord[]): readonly (readonly [string, number])[] {
  return citationRoles
    .map((role) => [role, citations.filter((citation) => citation.role === role).length] as const)
    .filter(([, count]) => count > 0)
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
}

function coverage(record: StandardRecord, known: ReadonlySet<string>) {
  const inCards = record.cards.flatMap((card) => card.citations);
  const citations = [...record.citations, ...inCards];
  const open = citations.filter(({ act }) => act === null);
  return {
    cardCount: record.cards.length,
    cardsWithoutActsCount: record.cards.filter(
      (card) => !card.citations.some(({ act }) => known.has(act ?? '')),
    ).length,
    notStatedCount: skillsWithoutKnowledge(record).length,
    citationCount: citations.length,
    citationInCardCount: inCards.length,
    unresolvedCount: open.filter(({ candidates }) => candidates.length === 0).length,
    ambiguousCount: open.filter(({ candidates }) => candidates.length > 0).length,
    namingProvisionCount: citations.filter(({ provision }) => provision !== null).length,
  };
}

function legalBases(
  concept: string,
  current: readonly StandardRecord[],
  known: ReadonlySet<string>,
  conceptOf: ConceptOf,
) {
  const sets = current
    .flatMap((record) => record.cards)
    .flatMap((card) =>
      skillsOf(card)
        .filter((skill) => conceptOf(skill) === concept && skill.knowledgeStated)
        .map((skill) => {
          const [, under] = underStatements(card).find(([id]) => id === skill.id) ?? [];
          const acts = card.citations
            .filter(({ context, act }) => under?.has(context) && known.has(act ?? ''))
            .map(({ act }) => act);
          return [...new Set(acts)].sort().join(' ');
        }),
    );
  return { legalBasisCount: new Set(sets).size };
}

/** Between which levels a skill stands; nothing where no card says its level. */
function levels(concept: string, current: readonly StandardRecord[], conceptOf: ConceptOf) {
  const found = current
    .flatMap(({ cards }) => cards)
    .filter((card) => skillsOf(card).some((skill) => conceptOf(skill) === concept))
    .flatMap(({ level }) => level ?? [])
    .toSorted((one, other) => one - other);
  return found.length > 0 ? { lowestLevel: found[0], highestLevel: found.at(-1) } : {};
}

function skillsWithoutKnowledge({ cards }: StandardRecord) {
  return cards.flatMap(skillsOf).filter((skill) => !skill.knowledgeStated);
}

function skillsOf(card: CardRecord) {
  return card.labourFunctions.flatMap((task) => task.skills);
}
