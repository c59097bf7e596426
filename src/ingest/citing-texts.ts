import type { CitingText } from '../citation/index.ts';
import type { CitationRole } from '../model/citation.ts';
import type { Passage } from '../model/document.ts';
import type { Quote } from '../model/place.ts';
import type { CardRecord, StandardRecord, StatementRecord } from '../model/standard.ts';
import { passageOf } from '../text/passage.ts';

/** The texts of one card that may name acts, in reading order. */
export function textsOfCard(card: CardRecord): readonly CitingText[] {
  const of = (role: CitationRole, quotes: readonly (Quote | null)[], context = card.id) =>
    quotes.flatMap((quote) => (quote === null ? [] : [{ context, role, passage: passageOf(quote) }]));
  const each = (role: CitationRole, statements: readonly StatementRecord[]) =>
    statements.flatMap((statement) => of(role, [statement.quote], statement.id));
  return [
    ...of('handbook', [card.handbookGrade]),
    ...of(
      'education',
      card.education.flatMap((line) => [line.level, line.specialty, line.qualification]),
    ),
    ...of('experience', [card.experience]),
    ...card.labourFunctions.flatMap((labourFunction) => [
      ...each('labour-function', [labourFunction]),
      ...labourFunction.skills.flatMap((skill) => [
        ...each('skill', [skill]),
        ...each('ability', skill.abilities),
        ...each('knowledge', skill.knowledge),
      ]),
    ]),
    ...of(
      'technical-regulations',
      card.technicalRegulations.map(({ quote }) => quote),
    ),
  ];
}

/** The texts outside the cards: head of the document, scope, terms and abbreviations. They belong to the edition. */
export function textsOutsideCards(
  standard: StandardRecord,
  preamble: readonly Passage[],
): readonly CitingText[] {
  const context = standard.edition.id;
  const definitions = [...standard.terms, ...standard.abbreviations];
  return [
    ...preamble.map((passage) => ({ context, role: 'preamble' as const, passage })),
    ...standard.scope.map((quote) => ({ context, role: 'scope' as const, passage: passageOf(quote) })),
    ...definitions.map(({ quote }) => ({ context, role: 'terms' as const, passage: passageOf(quote) })),
  ];
}
