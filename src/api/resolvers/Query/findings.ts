import { findings as list } from '../../../graph/read/finding.ts';
import type { Severity } from '../../../model/finding.ts';
import { connection, root } from '../../connection.ts';
import { enumValue } from '../../enum-name.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { idOf } from '../../ids.ts';
import { refuseComputed } from '../../law-findings.ts';

export const findings: NonNullable<QueryResolvers['findings']> = (_, { filter, ...page }, context, info) => {
  refuseComputed(filter?.rules ?? []);
  return connection(list, root, page, context, info, {
    rules: filter?.rules?.map((rule) => enumValue<string>(rule)) ?? null,
    severities: filter?.severities?.map((severity) => enumValue<Severity>(severity)) ?? null,
    standard: idOf(filter?.standard, 'standard'),
    card: idOf(filter?.card, 'card'),
  });
};
