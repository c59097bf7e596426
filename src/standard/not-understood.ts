import type { Passage } from '../model/document.ts';
import type { Fault } from '../model/finding.ts';
import type { Label } from '../model/label.ts';
import type { Quote } from '../model/place.ts';
import { foldLetters, foldText } from '../text/fold.ts';
import { hasLookAlikes } from '../text/look-alikes.ts';
import { quote, slice } from '../text/passage.ts';
import { similarity } from '../text/similarity.ts';
import { withoutPossessive } from './alike.ts';
import type { Field } from './field.ts';
import { impersonalPassages } from './values.ts';

/** Labels under which the template has no text of their own. */
const empty = new Set(['chapter-general', 'chapter-passport', 'chapter-cards', 'functions-description']);

/**
 * What the parser did not understand, as faults of the card (or edition) that it stands in: a row whose label is not
 * known, a label known only by its likeness, a text where none belongs, a card that begins without a heading. Nothing
 * of the head of the document is quoted, and of the technical data only the words of labels, since people are named
 * there. `known` are the labels in the language of the document.
 */
export function notUnderstood(
  fields: readonly Field[],
  cardIds: readonly string[],
  edition: string,
  known: readonly Label[],
): readonly Fault[] {
  const faults: Fault[] = [];
  let card = -1;
  for (const field of fields) {
    if (field.key === 'card-heading') card++;
    if (isUnderstood(field)) continue;
    const about = field.part === 'card' ? (cardIds[card] ?? edition) : edition;
    const head = field.head === null ? null : quote(headOf(field.head, field));
    const misplaced = empty.has(field.key) ? quotesOf(field) : [];
    if (field.key === 'card-heading' && field.likeness === 0 && head !== null)
      faults.push({ rule: 'card-heading-missing', about, quotes: [head], actual: head.text });
    else if (isUnknown(field, fields) && head !== null)
      faults.push({
        rule: 'label-not-recognised',
        about,
        quotes: [head, ...(field.part === 'technical' ? [] : quotesOf(field))],
        actual: head.text,
      });
    else if (misplaced.length > 0)
      faults.push({
        rule: 'text-not-understood',
        about,
        quotes: misplaced,
        actual: misplaced[0]?.text ?? '',
      });
    else if (field.likeness < 1 && head !== null && !isOfSector(field))
      faults.push({
        rule: 'label-unfamiliar',
        about,
        quotes: [head],
        expected: familiarWording(field, known),
        actual: head.text,
      });
  }
  return faults;
}

/** Words of labels in which letters of the other alphabet stand, as one fault of the edition. */
export function mixedLabels(fields: readonly Field[], about: string): readonly Fault[] {
  const quotes = fields.flatMap(({ head }) =>
    head === null || !/[A-Za-z]/u.test(head.text)
      ? []
      : [...head.text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) =>
          hasLookAlikes(word) ? (quote(slice(head, index, index + word.length)) ?? []) : [],
        ),
  );
  const words = [...new Set(quotes.map(({ text }) => text))];
  return words.length === 0 ? [] : [{ rule: 'letters-look-alike', about, quotes, actual: words.join(', ') }];
}

/** The wording of the row, in the language of the document, that a label is most like; a dash where the table has none. */
function familiarWording({ key, head }: Field, known: readonly Label[]): string {
  const form = foldLetters(head?.text ?? '');
  const likely = known
    .filter((label) => label.key === key)
    .map(({ wording, folded }) => ({ wording, likeness: similarity(form, folded) }));
  return likely.sort((a, b) => b.likeness - a.likeness)[0]?.wording ?? '-';
}

/** Nothing is wrong with most fields. */
function isUnderstood({ key, likeness }: Field): boolean {
  return likeness === 1 && key !== 'unknown' && !empty.has(key);
}

/** A label of the technical data with the sector that it speaks of before or behind it ("<of the sector> council") is as it should be. */
function isOfSector({ part, head, wording }: Field): boolean {
  const [own, known] = [foldText(head?.text ?? ''), foldText(wording ?? '')];
  const isBeside = own.startsWith(known) || withoutPossessive(own).some((form) => form.endsWith(known));
  return part === 'technical' && known !== '' && isBeside;
}

/** The words of a label; in the technical data only up to the first with a capital, which may be a name. */
function headOf(head: Passage, { part, key }: Field): Passage {
  const isOfPersons = part === 'technical' && !key.startsWith('chapter-');
  const name = isOfPersons ? /(?<=\p{L}.*)["«“„\s(]+\p{Lu}/su.exec(head.text) : null;
  return name === null ? head : slice(head, 0, name.index);
}

function quotesOf(field: Field): readonly Quote[] {
  return impersonalPassages(field).flatMap((passage) => quote(passage) ?? []);
}

/** No wording of the table is like it, nor, of a chapter, is anything in it known. */
function isUnknown({ key, likeness, part }: Field, fields: readonly Field[]): boolean {
  if (!key.startsWith('chapter-') || likeness > 0) return key === 'unknown';
  return !fields.some((field) => field.part === part && field.likeness === 1 && field.wording !== null);
}
