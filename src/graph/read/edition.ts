import { listQuery } from './list.ts';
import { sent } from './row/sent.ts';
import { sourcesOfEdition } from './source.ts';
import { reference, stepQuery } from './step.ts';

export const editionsOfStandard = listQuery({
  name: 'editions of standard',
  match: 'MATCH (:Standard {id: parent})-[:HAS_EDITION]->(n:Edition)',
  order: 'n.year DESC, n.version DESC, n.id',
  row: sent.Edition,
});

export const currentEditionOfStandard = stepQuery({
  name: 'current edition of standard',
  from: 'Standard',
  path: (n) => `-[:CURRENT_EDITION]->(${n}:Edition)`,
  row: sent.Edition,
  within: { sources: sourcesOfEdition },
});

/** The edition in which a card stands, and its standard. */
export const editionOfCard = reference(
  'Edition',
  (n, from) => `, (${n}:Edition {id: ${from}.edition})`,
  sent.Edition,
  {
    standard: reference('Standard', (n, from) => `, (${n}:Standard {id: ${from}.standard})`, sent.Standard),
  },
);

export const editionOfSource = listQuery({
  name: 'edition of source',
  match: 'MATCH (:SourceDocument {id: parent})<-[:HAS_SOURCE]-(n:Edition)',
  order: 'n.id',
  row: sent.Edition,
});

/** Editions that an act, as an order, put into force. */
export const editionsOfLegalAct = listQuery({
  name: 'editions of legal act',
  match: 'MATCH (n:Edition {orderAct: parent})',
  order: 'n.id',
  row: sent.Edition,
});

export const definitionsOfEdition = listQuery({
  name: 'definitions of edition',
  match: 'MATCH (:Edition {id: parent})-[:HAS_DEFINITION]->(n:Definition)',
  order: 'n.kind DESC, n.position',
  row: sent.Definition,
});
