import { legalActsOfLevel } from '../../graph/read/citing.ts';
import { professionsOfLevel } from '../../graph/read/profession.ts';
import { citedActs } from '../cited-acts.ts';
import { connection } from '../connection.ts';
import type { QualificationLevelResolvers } from '../generated/types.ts';

export const QualificationLevel: QualificationLevelResolvers = {
  professions: ({ id }, page, context, info) => connection(professionsOfLevel, id, page, context, info),
  legalActs: ({ id }, page, context, info) => citedActs(legalActsOfLevel, id, page, context, info),
};
