import type { MeaningWording } from '../model/meaning.ts';
import { isMisprint } from './misprint.ts';
import { russianForm } from './russian-word.ts';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two texts, one of them with the word put right that was written wrongly there. */
interface Righted {
  readonly one: MeaningWording;
  readonly other: MeaningWording;
  readonly word: string;
}

/** Two Russian texts without the one slip that may set them apart; null where there is none. */
export function withoutSlip(
  one: MeaningWording,
  other: MeaningWording,
  vocabulary: Vocabulary,
): Righted | null {
  const ours = slipIn(one.text, other.text, vocabulary);
  if (ours !== null) return { one: { ...one, text: ours.text }, other, word: ours.word };
  const theirs = slipIn(other.text, one.text, vocabulary);
  return theirs === null ? null : { one, other: { ...other, text: theirs.text }, word: theirs.word };
}

/** Two Russian texts without the pronoun that one of them has alone ("виды крепи и область её применения", "… применения"); null where none has. */
export function withoutPronouns(one: MeaningWording, other: MeaningWording): Omit<Righted, 'word'> | null {
  if (one.language !== 'ru' || other.language !== 'ru' || pronoun.test(one.text) === pronoun.test(other.text))
    return null;
  return {
    one: { ...one, text: one.text.replace(pronoun, '') },
    other: { ...other, text: other.text.replace(pronoun, '') },
  };
}

const pronoun = /(?<!\p{L})(?:их|его|е[её]) /u;

/**
 * A text with the first of its words put right that another text has without a slip: run together ("срокигодности",
 * "сроков годности"), or misprinted in a word that no table knows.
 */
function slipIn(
  text: string,
  model: string,
  { formOf, isKnown }: Vocabulary,
): { readonly text: string; readonly word: string } | null {
  const [ours, theirs] = [wordsOf(text), wordsOf(model)];
  for (const word of ours.filter((each) => !theirs.includes(each) && each.length >= shortest)) {
    const isLikely = (other: string) =>
      !ours.includes(other) &&
      isMisprint(word, other) &&
      !isKnown(formOf({ text: word, isAbbreviation: false }).stem);
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
const shortest = 8;

function wordsOf(text: string): readonly string[] {
  return tokensOf(text)
    .filter(({ kind, isAbbreviation }) => kind === 'word' && !isAbbreviation)
    .map((token) => token.text);
}

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
