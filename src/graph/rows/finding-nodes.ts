import type { StandardRecord } from '../../model/standard.ts';
import { reference, type StatedNode } from './stated-node.ts';
import { flatPlaces } from './text-properties.ts';

/**
 * The findings of an edition. `others` are the nodes that one can be about; a finding about something else
 * (a line of a list that is no node) has no `ABOUT`.
 */
export function findingNodes(
  record: StandardRecord,
  others: ReadonlyMap<string, StatedNode>,
): readonly StatedNode[] {
  return record.findings.map(({ id, rule, severity, message, about, quotes, expected, actual }, position) => {
    const target = others.get(about);
    return {
      id,
      label: 'Finding',
      inside: { type: 'HAS_FINDING', parent: record.edition.id },
      references: target ? [reference('ABOUT', about)] : [],
      properties: {
        card: target?.properties.card,
        position,
        rule,
        severity,
        messageKk: message.kk,
        messageRu: message.ru,
        messageEn: message.en,
        expected,
        actual,
        language: record.source.language,
        quotes: quotes.map((quote) => quote.text),
        places: flatPlaces(quotes),
        pieces: quotes.map((quote) => quote.places.length),
      },
    };
  });
}
