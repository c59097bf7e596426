import { citationsOfProvision } from '../../graph/read/citation.ts';
import {
  childrenOfProvision,
  parentOfProvision,
  professionsOfProvision,
} from '../../graph/read/provision.ts';
import { connection } from '../connection.ts';
import { enumName } from '../enum-name.ts';
import { roleOf } from '../filters.ts';
import type { ProvisionResolvers } from '../generated/types.ts';
import { localized } from '../localized.ts';

export const Provision: ProvisionResolvers = {
  act: ({ act }, _, { load }) => load.theNode('LegalAct', act),
  kind: ({ kind }) => enumName(kind),
  heading: (provision, { language }) => localized(provision, 'heading', language),
  parent: ({ id }, _, { load }) => load.one(parentOfProvision, id),
  children: ({ id }, page, context, info) => connection(childrenOfProvision, id, page, context, info),
  isListed: ({ listed }) => listed,
  citationsOutsideCards: ({ outsideCitationCount }) => outsideCitationCount,
  citations: ({ id }, { role, ...page }, context, info) =>
    connection(citationsOfProvision, id, page, context, info, roleOf(role)),
  professions: ({ id }, { role, ...page }, context, info) =>
    connection(professionsOfProvision, id, page, context, info, roleOf(role)),
};
