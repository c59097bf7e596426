import type { ConceptKind } from '../../../src/model/concept.ts';
import type { CardRecord } from '../../../src/model/standard.ts';

/** A statement's text, and of what kind it is. */
export interface KindText {
  readonly kind: ConceptKind;
  readonly text: string;
}

/** The texts of all functions, skills, abilities and knowledge items of some cards, in their order. */
export function textsOf(cards: readonly CardRecord[]): readonly KindText[] {
  return cards.flatMap(({ labourFunctions }) =>
    labourFunctions.flatMap((labourFunction) => [
      { kind: 'labour-function', text: labourFunction.quote.text } as const,
      ...labourFunction.skills.flatMap((skill) => [
        { kind: 'skill', text: skill.quote.text } as const,
        ...skill.abilities.map(({ quote }) => ({ kind: 'ability', text: quote.text }) as const),
        ...skill.knowledge.map(({ quote }) => ({ kind: 'knowledge', text: quote.text }) as const),
      ]),
    ]),
  );
}
