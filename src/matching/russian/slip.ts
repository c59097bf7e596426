import type { Meaning } from '../meaning.ts';
import { hasLetterMore, isMisprint } from '../misprint.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { russianForm } from './word.ts';

/** Two texts, one of them with the word put right that was written wrongly there. */
interface Righted {
  readonly one: string;
  readonly other: string;
  readonly word: string;
}

/** Two Russian texts without the one slip that may set them apart; null where there is none. */
export function withoutSlip(one: Meaning, other: Meaning, vocabulary: Vocabulary): Righted | null {
  const ours = slipIn(one, other, vocabulary);
  if (ours !== null) return { one: ours.text, other: other.text, word: ours.word };
  const theirs = slipIn(other, one, vocabulary);
  return theirs === null ? null : { one: one.text, other: theirs.text, word: theirs.word };
}

/**
 * A text with the first of its words put right that another text has without a slip: run together ("срокигодности",
 * "сроков годности"), or misprinted in a word that no table knows.
 */
function slipIn(
  { text, words }: Meaning,
  model: Meaning,
  { isKnown }: Vocabulary,
): { readonly text: string; readonly word: string } | null {
  const [ours, theirs] = [words(), model.words()];
  for (const word of ours.filter((each) => !theirs.includes(each) && each.length >= shortest)) {
    const isLikely = (other: string) =>
      !ours.includes(other) &&
      (isMisprint(word, other) || (hasLetterMore(word, other) && isKnown(other))) &&
      !isKnown(word);
    const right = partsOf(word, theirs) ?? theirs.find(isLikely);
    if (right === undefined) continue;
    const whole = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
    const found = text
      .replaceAll('ё', 'е')
      .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '')
      .replace(whole, right);
    return { text: found, word };
  }
  return null;
}

/** Shorter words may be others. */
const shortest = 6;

/** Two words that follow each other in a text, of which one was made; they may have other endings. */
function partsOf(whole: string, words: readonly string[]): string | undefined {
  for (const [i, first] of words.entries()) {
    const second = words[i + 1];
    if (second === undefined || first.length < 4 || second.length < 4) continue;
    if (!whole.startsWith(first.slice(0, 3)) || !whole.includes(second.slice(0, 3), 3)) continue;
    const at = whole.indexOf(second.slice(0, 3), 3);
    const [left, right] = [whole.slice(0, at), whole.slice(at)];
    if (
      russianForm(left).stem === russianForm(first).stem &&
      russianForm(right).stem === russianForm(second).stem
    )
      return `${left} ${right}`;
  }
  return undefined;
}
