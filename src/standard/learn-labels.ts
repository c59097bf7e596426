import type { Document } from '../model/document.ts';
import { type Label, labelParts } from '../model/label.ts';
import { similarity } from '../text/similarity.ts';
import { type Head, headsIn } from './heads-in.ts';
import { setsByParts } from './label-set.ts';
import { learnBlocks } from './learn-blocks.ts';
import { unfamiliarLabel } from './template-order.ts';

/** Rows with which a card begins. */
const firstRows = new Set(['group-code', 'occupation-code', 'profession-name', 'level']);
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
  if (!all.some(({ key }) => key === 'card-heading'))
    learn(
      itemsOr(
        leadingTo(all, 'card-heading', (next) => next.hasCode || firstRows.has(next.key ?? '')),
        all,
      ),
    );
  const heads = recurring(all);
  if (!heads.some(({ key }) => key === 'skill'))
    learn(leadingTo(keyed(heads), 'skill', (next) => isBlockOrUnknown(next)));
  learn(leadingTo(keyed(heads), 'labour-function', (next) => next.key === 'skill'));
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

/** Forms that are not known and mostly stand directly before what is wanted, with the key that this gives them. */
function leadingTo(
  heads: readonly Head[],
  key: string,
  isWanted: (next: Head) => boolean,
): ReadonlyMap<string, string> {
  const places = new Map<string, boolean[]>();
  heads.forEach((head, index) => {
    if (head.key !== null || !(key === 'card-heading' ? head.isAlone && !head.hasCode : head.isNumbered))
      return;
    const next = key === 'card-heading' ? nextKnown(heads.slice(index + 1, index + 4)) : heads[index + 1];
    places.set(head.form, [...(places.get(head.form) ?? []), next !== undefined && isWanted(next)]);
  });
  const found = [...places].filter(([, leads]) => leads.filter(Boolean).length >= mostly * leads.length);
  return new Map(found.map(([form]) => [form, key]));
}

/** Of forms found those that are items of the document, if any are: where a row of a card is alone as well as its heading. */
function itemsOr(found: ReadonlyMap<string, string>, heads: readonly Head[]): ReadonlyMap<string, string> {
  const items = new Set(heads.filter(({ isItem }) => isItem).map(({ form }) => form));
  const ofItems = [...found].filter(([form]) => items.has(form));
  return ofItems.length > 0 ? new Map(ofItems) : found;
}

/** The first of some heads that says what it is: it is known, has a code beside it or a row of its own. */
function nextKnown(heads: readonly Head[]): Head | undefined {
  return heads.find(({ key, isAlone, hasCode }) => key !== null || hasCode || isAlone);
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
