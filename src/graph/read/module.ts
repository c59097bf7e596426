import { z } from 'zod';
import { citationRoles } from '../../model/citation.ts';
import { conceptKinds } from '../../model/concept.ts';
import { type RequirementKind, requirementKinds } from '../../model/requirement.ts';
import type { Query } from '../query.ts';
import { isNamedByStatements, statementRoles } from '../roles.ts';
import { optionalNumber } from './columns.ts';
import { listQuery } from './list.ts';

/**
 * What a profession asks for, of one kind, each once: ids of concepts, of wordings of personal competences, of acts; of an
 * education, which has no id of its own, "education:" and its level, specialty and qualification in small letters, parted
 * by " | ".
 */
export interface ProfessionRequirements {
  readonly subject: string;
  readonly level: number | null;
  readonly items: readonly string[];
}

const said = (name: string) => `toLower(trim(coalesce(s.${name}Kk, s.${name}Ru, '')))`;
/** The id of the education `s`. */
const educationId = `'education:' + ${said('level')} + ' | ' + ${said('specialty')} + ' | ' + ${said('qualification')}`;

const label = {
  'labour-function': 'LabourFunction',
  skill: 'Skill',
  ability: 'Ability',
  knowledge: 'Knowledge',
} as const;

const requires = (kind: keyof typeof label) =>
  `MATCH (profession:Profession)-[:REQUIRES]->(n:${label[kind]}) WITH profession, n.id AS item`;
const stated = (edge: string, item: string) =>
  `MATCH (profession:Profession)<-[:DESCRIBES]-(:ProfessionCard {isCurrent: true})-[:${edge}]->(s)
  WITH profession, ${item} AS item`;

const matches: Readonly<Record<RequirementKind, string>> = {
  'labour-function': requires('labour-function'),
  skill: requires('skill'),
  ability: requires('ability'),
  knowledge: requires('knowledge'),
  'personal-competence': stated('HAS_PERSONAL_COMPETENCE', 's.wording'),
  'legal-act': `MATCH (profession:Profession)-[edge:CITES]->(act:LegalAct)
  WHERE ${isNamedByStatements('edge')}
  WITH profession, act.id AS item`,
  education: stated('HAS_QUALIFICATION', educationId),
};

const ofProfessions = new Map(
  requirementKinds.map((kind): [RequirementKind, Query<object, ProfessionRequirements>] => [
    kind,
    {
      name: `${kind} requirements of all professions`,
      text: `${matches[kind]}
  WITH profession, collect(DISTINCT item) AS items
  RETURN profession.id AS subject, profession.level AS level, items ORDER BY subject`,
      row: z.object({ subject: z.string(), level: optionalNumber, items: z.array(z.string()) }),
    },
  ]),
);

/** What every profession asks for, by id; those that ask for nothing of the kind are left out. */
export function requirementsOfProfessions(kind: RequirementKind): Query<object, ProfessionRequirements> {
  return ofProfessions.get(kind) as Query<object, ProfessionRequirements>;
}

/** Whose a statement is: of its card, and of the profession where that is a current one. */
const holder = { card: z.string(), profession: z.string(), isCurrent: z.boolean() };
const holderColumns = 'card: card.id, profession: profession.id, isCurrent: coalesce(card.isCurrent, false)';
const matchHolder = (card: string) =>
  `MATCH (card:ProfessionCard {id: ${card}})-[:DESCRIBES]->(profession:Profession)`;

const place = (statement: string) => `coalesce(${statement}.placesKk, ${statement}.placesRu)`;

const partRow = z.object({
  ...holder,
  parts: z.array(z.object({ kind: z.enum(conceptKinds), item: z.string() })),
});
export type PartRow = z.infer<typeof partRow>;

/** The statements of a skill or labour function, each with the concepts of what stands under it, as the document has them. */
export const partsOfConcept = listQuery({
  name: 'parts of concept',
  match: `MATCH (:Concept {id: parent})<-[:EXPRESSES]-(statement:Stated) ${matchHolder('statement.card')}
  WITH {${holderColumns}, stands: [card.edition, card.position, ${place('statement')}, statement.id], parts: COLLECT {
    MATCH (statement)-[:HAS_SKILL|HAS_ABILITY|HAS_KNOWLEDGE*1..2]->(part)-[:EXPRESSES]->(concept:Concept)
    WITH part, concept ORDER BY ${place('part')}, part.id
    RETURN {kind: concept.kind, item: concept.id}
  }} AS n`,
  order: 'n.stands',
  projection: 'n',
  row: partRow,
});

const citedRow = z.object({
  ...holder,
  act: z.string(),
  citation: z.string(),
  role: z.enum(citationRoles),
});
export type CitedRow = z.infer<typeof citedRow>;

const citedColumns = `WITH {${holderColumns}, act: act.id, citation: citation.id, role: citation.role,
    stands: [card.edition, card.position, citation.places, citation.id]} AS n`;
const cited = { order: 'n.stands', projection: 'n', row: citedRow };

/** The mentions of acts in the statements of a concept and in what stands under them. */
export const actsUnderConcept = listQuery({
  name: 'acts under concept',
  match: `MATCH (:Concept {id: parent})<-[:EXPRESSES]-(statement:Stated) ${matchHolder('statement.card')}
  MATCH (statement)-[:HAS_SKILL|HAS_ABILITY|HAS_KNOWLEDGE*0..2]->()-[:HAS_CITATION]->(citation:Citation)
  MATCH (citation)-[:NAMES]->(act:LegalAct)
  WITH DISTINCT card, profession, citation, act
  ${citedColumns}`,
  ...cited,
});

/** The mentions of an act in statements. */
export const mentionsOfAct = listQuery({
  name: 'mentions of act',
  match: `MATCH (act:LegalAct {id: parent})<-[:NAMES]-(citation:Citation) WHERE citation.role IN ${statementRoles}
  ${matchHolder('citation.card')}
  ${citedColumns}`,
  ...cited,
});

/** What at least so many professions ask for, and what people decided to be generic. */
export const genericRequirements: Query<{ readonly least: number }, { readonly item: string }> = {
  name: 'generic requirements',
  text: `CALL () {
    MATCH (n:Concept) WHERE n.professionCount >= $least OR n.isGeneric RETURN n.id AS item
    UNION ALL
    MATCH (n:LegalAct) WHERE n.requiringCount >= $least RETURN n.id AS item
  }
  RETURN item`,
  row: z.object({ item: z.string() }),
};
