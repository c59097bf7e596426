import { facetOf, facetParameters } from '../../../graph/read/facet.ts';
import { refuseOutside } from '../../between.ts';
import { axisDetail, cardChoice } from '../../card-choice.ts';
import { enumValue } from '../../enum-name.ts';
import { failure } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { isLabelled } from '../../label.ts';
import { limits } from '../../limits.ts';

export const facets: NonNullable<QueryResolvers['facets']> = async (
  _,
  { of, by, filter, first },
  context,
) => {
  refuseOutside('first', first, 1, limits.pageSize);
  if (by.some((key) => key === of)) throw failure('BAD_USER_INPUT', `${of} is not counted by itself.`);
  const choice = await cardChoice(filter, context.load);
  const chosen = { ...choice, ...axisDetail(filter) };
  return Promise.all(
    [...new Set(by)].map(async (key) => {
      const query = facetOf(enumValue(of), enumValue(key), choice);
      const [found] = await context.read(query, facetParameters(chosen, enumValue(key), first));
      const { values, ...counts } = found ?? { values: [], valueCount: 0, total: 0, withoutValue: 0 };
      const shown = values.flatMap(({ node, count }) =>
        node && isLabelled(node) ? [{ row: node, count }] : [],
      );
      return { key, ...counts, values: shown };
    }),
  );
};
