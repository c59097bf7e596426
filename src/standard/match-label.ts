import type { Passage } from '../model/document.ts';
import type { Label } from '../model/label.ts';
import { colonIn } from '../text/colon.ts';
import { foldLetters, foldText, withoutDigits } from '../text/fold.ts';
import { splitNumber } from '../text/numbering.ts';
import { slice, trim } from '../text/passage.ts';
import { mayBeAlike, pairsOf, similarity } from '../text/similarity.ts';
import { matchCardHeading } from './card-heading.ts';
import { type LabelSet, leastLikeness, type Ranked } from './label-set.ts';
import { hasOtherWord, hasWordMore, mayMean } from './may-mean.ts';
import { numberIn, quoted, runInto } from './run-into.ts';
import { slipped } from './slips.ts';
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
/** A label is known by its beginning in a text that is not longer than so many times its length. */
const longestByBeginning = 1.5;
/** By how many letters all endings of a label may make it longer or shorter. */
const mostOfEndings = 16;
/** How sure a label is that is known in spite of a slip. */
const bySlip = 0.9;

/**
 * The label with which a passage opens, of those that may stand here; null where none does.
 * The heading of a card is looked for first. Then the head, which is the text before the first colon or the whole
 * passage, is compared without case, spaces, stops and digits: as it is, without what it quotes, by likeness. At last
 * come labels with other words beside them, and those that run into their list without a colon ("Қабілет 1. …",
 * "Дағды 2 …").
 */
export function matchLabel(passage: Passage, labels: LabelSet): LabelMatch | null {
  const { number: item, passage: body } = splitNumber(passage);
  const colon = colonIn(body.text);
  const folded = foldText(body.text);
  const heading = matchCardHeading(body, folded, item, labels);
  if (heading !== null)
    return {
      label: heading.label,
      item: heading.item,
      number: null,
      head: body,
      value: heading.name,
      likeness: 1,
    };
  const end = colon === -1 ? body.text.length : colon;
  if (end <= longestHead) {
    const written = body.text.slice(0, end);
    const letters = colon === -1 ? withoutDigits(folded) : foldLetters(written);
    const match = compare(written, letters, labels, item !== null);
    if (match !== null && !(item !== null && colon === -1 && isShort(match.label))) {
      const head = slice(body, 0, end);
      const value = trim(slice(body, Math.min(end + 1, body.text.length)));
      const name = match.label.key === 'standard-heading' && value.text === '' ? quotedPart(head) : null;
      return { ...match, item, number: numberIn(head.text), head, value: name ?? value };
    }
  }
  const found = matchWordyLabel(body, labels) ?? runInto(body, folded, labels);
  return found === null ? null : { ...found, item };
}

/** Whether a label is a single word that an item of a list may be as well ("2. Білім"). */
function isShort({ key, numbered }: Label): boolean {
  return numbered || key === 'abilities' || key === 'knowledge';
}

type Likeness = Pick<LabelMatch, 'label' | 'likeness'>;

/** The label that a head is; `letters` is the head folded. */
function compare(head: string, letters: string, labels: LabelSet, isItem: boolean): Likeness | null {
  const forms = formsOf(head, letters, labels.chapters);
  for (const form of forms) {
    const label = exactly(form, labels);
    if (label !== null) return { label, likeness: 1 };
  }
  for (const form of forms) {
    const label = inflectedAs(form, head, labels);
    if (label !== null) return { label, likeness: 1 };
  }
  let best: Likeness | null = null;
  for (const form of forms) {
    const found = mostAlike(form, head, labels, isItem);
    if (found !== null && found.likeness > (best?.likeness ?? 0)) best = found;
  }
  return best;
}

/** The label that a form is most like; of two, the first of the table. */
function mostAlike(form: string, head: string, labels: LabelSet, isItem: boolean): Likeness | null {
  const found = [...partlyAlike(form, labels, isItem), ...nearlyAlike(form, head, labels)];
  return (
    found
      .filter(({ label }) => mayMean(head, label))
      .sort((a, b) => b.likeness - a.likeness || a.rank - b.rank)[0] ?? null
  );
}

type Alike = Ranked & { readonly likeness: number };

/**
 * Labels with other words: an item's label may have words before it ("<of the sector> council on professional
 * qualifications"), a long label a few words after it; what follows a numbered label is what it opens.
 */
function partlyAlike(form: string, labels: LabelSet, isItem: boolean): readonly Alike[] {
  const endings = isItem ? labels.endings(form) : [];
  const beginnings = labels
    .beginnings(form)
    .filter(({ label }) => form.length < longestByBeginning * label.folded.length);
  return [...endings, ...beginnings].map((one) => ({ ...one, likeness: 0.95 }));
}

/** Labels with other letters. */
function nearlyAlike(form: string, head: string, labels: LabelSet): readonly Alike[] {
  const found: Alike[] = slipped(form, labels.slips).map((label) => ({ label, rank: 0, likeness: bySlip }));
  const likely = labels.byLength.get(form.length);
  if (likely === undefined) return found;
  const pairs = pairsOf(form);
  for (const one of likely) {
    if (!mayBeAlike(pairs, one.pairs, leastLikeness)) continue;
    const likeness = similarity(form, one.label.folded);
    if (likeness >= leastLikeness && !isAnother(head, one.label)) found.push({ ...one, likeness });
  }
  return found;
}

function isAnother(head: string, { wording, isUnfamiliar }: Label): boolean {
  return isUnfamiliar !== true && (hasWordMore(head, wording) || hasOtherWord(head, wording));
}

/**
 * The label of just this wording, or of its possessive: "Машықтары" is "Машықтар", "байланысы" is "байланыс", since
 * rows of a card speak of its skill or profession.
 */
function exactly(form: string, { byWording }: LabelSet): Label | null {
  const stem = form.endsWith('ы') || form.endsWith('і') ? form.slice(0, -1) : form;
  const shorter = stem !== form && stem.endsWith('с') ? stem.slice(0, -1) : stem;
  let first: Ranked | undefined;
  for (const wording of [form, stem, shorter]) {
    const one = byWording.get(wording);
    if (one !== undefined && one.rank < (first?.rank ?? Number.POSITIVE_INFINITY)) first = one;
  }
  return first?.label ?? null;
}

/** The label that is of the same words in another number or case; null for none, and where it may be several. */
function inflectedAs(form: string, head: string, { inflections }: LabelSet): Label | null {
  const found = inflections(form).filter(
    ({ label: { folded, inflected } }) =>
      Math.abs(form.length - folded.length) <= mostOfEndings && inflected?.pattern.test(form) === true,
  );
  const meant = found.filter(({ label }) => mayMean(head, label));
  const [first] = meant;
  return first !== undefined && meant.every(({ label }) => label.key === first.label.key)
    ? first.label
    : null;
}

/**
 * The forms in which a head is compared: whole, without what it quotes, without a chapter's word and its number, which
 * may be Roman or an ordinal ("3-ші тарау").
 */
function formsOf(head: string, whole: string, chapters: readonly Label[]): readonly string[] {
  const forms = [whole];
  if (/["«“„]/u.test(head)) forms.push(foldLetters(head.replace(quoted, ' ')));
  const unnumbered = /[\dIVXІХ]/u.test(head)
    ? head.replace(romanNumber, '').replace(ordinal, '').replace(lettered, '')
    : head;
  const plain = unnumbered === head ? whole : foldLetters(unnumbered);
  if (plain !== whole) forms.push(plain);
  for (const { folded } of chapters) if (plain.startsWith(folded)) forms.push(plain.slice(folded.length));
  return forms.filter((form) => form !== '');
}

const ordinal = /^\s*\d{1,2}\s*-?\s*ш[іы](?!\p{L})/u;
/** The letter of a number such as "1/А". */
const lettered = /(?<=\d\s?)\/\s?\p{L}(?!\p{L})/u;
const romanNumber = /(?<!\p{L})[IVXІХ]{1,4}(?!\p{L})/u;

/** What stands between the first and the last quote of a text; null where nothing does. */
export function quotedPart(head: Passage): Passage | null {
  const first = head.text.search(/["«“„]/u);
  const last = Math.max(...['"', '»', '”'].map((mark) => head.text.lastIndexOf(mark)));
  return first === -1 || last <= first ? null : trim(slice(head, first + 1, last));
}
