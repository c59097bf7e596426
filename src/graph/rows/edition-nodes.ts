import type { DefinitionRecord, StandardRecord } from '../../model/standard.ts';
import { textDay } from '../../model/text-day.ts';
import { foldedNumber } from '../../text/act-number.ts';
import { sortKey } from '../../text/sort-key.ts';
import { activityEdges } from './activity-edges.ts';
import { idMaker } from './made-id.ts';
import { reference, type StatedNode } from './stated-node.ts';
import { textListProperties, textProperties } from './text-properties.ts';

/** The edition with its technical data; name, scope and description are the edition's own words. */
export function editionNode(record: StandardRecord): StatedNode {
  const { edition, technical } = record;
  const { order, orderActs } = edition;
  const { language } = record.source;
  const enacted = textDay(edition);
  return {
    id: edition.id,
    label: 'Edition',
    inside: { type: 'HAS_EDITION', parent: record.id },
    references: [reference('HAS_SOURCE', record.source.id), ...activityEdges(record)],
    properties: {
      code: record.code,
      version: edition.version,
      year: edition.year,
      language,
      orderKind: order.kind,
      orderNumber: order.number,
      orderNumberKey: order.number && foldedNumber(order.number),
      orderDate: order.date,
      baseOrderNumber: order.base?.number,
      baseOrderNumberKey: order.base?.number && foldedNumber(order.base.number),
      baseOrderDate: order.base?.date,
      orderAct: orderActs?.enacting,
      baseOrderAct: orderActs?.base,
      ordersAsked: orderActs && JSON.stringify(orderActs.asked),
      enactedEarliest: enacted?.earliest,
      enactedLatest: enacted?.latest,
      ...textProperties('baseOrder', language, order.base?.quote ?? null),
      ...textProperties('entryIntoForce', language, order.entryIntoForce?.quote ?? null),
      daysAfterPublication: order.entryIntoForce?.daysAfterPublication,
      inForceOn: order.entryIntoForce?.date,
      ...textProperties('nextReview', language, technical.nextReview?.quote ?? null),
      nextReviewOn: technical.nextReview?.date,
      ...textProperties('name', language, record.name),
      sortKey: sortKey(record.name?.text ?? record.code ?? record.id),
      ...textListProperties('scope', language, record.scope),
      ...textProperties('description', language, record.description),
      ...textProperties('stateBody', language, technical.stateBody),
      ...textListProperties('organisations', language, technical.organisations),
      ...textProperties('sectoralCouncil', language, technical.sectoralCouncil),
      ...textProperties('nationalBody', language, technical.nationalBody),
      ...textProperties('chamber', language, technical.chamber),
      ...textProperties('versionAsWritten', language, technical.version),
    },
  };
}

/** Terms and abbreviations of the edition. */
export function definitionNodes(record: StandardRecord): readonly StatedNode[] {
  const makeId = idMaker('definition', record.edition.id);
  const nodesOf = (kind: 'term' | 'abbreviation', definitions: readonly DefinitionRecord[]) =>
    definitions.map(
      ({ number, term, meaning, quote }, position): StatedNode => ({
        id: makeId(kind, term, meaning),
        label: 'Definition',
        inside: { type: 'HAS_DEFINITION', parent: record.edition.id },
        references: [],
        properties: {
          kind,
          position,
          number,
          term,
          meaning,
          language: record.source.language,
          ...textProperties('text', record.source.language, quote),
        },
      }),
    );
  return [...nodesOf('term', record.terms), ...nodesOf('abbreviation', record.abbreviations)];
}
