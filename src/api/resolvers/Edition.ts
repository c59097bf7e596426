import { cardsOfEdition } from '../../graph/read/card.ts';
import { citationsOfEdition } from '../../graph/read/citation.ts';
import { definitionsOfEdition } from '../../graph/read/edition.ts';
import { findingsOfEdition } from '../../graph/read/finding.ts';
import { lawFindingsOfEdition } from '../../graph/read/law-finding.ts';
import type { EditionRow } from '../../graph/read/row/edition.ts';
import { sourcesOfEdition } from '../../graph/read/source.ts';
import { connection } from '../connection.ts';
import { daysOfEdition } from '../edition-days.ts';
import { roleOf } from '../filters.ts';
import type { EditionResolvers } from '../generated/types.ts';
import { lawFilter } from '../law-findings.ts';
import { localized } from '../localized.ts';
import { statusOfEdition } from '../on-day.ts';
import type { Order } from '../order-reference.ts';
import { knownDay, unknownDay } from '../partial-date.ts';

export const Edition: EditionResolvers = {
  standard: ({ standard }, _, { load }) => load.theNode('Standard', standard),
  enactedBy: ({ orderKind, orderNumber, orderDate, orderAct }) => ({
    kind: orderKind,
    number: orderNumber,
    date: orderDate,
    act: orderAct,
  }),
  enactedOn: ({ orderDate }) => knownDay(orderDate),
  baseOrder: (edition) => (edition.orderKind === 'amending' ? baseOrder(edition) : null),
  status: (edition, { asOf }, { load, today }) => statusOfEdition(edition, asOf ?? today, load),
  inForceFrom: async (edition, _, { load }) => (await daysOfEdition(edition, load)).inForceFrom ?? unknownDay,
  ceasedOn: async (edition, _, { load }) => (await daysOfEdition(edition, load)).ceasedOn,
  entryIntoForceRule: (edition, { language }) => localized(edition, 'entryIntoForce', language),
  definitions: ({ id }, _, { load }) => load.list(definitionsOfEdition, id),
  bodies: (edition) => edition,
  cards: ({ id }, _, { load }, info) => load.list(cardsOfEdition, id, info),
  sources: ({ id }, _, { load }, info) => load.list(sourcesOfEdition, id, info),
  citations: ({ id }, { role, ...page }, context, info) =>
    connection(citationsOfEdition, id, page, context, info, roleOf(role)),
  findings: ({ id }, page, context, info) => connection(findingsOfEdition, id, page, context, info),
  lawFindings: ({ id }, { asOf, ...page }, context, info) =>
    connection(lawFindingsOfEdition, id, page, context, info, lawFilter({ asOf }, context)),
};

function baseOrder({ baseOrderNumber, baseOrderDate, baseOrderAct }: EditionRow): Order {
  return { kind: 'approving', number: baseOrderNumber, date: baseOrderDate, act: baseOrderAct };
}
