import type { Label } from '../model/label.ts';
import { foldText } from '../text/fold.ts';
import { commonStart } from '../text/similarity.ts';

/** Shorter words say nothing of their own ("для", "мен"). */
const shortest = 4;
/** How much of the shorter of two words must be the beginning of both; of the longer, where that is short. */
const leastCommon = 0.6;

/** The label that a text is nearest to by the stems of its words, and how much of the text it has; null for none. */
export function nearest(
  text: string,
  labels: readonly Label[],
): { readonly label: Label; readonly kinship: number } | null {
  const own = wordsOf(text);
  let best: { readonly label: Label; readonly kinship: number } | null = null;
  for (const label of labels) {
    const kinship = sharedBy(own, label);
    if (kinship > (best?.kinship ?? 0)) best = { label, kinship };
  }
  return best;
}

function sharedBy(own: readonly string[], label: Label): number {
  const others = wordsOfLabel(label);
  const shared = own.filter((word) => others.some((other) => isOfOneStem(word, other)));
  return own.length === 0 ? 0 : shared.length / own.length;
}

/** The words of a label, taken apart once. */
function wordsOfLabel(label: Label): readonly string[] {
  const known = ofLabels.get(label);
  if (known !== undefined) return known;
  const words = wordsOf(label.wording);
  ofLabels.set(label, words);
  return words;
}

const ofLabels = new WeakMap<Label, readonly string[]>();

function wordsOf(text: string): readonly string[] {
  return (text.match(/\p{L}[\p{L}\p{M}-]*/gu) ?? []).map(foldText).filter((word) => word.length >= shortest);
}

/** Whether two folded words begin alike for most of their letters; words shorter than a stem must be the same. */
export function isOfOneStem(one: string, other: string): boolean {
  const length = commonStart(one, other);
  const longest = Math.max(one.length, other.length);
  const least = length > shortest ? Math.min(one.length, other.length) : longest;
  return length === longest || (length >= shortest && length >= leastCommon * least);
}
