import { z } from 'zod';
import { byName, byNumber, statementsByDocument } from './order.ts';
import { pageQuery } from './page.ts';
import { cardRow } from './row/card.ts';
import { citing, citingColumns } from './row/citing.ts';
import { conceptRow } from './row/concept.ts';
import { professionRow } from './row/profession.ts';
import { labourFunctionStatementRow, skillStatementRow } from './row/statement.ts';

// What an act touches: the lists behind the numbers that are kept on it.

/** Null chooses all; a level of 0 what states none. */
export interface TouchedFilter {
  readonly role: string | null;
  readonly level: number | null;
}

const inRole = '($role IS NULL OR $role IN r.roles)';
const atLevel = '($level IS NULL OR coalesce(n.level, 0) = $level)';

export const legalActProfession = z.object({ profession: professionRow, ...citing });
export type LegalActProfessionRow = z.infer<typeof legalActProfession>;

const professionItem = z.object({ node: legalActProfession });

export const professionsOfLegalAct = pageQuery<typeof professionItem.shape, TouchedFilter>({
  name: 'professions of legal act',
  match: 'MATCH (:LegalAct {id: parent})<-[r:CITES]-(n:Profession)',
  where: [inRole, atLevel],
  order: byName,
  columns: `node: {profession: n {.*}, ${citingColumns}}`,
  item: professionItem,
});

const card = z.object({ card: cardRow, ...citing });
export type LegalActCardRow = z.infer<typeof card>;

const cardItem = z.object({ node: card });

export const cardsOfLegalAct = pageQuery<typeof cardItem.shape, TouchedFilter>({
  name: 'cards of legal act',
  match: 'MATCH (:LegalAct {id: parent})<-[r:CITES]-(n:ProfessionCard)',
  where: [inRole, atLevel],
  order: byName,
  columns: `node: {card: n {.*}, ${citingColumns}}`,
  item: cardItem,
});

const labourFunction = z.object({ labourFunction: conceptRow, ...citing });
export type LegalActLabourFunctionRow = z.infer<typeof labourFunction>;

const mostCiting = byNumber('r.citations', 'DESC');

export const labourFunctionsOfLegalAct = pageQuery({
  name: 'labour functions of legal act',
  match: 'MATCH (:LegalAct {id: parent})<-[r:CITES]-(n:LabourFunction)',
  order: mostCiting,
  columns: `node: {labourFunction: n {.*}, ${citingColumns}}`,
  item: z.object({ node: labourFunction }),
});

const skill = z.object({ skill: conceptRow, ...citing });
export type LegalActSkillRow = z.infer<typeof skill>;

export const skillsOfLegalAct = pageQuery({
  name: 'skills of legal act',
  match: 'MATCH (:LegalAct {id: parent})<-[r:CITES]-(n:Skill)',
  order: mostCiting,
  columns: `node: {skill: n {.*}, ${citingColumns}}`,
  item: z.object({ node: skill }),
});

/** Statements may also be chosen by the profession of their card; the edge says all of these. */
export interface RestingFilter extends TouchedFilter {
  readonly profession: string | null;
}

const chosenByEdge = [
  inRole,
  '($level IS NULL OR coalesce(r.level, 0) = $level)',
  '($profession IS NULL OR r.profession = $profession)',
];

const labourFunctionStatement = z.object({ labourFunction: labourFunctionStatementRow, ...citing });
export type LegalActLabourFunctionStatementRow = z.infer<typeof labourFunctionStatement>;

const labourFunctionStatementItem = z.object({ node: labourFunctionStatement });

export const labourFunctionStatementsOfLegalAct = pageQuery<
  typeof labourFunctionStatementItem.shape,
  RestingFilter
>({
  name: 'labour function statements of legal act',
  match: 'MATCH (:LegalAct {id: parent})<-[r:RESTS_ON]-(n:LabourFunctionStatement)',
  where: chosenByEdge,
  order: statementsByDocument,
  columns: `node: {labourFunction: n {.*}, ${citingColumns}}`,
  item: labourFunctionStatementItem,
});

const skillStatement = z.object({ skill: skillStatementRow, ...citing });
export type LegalActSkillStatementRow = z.infer<typeof skillStatement>;

const skillStatementItem = z.object({ node: skillStatement });

export const skillStatementsOfLegalAct = pageQuery<typeof skillStatementItem.shape, RestingFilter>({
  name: 'skill statements of legal act',
  match: 'MATCH (:LegalAct {id: parent})<-[r:RESTS_ON]-(n:SkillStatement)',
  where: chosenByEdge,
  order: statementsByDocument,
  columns: `node: {skill: n {.*}, ${citingColumns}}`,
  item: skillStatementItem,
});
