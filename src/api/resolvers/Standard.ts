import { activitiesOfStandard } from '../../graph/read/activity.ts';
import { legalActsOfStandard } from '../../graph/read/citing.ts';
import { currentEditionOfStandard, editionsOfStandard } from '../../graph/read/edition.ts';
import { findingsOfStandard } from '../../graph/read/finding.ts';
import { lawFindingsOfStandard } from '../../graph/read/law-finding.ts';
import { professionsOfStandard } from '../../graph/read/profession.ts';
import { citedActs } from '../cited-acts.ts';
import { connection } from '../connection.ts';
import type { StandardResolvers } from '../generated/types.ts';
import { lawFilter } from '../law-findings.ts';
import { localized, localizedList } from '../localized.ts';
import { editionsOnDay } from '../on-day.ts';

export const Standard: StandardResolvers = {
  name: (standard, { language }) => localized(standard, 'name', language),
  scope: (standard, { language }) => localizedList(standard, 'scope', language),
  description: (standard, { language }) => localized(standard, 'description', language),
  activities: ({ id }, _, { load }) => load.list(activitiesOfStandard, id),
  editions: async ({ id }, { asOf }, { load }) => {
    const editions = await load.list(editionsOfStandard, id);
    return asOf ? editionsOnDay(editions, asOf, load) : editions;
  },
  currentEdition: ({ id }, _, { load }, info) => load.one(currentEditionOfStandard, id, info),
  professions: ({ id }, page, context, info) => connection(professionsOfStandard, id, page, context, info),
  legalActs: ({ id }, page, context, info) => citedActs(legalActsOfStandard, id, page, context, info),
  findings: ({ id }, page, context, info) => connection(findingsOfStandard, id, page, context, info),
  lawFindings: ({ id }, { asOf, ...page }, context, info) =>
    connection(lawFindingsOfStandard, id, page, context, info, lawFilter({ asOf }, context)),
};
