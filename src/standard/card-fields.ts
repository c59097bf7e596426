import type { Field } from './fields.ts';

/** The fields of one card: its heading and what follows up to the next card or chapter. */
export interface CardFields {
  readonly heading: Field;
  readonly fields: readonly Field[];
}

/** Cuts the fields of a document into cards. */
export function cardsOf(fields: readonly Field[]): readonly CardFields[] {
  const cards: { heading: Field; fields: Field[] }[] = [];
  let open = false;
  for (const field of fields) {
    if (field.key === 'card-heading') {
      cards.push({ heading: field, fields: [] });
      open = true;
    } else if (field.part !== 'card') open = false;
    else if (open) cards.at(-1)?.fields.push(field);
  }
  return cards;
}
