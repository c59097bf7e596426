import { refuseOutside } from '../../between.ts';
import { axisDetail, cardChoice } from '../../card-choice.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { limits } from '../../limits.ts';
import { matrixOf } from '../../matrix.ts';

export const matrix: NonNullable<QueryResolvers['matrix']> = async (_, { filter, ...question }, context) => {
  refuseOutside('firstRows', question.firstRows, 1, limits.pageSize);
  refuseOutside('firstColumns', question.firstColumns, 1, limits.pageSize);
  const parameters = { ...(await cardChoice(filter, context.load)), ...axisDetail(filter) };
  return matrixOf({ ...question, compare: filter?.compare ?? 'SKILL', parameters }, context);
};
