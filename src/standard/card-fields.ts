import type { Field } from './field.ts';

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

/** The rows with which a card begins. */
const first = /^(?:group-code|occupation-code|profession-name|level)$/u;
/** Rows that stand after them in every card. */
const later = /function|^(?:skill|abilities|knowledge|recognition|personal-competences|related)/u;
/** A lone row of these may stand anywhere; two of so many rows begin a card. */
const nearby = 4;

/**
 * The fields with a heading put in, without words and of likeness 0, where the first rows of a card follow the last
 * ones of another or stand under none: else two cards would become one.
 */
export function withMissingHeadings(fields: readonly Field[]): readonly Field[] {
  let inCard = false;
  let isFull = false;
  return fields.flatMap((field, index) => {
    if (field.key === 'card-heading' || field.part !== 'card') {
      inCard = field.key === 'card-heading';
      isFull = false;
      return [field];
    }
    const begins = (!inCard || isFull) && beginsCard(fields.slice(index, index + nearby));
    if (begins) inCard = true;
    isFull = !begins && (isFull || later.test(field.key));
    return begins ? [{ ...field, key: 'card-heading', likeness: 0, values: [] }, field] : [field];
  });
}

/** Whether a card begins here: two of its first rows stand in rows of their own, not as heads of columns side by side. */
function beginsCard(fields: readonly Field[]): boolean {
  if (!first.test(fields[0]?.key ?? '')) return false;
  const end = fields.findIndex(({ key }) => key === 'card-heading');
  const rows = fields.slice(0, end === -1 ? undefined : end).filter(({ key }) => first.test(key));
  const [keys, numbers] = [new Set(rows.map(({ key }) => key)), new Set(rows.map(({ row }) => row))];
  return keys.size > 1 && numbers.size > 1;
}
