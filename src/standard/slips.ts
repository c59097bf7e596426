import { grouped } from '../model/grouped.ts';
import type { Label } from '../model/label.ts';
import { isInRussianLetters, withRussianLetters } from '../text/russian-letters.ts';
import { commonStart } from '../text/similarity.ts';

/** A label and its wording in Russian letters. */
interface Typed {
  readonly word: string;
  readonly label: Label;
}

/** Labels made ready for being known in spite of a slip. */
export interface Slips {
  /** By their length. */
  readonly whole: ReadonlyMap<number, readonly Typed[]>;
  /** By their first letters, and by their last: one slip leaves the ones or the others as they are. */
  readonly sharing: ReadonlyMap<string, readonly Typed[]>;
}

/** Shorter words are other words when a letter changes, longer ones are compared as a whole. */
const shortest = 5;
const longest = 13;
/** In shorter words another letter makes another word ("білім", "білік"). */
const shortestChanged = 7;
/** How many letters at either end. */
const end = 2;
const none: readonly never[] = [];

/** Makes labels ready for being known in spite of a slip. */
export function slipsOf(labels: readonly Label[]): Slips {
  const typed = labels.map((label) => ({ word: withRussianLetters(label.folded), label }));
  const short = typed.filter(({ word }) => word.length >= shortest && word.length <= longest);
  const parts = short.flatMap(({ word, label }) => endsOf(word).map((part) => ({ word, label, part })));
  return { whole: grouped(typed, ({ word }) => word.length), sharing: grouped(parts, ({ part }) => part) };
}

/**
 * The labels that a text is but for one slip of the typist: a letter too few or too many, two in each other's place,
 * in a longer word another one; or Kazakh letters typed as the Russian ones that they look like ("дагды").
 */
export function slipped(text: string, { whole, sharing }: Slips): readonly Label[] {
  const ofLength = whole.get(text.length) ?? none;
  const same = ofLength.filter(({ word }) => isInRussianLetters(text, word));
  if (same.length > 0) return same.map(({ label }) => label);
  if (text.length < shortest - 1 || text.length > longest + 1) return none;
  const word = withRussianLetters(text);
  const likely = endsOf(word).flatMap((part) => sharing.get(part) ?? []);
  return likely.filter((typed) => isOneSlip(word, typed.word)).map(({ label }) => label);
}

/** Whether words differ in one letter more or less, or in two that changed places, or, longer ones, in one letter. */
function isOneSlip(one: string, other: string): boolean {
  const same = commonStart(one, other);
  const rest = (text: string, from: number) => text.slice(same + from);
  if (one.length + 1 === other.length) return one.length >= shortest - 1 && rest(one, 0) === rest(other, 1);
  if (one.length === other.length + 1) return rest(one, 1) === rest(other, 0);
  if (one.length !== other.length) return false;
  if (rest(one, 1) === rest(other, 1)) return one.length >= shortestChanged;
  const isSwapped = one[same] === other[same + 1] && one[same + 1] === other[same];
  return isSwapped && rest(one, 2) === rest(other, 2);
}

function endsOf(word: string): readonly string[] {
  return [word.slice(0, end), `…${word.slice(-end)}`];
}
