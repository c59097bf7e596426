import { unevenSkills, unevenSkillsOfStandard } from '../../../graph/read/legal-basis.ts';
import { connection, root } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { idOf } from '../../ids.ts';

export const unevenLegalBases: NonNullable<QueryResolvers['unevenLegalBases']> = (
  _,
  { standard, ...page },
  context,
  info,
) => {
  const parent = idOf(standard, 'standard');
  return parent === null
    ? connection(unevenSkills, root, page, context, info)
    : connection(unevenSkillsOfStandard, parent, page, context, info);
};
