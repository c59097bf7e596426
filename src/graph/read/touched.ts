import { z } from 'zod';
import { withCard } from './card.ts';
import { withFirstCitation } from './first-citation.ts';
import { byDocument, byNumber } from './order.ts';
import { pageQuery } from './page.ts';
import { citingAct } from './pages-of-act.ts';
import { withProfession } from './profession.ts';
import { citing, citingColumns } from './row/citing.ts';
import { sent } from './row/sent.ts';

// What an act touches: the lists behind the numbers that are kept on it.

/** Null chooses all; a level of 0 what states none. */
export interface TouchedFilter {
  readonly role: string | null;
  readonly level: number | null;
}

const inRole = '($role IS NULL OR $role IN r.roles)';
const atLevel = '($level IS NULL OR r.level = $level)';

/** The one list for every level, the other for one. */
function byLevel<List>(list: (ofLevel: boolean) => List): (filter: TouchedFilter) => List {
  const [ofAll, ofOne] = [list(false), list(true)];
  return ({ level }) => (level === null ? ofAll : ofOne);
}

export const legalActProfession = z.object({ profession: sent.Profession.row, ...citing });
export type LegalActProfessionRow = z.infer<typeof legalActProfession>;

const professionItem = z.object({ node: legalActProfession });
const noRole = '$role IS NULL';

export const professionsOfLegalAct = byLevel((ofLevel) => {
  const citing = citingAct('Profession', {
    count: 'professionCount',
    atLevels: 'levelProfessions',
    ofLevel,
    where: noRole,
  });
  return pageQuery<typeof professionItem.shape, TouchedFilter>({
    name: `professions of legal act${ofLevel ? ' at a level' : ''}`,
    ...citing,
    where: [...citing.where, inRole],
    columns: `node: {profession: ${sent.Profession.cypher('n')}, ${citingColumns}}`,
    besides: withFirstCitation,
    field: 'profession',
    within: withProfession,
    item: professionItem,
  });
});

const card = z.object({ card: sent.ProfessionCard.row, ...citing });
export type LegalActCardRow = z.infer<typeof card>;

const cardItem = z.object({ node: card });

export const cardsOfLegalAct = byLevel((ofLevel) => {
  const citing = citingAct('ProfessionCard', {
    count: 'cardCount',
    atLevels: 'levelCards',
    ofLevel,
    where: noRole,
  });
  return pageQuery<typeof cardItem.shape, TouchedFilter>({
    name: `cards of legal act${ofLevel ? ' at a level' : ''}`,
    ...citing,
    where: [...citing.where, inRole],
    columns: `node: {card: ${sent.ProfessionCard.cypher('n')}, ${citingColumns}}`,
    besides: withFirstCitation,
    field: 'card',
    within: withCard,
    item: cardItem,
  });
});

const labourFunction = z.object({ labourFunction: sent.Concept.row, ...citing });
export type LegalActLabourFunctionRow = z.infer<typeof labourFunction>;

const mostCiting = byNumber('r.key', 'DESC');
const citingLabourFunctions = citingAct('LabourFunction', {
  order: mostCiting,
  count: 'labourFunctionCount',
});
const citingSkills = citingAct('Skill', { order: mostCiting, count: 'skillCount' });

export const labourFunctionsOfLegalAct = pageQuery({
  name: 'labour functions of legal act',
  ...citingLabourFunctions,
  columns: `node: {labourFunction: ${sent.Concept.cypher('n')}, ${citingColumns}}`,
  besides: withFirstCitation,
  item: z.object({ node: labourFunction }),
});

const skill = z.object({ skill: sent.Concept.row, ...citing });
export type LegalActSkillRow = z.infer<typeof skill>;

export const skillsOfLegalAct = pageQuery({
  name: 'skills of legal act',
  ...citingSkills,
  columns: `node: {skill: ${sent.Concept.cypher('n')}, ${citingColumns}}`,
  besides: withFirstCitation,
  item: z.object({ node: skill }),
});

/** Statements may also be chosen by the profession of their card; the edge says all of these. */
export interface RestingFilter extends TouchedFilter {
  readonly profession: string | null;
}

const chosenByEdge = [inRole, atLevel, '($profession IS NULL OR r.profession = $profession)'];

const allChosen = '$role IS NULL AND $level IS NULL AND $profession IS NULL';
const resting = { edge: 'RESTS_ON', order: byDocument, where: allChosen } as const;
const restingLabourFunctions = citingAct('LabourFunctionStatement', {
  ...resting,
  count: 'labourFunctionStatementCount',
});
const restingSkills = citingAct('SkillStatement', { ...resting, count: 'skillStatementCount' });

const labourFunctionStatement = z.object({ labourFunction: sent.LabourFunctionStatement.row, ...citing });
export type LegalActLabourFunctionStatementRow = z.infer<typeof labourFunctionStatement>;

const labourFunctionStatementItem = z.object({ node: labourFunctionStatement });

export const labourFunctionStatementsOfLegalAct = pageQuery<
  typeof labourFunctionStatementItem.shape,
  RestingFilter
>({
  name: 'labour function statements of legal act',
  ...restingLabourFunctions,
  where: [...restingLabourFunctions.where, ...chosenByEdge],
  columns: `node: {labourFunction: ${sent.LabourFunctionStatement.cypher('n')}, ${citingColumns}}`,
  besides: withFirstCitation,
  item: labourFunctionStatementItem,
});

const skillStatement = z.object({ skill: sent.SkillStatement.row, ...citing });
export type LegalActSkillStatementRow = z.infer<typeof skillStatement>;

const skillStatementItem = z.object({ node: skillStatement });

export const skillStatementsOfLegalAct = pageQuery<typeof skillStatementItem.shape, RestingFilter>({
  name: 'skill statements of legal act',
  ...restingSkills,
  where: [...restingSkills.where, ...chosenByEdge],
  columns: `node: {skill: ${sent.SkillStatement.cypher('n')}, ${citingColumns}}`,
  besides: withFirstCitation,
  item: skillStatementItem,
});
