import type { Passage } from '../model/document.ts';
import type { Label } from '../model/label.ts';
import { foldLetters, foldText } from '../text/fold.ts';
import { splitNumber } from '../text/numbering.ts';
import { slice, trim } from '../text/passage.ts';
import { similarity } from '../text/similarity.ts';
import { matchCardHeading } from './card-heading.ts';
import { numberIn, quoted, runInto } from './run-into.ts';
import { matchWordyLabel } from './wordy-label.ts';

/** A label that a text opens with. */
export interface LabelMatch {
  readonly label: Label;
  /** Number of the document's item that the label opens ("5. Код …"). */
  readonly item: number | null;
  /** Number that a numbered label carries ("Дағды 2:"). */
  readonly number: number | null;
  readonly head: Passage;
  /** What follows the label; of a heading, the name that stands in it. */
  readonly value: Passage;
  /** 1 for the wording of the table, less for one that is only alike. */
  readonly likeness: number;
}

/** A longer text is no label. */
const longestHead = 200;
const leastLikeness = 0.84;
/** Shorter labels are compared to the letter. */
const shortest = 6;

/**
 * The label with which a passage opens, of those that may stand here; null where none does.
 * The heading of a card is looked for first. Then the head, which is the text before the first colon or the whole
 * passage, is compared without case, spaces, stops and digits: as it is, without what it quotes, by likeness. At last
 * come labels with other words beside them, and those that run into their list without a colon ("Қабілет 1. …",
 * "Дағды 2 …").
 */
export function matchLabel(passage: Passage, labels: readonly Label[]): LabelMatch | null {
  const { number: item, passage: body } = splitNumber(passage);
  const heading = matchCardHeading(body, item, labels);
  if (heading !== null)
    return {
      label: heading.label,
      item: heading.item,
      number: null,
      head: body,
      value: heading.name,
      likeness: 1,
    };
  const colon = body.text.search(/[:：]/u);
  const end = colon === -1 ? body.text.length : colon;
  if (end <= longestHead) {
    const head = slice(body, 0, end);
    const value = trim(slice(body, Math.min(end + 1, body.text.length)));
    const match = compare(head, labels, item !== null);
    if (match !== null && !(item !== null && colon === -1 && isShort(match.label))) {
      const name = match.label.key === 'standard-heading' && value.text === '' ? quotedPart(head) : null;
      return { ...match, item, number: numberIn(head.text), head, value: name ?? value };
    }
  }
  const found = matchWordyLabel(body, labels) ?? runInto(body, labels);
  return found === null ? null : { ...found, item };
}

/** Whether a label is a single word that an item of a list may be as well ("2. Білім"). */
function isShort({ key, numbered }: Label): boolean {
  return numbered || key === 'abilities' || key === 'knowledge';
}

function compare(
  head: Passage,
  labels: readonly Label[],
  isItem: boolean,
): Pick<LabelMatch, 'label' | 'likeness'> | null {
  let best: Pick<LabelMatch, 'label' | 'likeness'> | null = null;
  for (const form of formsOf(head.text, labels)) {
    for (const label of labels) {
      if (label.key === 'chapter') continue;
      const likeness = likenessOf(form, label, isItem);
      if (likeness < leastLikeness || likeness <= (best?.likeness ?? 0)) continue;
      if (likeness === 1 || mayMean(head, label)) best = { label, likeness };
    }
  }
  return best;
}

/** Abbreviations tell rows apart that are else alike (ОРК, ЕТКС): where both have some, they share one. */
function mayMean(head: Passage, { wording }: Label): boolean {
  const [ours, theirs] = [wording, head.text].map((text) => text.match(abbreviation) ?? []);
  if (!ours?.length || !theirs?.length || !/\p{Ll}/u.test(head.text)) return true;
  return theirs.some((short) => ours.some((other) => foldText(other) === foldText(short)));
}

/**
 * The forms in which a head is compared: whole, without what it quotes, without a chapter's word and its number, which
 * may be Roman or an ordinal ("3-ші тарау").
 */
function formsOf(head: string, labels: readonly Label[]): ReadonlySet<string> {
  const whole = foldLetters(head);
  const forms = new Set([whole]);
  if (/["«“„]/u.test(head)) forms.add(foldLetters(head.replace(quoted, ' ')));
  const plain = foldLetters(head.replace(romanNumber, '').replace(ordinal, '').replace(lettered, ''));
  forms.add(plain);
  for (const { key, folded } of labels)
    if (key === 'chapter' && plain.startsWith(folded)) forms.add(plain.slice(folded.length));
  forms.delete('');
  return forms;
}

/**
 * An item's label may have words before it ("<of the sector> council on professional qualifications"), a long label a
 * few words after it; what follows a numbered label is what it opens.
 */
function likenessOf(form: string, { folded, part, numbered }: Label, isItem: boolean): number {
  if (form === folded || isPossessive(form, folded)) return 1;
  if (folded.length < shortest) return 0;
  if (isItem && part === 'technical' && folded.length >= 2 * shortest && form.endsWith(folded)) return 0.95;
  if (
    !numbered &&
    folded.length >= 4 * shortest &&
    form.startsWith(folded) &&
    form.length < 1.5 * folded.length
  )
    return 0.95;
  return similarity(form, folded, leastLikeness);
}

/** "Машықтары" is "Машықтар", "байланысы" is "байланыс": rows of a card speak of its skill or profession. */
function isPossessive(form: string, folded: string): boolean {
  return (
    form.length <= folded.length + 2 && form.startsWith(folded) && /^с?[ыі]$/u.test(form.slice(folded.length))
  );
}

const abbreviation = /\p{Lu}{2,}/gu;
const ordinal = /^\s*\d{1,2}\s*-?\s*ш[іы](?!\p{L})/u;
/** The letter of a number such as "1/А". */
const lettered = /(?<=\d\s?)\/\s?\p{L}(?!\p{L})/u;
const romanNumber = /(?<!\p{L})[IVXІХ]{1,4}(?!\p{L})/u;

function quotedPart(head: Passage): Passage | null {
  const first = head.text.search(/["«“„]/u);
  const last = Math.max(...['"', '»', '”'].map((mark) => head.text.lastIndexOf(mark)));
  return first === -1 || last <= first ? null : trim(slice(head, first + 1, last));
}
