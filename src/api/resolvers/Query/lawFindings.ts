import { allLawFindings, lawFindingsOfStandard } from '../../../graph/read/law-finding.ts';
import { connection, root } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { idOf } from '../../ids.ts';
import { lawFilter } from '../../law-findings.ts';

export const lawFindings: NonNullable<QueryResolvers['lawFindings']> = (
  _,
  { asOf, standard, rules, severities, ...page },
  context,
  info,
) => {
  const parent = idOf(standard, 'standard');
  const list = parent === null ? allLawFindings : lawFindingsOfStandard;
  const filter = lawFilter({ asOf, rules, severities }, context);
  return connection(list, parent ?? root, page, context, info, filter);
};
