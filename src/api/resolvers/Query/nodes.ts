import { failure } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { limits } from '../../limits.ts';

export const nodes: NonNullable<QueryResolvers['nodes']> = (_, { ids }, { load }) => {
  if (ids.length > limits.ids) {
    throw failure('PAGE_TOO_LARGE', `At most ${limits.ids} ids can be asked for at once, not ${ids.length}.`);
  }
  return Promise.all(ids.map((id) => load.node(id)));
};
