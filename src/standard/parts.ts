import type { Label, LabelPart } from '../model/label.ts';
import type { Field } from './field.ts';
import { isFunction, isOfEducation } from './keys.ts';
import type { LabelMatch } from './match-label.ts';

/** Sets of parts whose labels may stand next, the nearest first; the same sets are the same objects. */
export function wanted(part: LabelPart, last: Field): Sets {
  switch (part) {
    case 'document':
      return inHead;
    case 'general':
      return inGeneral;
    case 'passport':
      return inPassport;
    case 'technical':
      return inTechnical;
    default:
      if (isOfEducation(last.key)) return inEducation;
      return last.key.startsWith('related') ? inRelated : inCard;
  }
}

type Sets = readonly (readonly LabelPart[])[];
const inHead: Sets = [['document'], ['general', 'passport']];
const inGeneral: Sets = [['document', 'general', 'passport']];
const inPassport: Sets = [['document', 'passport']];
const inTechnical: Sets = [['document', 'technical']];
const card: readonly LabelPart[] = ['document', 'card', 'technical'];
const inEducation: Sets = [['education'], ['document', 'card']];
const inRelated: Sets = [['related'], card];
const inCard: Sets = [card];

/**
 * Whether the label may open a field here: before the first chapter only an item to the letter; inside a card no other
 * chapter may, and a technical label only as an item that comes after the card's own, `cardItem`, or to the letter
 * after the last rows of the card; words in brackets in the heading of a function say of what kind it is.
 */
export function mayOpen(match: LabelMatch, part: LabelPart, last: Field, cardItem: number | null): boolean {
  const { label, item, likeness, head } = match;
  if (part === 'document' && label.part !== 'document') return item !== null && likeness === 1;
  if (part === 'card' && label.key === 'contact') return false;
  if (label.key.endsWith('-functions') && isFunction(last.key) && /^\s*\(.*\)\s*$/u.test(head.text))
    return false;
  if (part === 'card' && label.part === 'technical')
    return item === null ? likeness === 1 && lastRows.test(last.key) : item > (cardItem ?? 0);
  if (part === 'card' && label.chapter && label.key !== 'chapter-technical') return false;
  if (label.key === 'standard-heading') return part === 'document';
  return true;
}

const lastRows = /^(?:related|technical-regulations|personal-competences)/u;

/**
 * The key that words for the chapter of the cards have where they are none: with a name in quotes they are the heading
 * of a card, with a colon among the items of the passport, where no list was read, that of their list ("8. Карточки
 * профессий: 1) …"). Null where they are a chapter.
 */
export function keyOfCards(
  { label, item }: LabelMatch,
  text: string,
  fields: readonly Field[],
): 'card-heading' | 'card-list' | null {
  if (label.key !== 'chapter-cards') return null;
  if (/["«“„]/u.test(text)) return item === null ? null : 'card-heading';
  const ofPassport = fields.filter(({ part }) => part === 'passport');
  const last = ofPassport.findLast((field) => field.item !== null)?.item ?? 0;
  const isAmongItems = fields.at(-1)?.part === 'passport' && (item === null || item > last);
  const isFree = ofPassport.length > 1 && !ofPassport.some(({ key }) => key === 'card-list');
  return isAmongItems && isFree && /[:：]/u.test(text) ? 'card-list' : null;
}

/** The part of the template that a label leads to. */
export function partAfter(label: Label, part: LabelPart): LabelPart {
  switch (label.key) {
    case 'standard-heading':
    case 'chapter-general':
      return 'general';
    case 'chapter-passport':
      return 'passport';
    case 'chapter-cards':
    case 'card-heading':
      return 'card';
    case 'chapter-technical':
      return 'technical';
    default:
      return label.part === 'document' || label.part === 'education' || label.part === 'related'
        ? part
        : label.part;
  }
}

/** A chapter of the template: the key of its heading, the part that it opens, its number. */
interface Chapter {
  readonly key: string;
  readonly part: LabelPart;
  readonly number: number;
}

/**
 * The chapter of the template that a heading with this number opens after a part; null for none. It is numbered after
 * the one before it, `last`; where that has no heading, as in the template. The first may stand below the heading of the
 * standard, which opens the general part as well.
 */
export function chapterAfter(part: LabelPart, last: number | null, number: number): Chapter | null {
  const next = chapters.get(part === 'general' && last === null && number === 1 ? 'document' : part);
  const isNext = next !== undefined && number === (last === null ? next.number : last + 1);
  return isNext ? next : null;
}

const chapters = new Map<LabelPart, Chapter>([
  ['document', { key: 'chapter-general', part: 'general', number: 1 }],
  ['general', { key: 'chapter-passport', part: 'passport', number: 2 }],
  ['passport', { key: 'chapter-cards', part: 'card', number: 3 }],
  ['card', { key: 'chapter-technical', part: 'technical', number: 4 }],
]);

/**
 * The key of a label after another: rows of a card are columns below the label of the related professions, and in a
 * row of education; words for a list of functions that carry a number ("Трудовые функции 1") are the heading of one.
 */
export function keyAfter({ label: { key }, number }: LabelMatch, last: Field, row: number): string {
  const heading = number === null ? undefined : headingOf.get(key);
  if (heading !== undefined) return heading;
  if (last.key.startsWith('related')) return columnsOfRelated.get(key) ?? key;
  const isColumn = isOfEducation(last.key) && last.row === row;
  return isColumn && key === 'profession-name' ? 'specialty' : key;
}

const headingOf = new Map([
  ['function-list', 'labour-function'],
  ['mandatory-functions', 'mandatory-function'],
  ['additional-functions', 'additional-function'],
]);

const columnsOfRelated = new Map([
  ['level', 'related-level'],
  ['profession-name', 'related-name'],
]);
