import { findings as list } from '../../../graph/read/findings.ts';
import type { Severity } from '../../../model/finding.ts';
import { connection, root } from '../../connection.ts';
import { enumValue } from '../../enum-name.ts';
import { eachOnce } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { idOf } from '../../ids.ts';
import { refuseComputed } from '../../law-findings.ts';

export const findings: NonNullable<QueryResolvers['findings']> = (_, { filter, ...page }, context, info) => {
  refuseComputed(filter?.rules ?? []);
  const parameters = {
    rules: eachOnce(filter?.rules?.map((rule) => enumValue<string>(rule))),
    severities: eachOnce(filter?.severities?.map((severity) => enumValue<Severity>(severity))),
    standard: idOf(filter?.standard, 'standard'),
    card: idOf(filter?.card, 'card'),
  };
  const order = { field: 'SEVERITY', direction: 'ASC' } as const;
  return connection(list(parameters, order), root, page, context, info, parameters);
};
