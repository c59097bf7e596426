import type { Label } from '../model/label.ts';
import { foldLetters } from '../text/fold.ts';
import { isInflected } from '../text/inflection.ts';
import { mayBeAlike, similarity } from '../text/similarity.ts';
import { type LabelSet, leastLikeness, type Ranked } from './label-set.ts';
import { hasOtherWord, hasWordMore, mayMean } from './may-mean.ts';
import { quoted } from './run-into.ts';
import { slipped } from './slips.ts';

/** A label, and how like it a text is: 1 for its wording. */
export interface Likeness {
  readonly label: Label;
  readonly likeness: number;
}

/** A label is known by its beginning in a text that is not longer than so many times its length. */
const longestByBeginning = 1.5;
/** By how many letters all endings of a label may make it longer or shorter. */
const mostOfEndings = 16;
/** How sure a label is that is known in spite of a slip. */
const bySlip = 0.9;
/** How sure one is that has other words before or after it. */
const byPart = 0.95;

/** The label that a head is, as it is or without what it quotes and its numbers; `letters` is the head folded. */
export function labelLike(head: string, letters: string, labels: LabelSet, isItem: boolean): Likeness | null {
  const own = exactly(letters, labels);
  if (own !== null) return own;
  const forms = formsOf(head, letters, labels.chapters);
  for (const form of forms) {
    const found = form === letters ? null : exactly(form, labels);
    if (found !== null) return found;
  }
  for (const form of forms) {
    const found = inflectedAs(form, head, labels);
    if (found !== null) return found;
  }
  let best: Likeness | null = null;
  for (const form of forms) {
    const found = mostAlike(form, head, labels, isItem);
    if (found !== null && found.likeness > (best?.likeness ?? 0)) best = found;
  }
  return best;
}

/** A form, and what is left of it without the possessive ending that it may have. */
export function withoutPossessive(form: string): readonly string[] {
  const stem = form.endsWith('ы') || form.endsWith('і') ? form.slice(0, -1) : form;
  if (stem === form) return [form];
  return stem.endsWith('с') ? [form, stem, stem.slice(0, -1)] : [form, stem];
}

/**
 * The label of just this wording, or of its possessive: "Машықтары" is "Машықтар", "байланысы" is "байланыс", since
 * rows of a card speak of its skill or profession.
 */
function exactly(form: string, { byWording }: LabelSet): Likeness | null {
  let first: Ranked | undefined;
  for (const wording of withoutPossessive(form)) {
    const one = byWording.get(wording);
    if (one !== undefined && one.rank < (first?.rank ?? Number.POSITIVE_INFINITY)) first = one;
  }
  return first === undefined ? null : { label: first.label, likeness: 1 };
}

/** The label that is of the same words in another number or case; null for none, and where it may be several. */
function inflectedAs(form: string, head: string, { inflections }: LabelSet): Likeness | null {
  const likely = inflections(form);
  if (likely.length === 0) return null;
  const meant = likely.filter(
    ({ label }) =>
      Math.abs(form.length - label.folded.length) <= mostOfEndings &&
      label.inflected !== undefined &&
      isInflected(form, label.inflected) &&
      mayMean(head, label),
  );
  const [first] = meant;
  const isOne = first !== undefined && meant.every(({ label }) => label.key === first.label.key);
  return isOne ? { label: first.label, likeness: 1 } : null;
}

type Alike = Ranked & Likeness;

/** The label that a form is most like; of two, the first of the table. */
function mostAlike(form: string, head: string, labels: LabelSet, isItem: boolean): Likeness | null {
  const partly = partlyAlike(form, labels, isItem);
  const nearly = nearlyAlike(form, head, labels);
  if (partly.length + nearly.length === 0) return null;
  return (
    [...partly, ...nearly]
      .filter(({ label }) => mayMean(head, label))
      .sort((a, b) => b.likeness - a.likeness || a.rank - b.rank)[0] ?? null
  );
}

const none: readonly never[] = [];

/**
 * Labels with other words: an item's label may have words before it ("<of the sector> council on professional
 * qualifications"), a long label a few words after it; what follows a numbered label is what it opens.
 */
function partlyAlike(form: string, labels: LabelSet, isItem: boolean): readonly Alike[] {
  const endings = isItem ? withoutPossessive(form).flatMap((one) => labels.endings(one)) : none;
  const beginnings = labels.beginnings(form);
  if (endings.length + beginnings.length === 0) return none;
  const isMost = ({ label }: Ranked) => form.length < longestByBeginning * label.folded.length;
  return [...endings, ...beginnings.filter(isMost)].map((one) => ({ ...one, likeness: byPart }));
}

/** Labels with other letters. */
function nearlyAlike(form: string, head: string, labels: LabelSet): readonly Alike[] {
  const found: Alike[] = slipped(form, labels.slips).map((label) => ({ label, rank: 0, likeness: bySlip }));
  const likely = labels.ofLength(form.length);
  for (const at of mayBeAlike(form, likely.pairs, leastLikeness)) {
    const one = likely.labels[at] as Ranked;
    const likeness = similarity(form, one.label.folded);
    if (likeness >= leastLikeness && !isAnother(head, one.label)) found.push({ ...one, likeness });
  }
  return found;
}

function isAnother(head: string, { wording, isUnfamiliar }: Label): boolean {
  return isUnfamiliar !== true && (hasWordMore(head, wording) || hasOtherWord(head, wording));
}

/**
 * The forms in which a head is compared: whole, without what it quotes, without a chapter's word and its number, which
 * may be Roman or an ordinal ("3-ші тарау").
 */
function formsOf(head: string, whole: string, chapters: readonly Label[]): readonly string[] {
  const forms = [whole];
  let plain = whole;
  if (/["«“„\dIVXІХ]/u.test(head)) {
    if (/["«“„]/u.test(head)) forms.push(foldLetters(head.replace(quoted, ' ')));
    const unnumbered = head.replace(romanNumber, '').replace(ordinal, '').replace(lettered, '');
    plain = unnumbered === head ? whole : foldLetters(unnumbered);
    if (plain !== whole) forms.push(plain);
  }
  for (const { folded } of chapters) if (plain.startsWith(folded)) forms.push(plain.slice(folded.length));
  return forms.filter((form) => form !== '');
}

const ordinal = /^\s*\d{1,2}\s*-?\s*ш[іы](?!\p{L})/u;
/** The letter of a number such as "1/А". */
const lettered = /(?<=\d\s?)\/\s?\p{L}(?!\p{L})/u;
const romanNumber = /(?<!\p{L})[IVXІХ]{1,4}(?!\p{L})/u;
