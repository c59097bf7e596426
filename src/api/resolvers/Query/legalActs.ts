import { legalActs as list } from '../../../graph/read/legal-acts.ts';
import { foldedNumber } from '../../../text/act-number.ts';
import { connection, root } from '../../connection.ts';
import { words } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { idOf } from '../../ids.ts';
import { named } from '../../search/named.ts';

export const legalActs: NonNullable<QueryResolvers['legalActs']> = async (
  _,
  { filter, orderBy, ...page },
  context,
  info,
) => {
  const title = words(filter?.title);
  const parameters = {
    profession: idOf(filter?.profession, 'profession'),
    standard: idOf(filter?.standard, 'standard'),
    kinds: filter?.kinds ?? null,
    status: filter?.status ?? null,
    asOf: filter?.status ? (filter.asOf ?? context.today) : null,
    cited: filter?.cited ?? null,
    listed: filter?.listed ?? null,
    number: filter?.number ? foldedNumber(filter.number) : null,
    title,
    named: await named(title, 'legal-act', context),
  };
  return connection(list(parameters, orderBy), root, page, context, info, parameters);
};
