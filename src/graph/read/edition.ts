import { listQuery } from './list.ts';
import { definitionRow } from './row/definition.ts';
import { editionRow } from './row/edition.ts';

export const editionsOfStandard = listQuery({
  name: 'editions of standard',
  match: 'MATCH (:Standard {id: parent})-[:HAS_EDITION]->(n:Edition)',
  order: 'n.year DESC, n.version DESC, n.id',
  row: editionRow,
});

export const currentEditionOfStandard = listQuery({
  name: 'current edition of standard',
  match: 'MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->(n:Edition)',
  order: 'n.id',
  row: editionRow,
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
