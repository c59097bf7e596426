import { professionsOfLevel } from '../../graph/read/profession.ts';
import { connection } from '../connection.ts';
import type { QualificationLevelResolvers } from '../generated/types.ts';

export const QualificationLevel: QualificationLevelResolvers = {
  professions: ({ id }, page, context, info) => connection(professionsOfLevel, id, page, context, info),
};
