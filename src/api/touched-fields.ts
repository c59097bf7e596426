import { skillsWithoutKnowledgeOfLegalAct } from '../graph/read/coverage.ts';
import {
  cardsOfLegalAct,
  labourFunctionStatementsOfLegalAct,
  labourFunctionsOfLegalAct,
  skillStatementsOfLegalAct,
  skillsOfLegalAct,
} from '../graph/read/touched.ts';
import { connection } from './connection.ts';
import { restingFilter, touchedFilter } from './filters.ts';
import type { LegalActResolvers } from './generated/types.ts';

type Fields = Required<LegalActResolvers>;

/** The fields of an act that say what it touches: the numbers, and the lists behind them. */

export const impact: Fields['impact'] = (act) => act;

export const cards: Fields['cards'] = ({ id }, { role, level, ...page }, context, info) => {
  const filter = touchedFilter(role, level);
  return connection(cardsOfLegalAct(filter), id, page, context, info, filter);
};

export const labourFunctions: Fields['labourFunctions'] = ({ id }, page, context, info) =>
  connection(labourFunctionsOfLegalAct, id, page, context, info);

export const skills: Fields['skills'] = ({ id }, page, context, info) =>
  connection(skillsOfLegalAct, id, page, context, info);

export const labourFunctionStatements: Fields['labourFunctionStatements'] = (
  { id },
  { role, level, profession, ...page },
  context,
  info,
) =>
  connection(
    labourFunctionStatementsOfLegalAct,
    id,
    page,
    context,
    info,
    restingFilter(role, level, profession),
  );

export const skillStatements: Fields['skillStatements'] = (
  { id },
  { role, level, profession, ...page },
  context,
  info,
) => connection(skillStatementsOfLegalAct, id, page, context, info, restingFilter(role, level, profession));

export const skillsWithoutKnowledge: Fields['skillsWithoutKnowledge'] = ({ id }, page, context, info) =>
  connection(skillsWithoutKnowledgeOfLegalAct, id, page, context, info);
