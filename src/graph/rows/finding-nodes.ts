import type { StandardRecord } from '../../model/standard.ts';
import { reference, type StatedNode } from './stated-node.ts';
import { flatPlaces } from './text-properties.ts';

/**
 * The findings of one text of an edition, those about both in the first. `others` are the nodes that one can be about; a finding about something else
 * (a line of a list that is no node) has no `ABOUT`.
 */
export function findingNodes(
  record: StandardRecord,
  others: ReadonlyMap<string, StatedNode>,
  firstPosition: number,
): readonly StatedNode[] {
  return record.findings.map((finding, index) => {
    const { id, rule, severity, message, about, quotes, translationQuotes, expected, actual } = finding;
    const target = others.get(about);
    return {
      id,
      label: 'Finding',
      inside: { type: 'HAS_FINDING', parent: record.edition.id },
      references: target ? [reference('ABOUT', about)] : [],
      properties: {
        card: target?.properties.card,
        position: firstPosition + index,
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
        ...(translationQuotes.length === 0
          ? {}
          : {
              translationQuotes: translationQuotes.map((quote) => quote.text),
              translationPlaces: flatPlaces(translationQuotes),
              translationPieces: translationQuotes.map((quote) => quote.places.length),
            }),
      },
    };
  });
}
