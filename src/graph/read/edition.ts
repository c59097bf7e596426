import { listQuery } from './list.ts';
import { definitionRow } from './row/definition.ts';
import { editionRow } from './row/edition.ts';
import { standardRow } from './row/standard.ts';
import { sourcesOfEdition } from './source.ts';
import { reference, stepQuery } from './step.ts';

export const editionsOfStandard = listQuery({
  name: 'editions of standard',
  match: 'MATCH (:Standard {id: parent})-[:HAS_EDITION]->(n:Edition)',
  order: 'n.year DESC, n.version DESC, n.id',
  row: editionRow,
});

export const currentEditionOfStandard = stepQuery({
  name: 'current edition of standard',
  from: 'Standard',
  path: (n) => `-[:CURRENT_EDITION]->(${n}:Edition)`,
  order: (n) => `${n}.id`,
  row: editionRow,
  within: { sources: sourcesOfEdition },
});

/** The edition in which a card stands, and its standard. */
export const editionOfCard = reference('Edition', (n) => `<-[:HAS_CARD]-(${n}:Edition)`, editionRow, {
  standard: reference('Standard', (n) => `<-[:HAS_EDITION]-(${n}:Standard)`, standardRow),
});

export const editionOfSource = listQuery({
  name: 'edition of source',
  match: 'MATCH (:SourceDocument {id: parent})<-[:HAS_SOURCE]-(n:Edition)',
  order: 'n.id',
  row: editionRow,
});

/** Editions that an act, as an order, put into force. */
export const editionsOfLegalAct = listQuery({
  name: 'editions of legal act',
  match: 'MATCH (n:Edition {orderAct: parent})',
  order: 'n.id',
  row: editionRow,
});

export const definitionsOfEdition = listQuery({
  name: 'definitions of edition',
  match: 'MATCH (:Edition {id: parent})-[:HAS_DEFINITION]->(n:Definition)',
  order: 'n.kind DESC, n.position',
  row: definitionRow,
});
