import { professionsLeftByOrder, standardsLeftByOrder } from '../../graph/read/blast-radius.ts';
import { connection } from '../connection.ts';
import type { BlastRadiusResolvers } from '../generated/types.ts';

export const BlastRadius: BlastRadiusResolvers = {
  editions: ({ enacted }) => enacted,
  restatedEditions: ({ restated }) => restated,
  standardsLeft: ({ order }, page, context, info) =>
    connection(standardsLeftByOrder, order, page, context, info),
  professionsLeft: ({ order }, page, context, info) =>
    connection(professionsLeftByOrder, order, page, context, info),
};
