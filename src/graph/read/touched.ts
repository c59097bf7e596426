import { z } from 'zod';
import { withCard } from './card.ts';
import { byDocument, byName, byNumber, ofEdges } from './order.ts';
import { type Order, pageQuery } from './page.ts';
import { withProfession } from './profession.ts';
import { cardRow } from './row/card.ts';
import { citingColumns, citing as citingRow } from './row/citing.ts';
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
const atLevel = '($level IS NULL OR r.level = $level)';

/** What cites the act, in the order of the index of edges. */
function citing(by: string, { edge = 'CITES', order = byName, ...kept }: Citing = {}) {
  return {
    match: `MATCH (n:${by})-[r:${edge}]->()`,
    where: [`r.act = parent AND r.by = '${by}'`],
    order: ofEdges({ ...order, key: 'r.key' }, 'act', 'by'),
    total: totalOf(kept),
  };
}

interface Citing {
  readonly edge?: 'CITES' | 'RESTS_ON';
  readonly order?: Order;
  /** The property of the act that says how many there are. */
  readonly count?: string;
  /** That which says how many there are at each of its levels. */
  readonly atLevels?: string;
  /** What else must not be asked for. */
  readonly unless?: string;
}

/** How many the act itself says there are; null where it does not. */
function totalOf({ count, atLevels, unless = 'true' }: Citing): string {
  const ofLevel =
    atLevels === undefined
      ? 'null'
      : `reduce(sum = 0, at IN range(0, size(coalesce(act.levels, [])) - 1) |
      sum + CASE act.levels[at] WHEN $level THEN act.${atLevels}[at] ELSE 0 END)`;
  const found =
    atLevels === undefined
      ? `act.${count}`
      : `CASE WHEN $level IS NULL THEN act.${count} ELSE ${ofLevel} END`;
  return `COLLECT { MATCH (act:LegalAct {id: parent}) WHERE ${unless} RETURN ${found} }[0]`;
}

export const legalActProfession = z.object({ profession: professionRow, ...citingRow });
export type LegalActProfessionRow = z.infer<typeof legalActProfession>;

const professionItem = z.object({ node: legalActProfession });
const noRole = '$role IS NULL';
const citingProfessions = citing('Profession', {
  count: 'professionCount',
  atLevels: 'levelProfessions',
  unless: noRole,
});

export const professionsOfLegalAct = pageQuery<typeof professionItem.shape, TouchedFilter>({
  name: 'professions of legal act',
  ...citingProfessions,
  where: [...citingProfessions.where, inRole, atLevel],
  columns: `node: {profession: n {.*}, ${citingColumns}}`,
  field: 'profession',
  within: withProfession,
  item: professionItem,
});

const card = z.object({ card: cardRow, ...citingRow });
export type LegalActCardRow = z.infer<typeof card>;

const cardItem = z.object({ node: card });
const citingCards = citing('ProfessionCard', { count: 'cardCount', atLevels: 'levelCards', unless: noRole });

export const cardsOfLegalAct = pageQuery<typeof cardItem.shape, TouchedFilter>({
  name: 'cards of legal act',
  ...citingCards,
  where: [...citingCards.where, inRole, atLevel],
  columns: `node: {card: n {.*}, ${citingColumns}}`,
  field: 'card',
  within: withCard,
  item: cardItem,
});

const labourFunction = z.object({ labourFunction: conceptRow, ...citingRow });
export type LegalActLabourFunctionRow = z.infer<typeof labourFunction>;

const mostCiting = byNumber('r.key', 'DESC');
const citingLabourFunctions = citing('LabourFunction', { order: mostCiting, count: 'labourFunctionCount' });
const citingSkills = citing('Skill', { order: mostCiting, count: 'skillCount' });

export const labourFunctionsOfLegalAct = pageQuery({
  name: 'labour functions of legal act',
  ...citingLabourFunctions,
  columns: `node: {labourFunction: n {.*}, ${citingColumns}}`,
  item: z.object({ node: labourFunction }),
});

const skill = z.object({ skill: conceptRow, ...citingRow });
export type LegalActSkillRow = z.infer<typeof skill>;

export const skillsOfLegalAct = pageQuery({
  name: 'skills of legal act',
  ...citingSkills,
  columns: `node: {skill: n {.*}, ${citingColumns}}`,
  item: z.object({ node: skill }),
});

/** Statements may also be chosen by the profession of their card; the edge says all of these. */
export interface RestingFilter extends TouchedFilter {
  readonly profession: string | null;
}

const chosenByEdge = [inRole, atLevel, '($profession IS NULL OR r.profession = $profession)'];

const allChosen = '$role IS NULL AND $level IS NULL AND $profession IS NULL';
const resting = { edge: 'RESTS_ON', order: byDocument, unless: allChosen } as const;
const restingLabourFunctions = citing('LabourFunctionStatement', {
  ...resting,
  count: 'labourFunctionStatementCount',
});
const restingSkills = citing('SkillStatement', { ...resting, count: 'skillStatementCount' });

const labourFunctionStatement = z.object({ labourFunction: labourFunctionStatementRow, ...citingRow });
export type LegalActLabourFunctionStatementRow = z.infer<typeof labourFunctionStatement>;

const labourFunctionStatementItem = z.object({ node: labourFunctionStatement });

export const labourFunctionStatementsOfLegalAct = pageQuery<
  typeof labourFunctionStatementItem.shape,
  RestingFilter
>({
  name: 'labour function statements of legal act',
  ...restingLabourFunctions,
  where: [...restingLabourFunctions.where, ...chosenByEdge],
  columns: `node: {labourFunction: n {.*}, ${citingColumns}}`,
  item: labourFunctionStatementItem,
});

const skillStatement = z.object({ skill: skillStatementRow, ...citingRow });
export type LegalActSkillStatementRow = z.infer<typeof skillStatement>;

const skillStatementItem = z.object({ node: skillStatement });

export const skillStatementsOfLegalAct = pageQuery<typeof skillStatementItem.shape, RestingFilter>({
  name: 'skill statements of legal act',
  ...restingSkills,
  where: [...restingSkills.where, ...chosenByEdge],
  columns: `node: {skill: n {.*}, ${citingColumns}}`,
  item: skillStatementItem,
});
