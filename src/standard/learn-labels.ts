import type { Document } from '../model/document.ts';
import { grouped } from '../model/grouped.ts';
import { type Label, labelParts } from '../model/label.ts';
import { similarity } from '../text/similarity.ts';
import { type Head, headsIn } from './heads-in.ts';
import { setsByParts } from './label-set.ts';
import { learnBlocks } from './learn-blocks.ts';
import { unfamiliarLabel } from './template-order.ts';

/** Rows with which a card begins. */
const firstRows = new Set(['profession-name', 'level']);
/** How often a head must stand where its label belongs. */
const mostly = 0.6;

/**
 * Labels of a document that the table does not have, learned from the places in which they recur: what stands before
 * the first rows of a card is its heading, a numbered head before abilities or knowledge is a skill, one before a
 * skill a labour function; see `learnBlocks` for the rest.
 */
export function learnLabels(document: Document, labels: readonly Label[]): readonly Label[] {
  const all = headsIn(document, setsByParts(labels)(labelParts));
  const learned = new Map<string, string>();
  const keyed = (heads: readonly Head[]) =>
    heads.map((head) => ({ ...head, key: head.key ?? learned.get(head.form) ?? null }));
  const learn = (found: ReadonlyMap<string, string>) => {
    for (const [form, key] of found) learned.set(form, key);
  };
  if (!all.some(({ key }) => key === 'card-heading')) learn(cardHeadings(all));
  const heads = recurring(all);
  if (!heads.some(({ key }) => key === 'skill'))
    learn(
      leadingTo(keyed(heads), 'skill', isNumbered, ([next]) => next !== undefined && isBlockOrUnknown(next)),
    );
  learn(leadingTo(keyed(heads), 'labour-function', isNumbered, ([next]) => next?.key === 'skill'));
  learn(learnBlocks(keyed(heads), labels));
  return [...learned].map(([form, key]) => labelOf(form, key, labels));
}

/** Heads that are known, and those that may be labels: they have a number or stand more than once, as no item of a list. */
function recurring(heads: readonly Head[]): readonly Head[] {
  const counts = new Map<string, number>();
  for (const { form } of heads.filter(({ isItem }) => !isItem)) counts.set(form, (counts.get(form) ?? 0) + 1);
  return heads.filter(
    ({ key, form, isItem, isNumbered }) =>
      key !== null || (!isItem && (isNumbered || (counts.get(form) ?? 0) > 1)),
  );
}

/** How many heads below one are looked at. */
const below = 3;

/**
 * Forms that are not known and may lead, and mostly do: the heads directly below them are what is wanted. With the key
 * that this gives them.
 */
function leadingTo(
  heads: readonly Head[],
  key: string,
  mayLead: (head: Head) => boolean,
  isWanted: (next: readonly Head[]) => boolean,
): ReadonlyMap<string, string> {
  const likely = heads.flatMap((head, index) =>
    head.key === null && mayLead(head)
      ? [{ form: head.form, leads: isWanted(heads.slice(index + 1, index + 1 + below)) }]
      : [],
  );
  const found = [...grouped(likely, ({ form }) => form)].filter(
    ([, places]) => places.filter(({ leads }) => leads).length >= mostly * places.length,
  );
  return new Map(found.map(([form]) => [form, key]));
}

/**
 * Headings of cards: they stand alone before the first rows of a card, which are no heads of columns. If any of them
 * recur only those, else those that are items of the document: a row of a card may be alone as well as its heading.
 */
function cardHeadings(heads: readonly Head[]): ReadonlyMap<string, string> {
  const isFirstRow = (next: readonly Head[]) => {
    const known = nextKnown(next);
    if (next.filter(({ row, key }) => row === known?.row && key !== null).length > 1) return false;
    return known !== undefined && (known.hasCode || (!known.isItem && firstRows.has(known.key ?? '')));
  };
  const found = leadingTo(heads, 'card-heading', ({ isAlone, hasCode }) => isAlone && !hasCode, isFirstRow);
  const items = new Set(heads.filter(({ isItem }) => isItem).map(({ form }) => form));
  const again = new Set(
    heads.map(({ form }) => form).filter((form, at, forms) => forms.indexOf(form) !== at),
  );
  const ofItems = [...found].filter(([form]) => items.has(form));
  const recurring = [...found].filter(([form]) => again.has(form));
  return new Map([recurring, ofItems].find((some) => some.length > 0) ?? found);
}

/** The first of some heads that says what it is: it is known, has a code beside it or a row of its own. */
function nextKnown(heads: readonly Head[]): Head | undefined {
  return heads.find(({ key, isAlone, hasCode }) => key !== null || hasCode || isAlone);
}

function isNumbered(head: Head): boolean {
  return head.isNumbered;
}

function isBlockOrUnknown({ key, isNumbered }: Head): boolean {
  return key === 'abilities' || key === 'knowledge' || (key === null && !isNumbered);
}

/** A form as a label, with the wording of the table that it is most like. */
export function labelOf(form: string, key: string, labels: readonly Label[]): Label {
  const [familiar] = labels
    .filter((label) => label.key === key)
    .map(({ wording, folded }) => ({ wording, likeness: similarity(form, folded) }))
    .sort((a, b) => b.likeness - a.likeness);
  return unfamiliarLabel(form, key, familiar?.wording ?? '');
}
