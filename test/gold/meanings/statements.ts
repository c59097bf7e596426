import type { CitationRecord } from '../../../src/model/citation.ts';
import type { ConceptKind } from '../../../src/model/concept.ts';
import { citationsOf, textsOf } from '../../../src/model/edition-texts.ts';
import { grouped } from '../../../src/model/grouped.ts';
import type { MeaningWording } from '../../../src/model/meaning.ts';
import type { StandardRecord, StatementRecord } from '../../../src/model/standard.ts';

/** A statement as it is compared: its wording, and the list in which it stands. */
export interface Compared {
  readonly statement: string;
  readonly list: string;
  readonly wording: MeaningWording;
}

/** All statements of a standard in each of its texts. */
export function comparedOf(record: StandardRecord): readonly Compared[] {
  return textsOf(record).flatMap((text) => {
    const citations = grouped(citationsOf(text), ({ context }) => context);
    const compared = (list: string, kind: ConceptKind) => (said: StatementRecord) => ({
      statement: said.id,
      list: `${kind} ${list}`,
      wording: wordingOf(said, kind, text, citations.get(said.id) ?? []),
    });
    return text.cards.flatMap((card) =>
      card.labourFunctions.flatMap((labourFunction) => [
        compared(card.id, 'labour-function')(labourFunction),
        ...labourFunction.skills.flatMap((skill) => [
          compared(labourFunction.id, 'skill')(skill),
          ...skill.abilities.map(compared(skill.id, 'ability')),
          ...skill.knowledge.map(compared(skill.id, 'knowledge')),
        ]),
      ]),
    );
  });
}

function wordingOf(
  said: StatementRecord & { readonly legalBasis?: boolean },
  kind: ConceptKind,
  { source: { language } }: StandardRecord,
  citations: readonly CitationRecord[],
): MeaningWording {
  const acts = [...new Set(citations.map(({ act }) => act))].sort();
  const isKnown = said.legalBasis === true && acts.length > 0 && acts.every((act) => act !== null);
  return {
    id: said.wording,
    kind,
    language,
    text: said.quote.text,
    acts: isKnown ? (acts as string[]) : null,
  };
}
