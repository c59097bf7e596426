import { citedActLists, citedActs } from '../../cited-acts.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { wrongKind } from '../../ids.ts';

export const readingList: NonNullable<QueryResolvers['readingList']> = async (
  _,
  { of, ...page },
  context,
  info,
) => {
  const node = await context.load.node(of);
  if (node === null) return null;
  const list = citedActLists[node.__typename];
  if (!list) throw wrongKind(node, Object.keys(citedActLists));
  return citedActs(list, node.id, page, context, info);
};
