import type { StatementRecord } from '../model/standard.ts';
import { numbersIn } from '../text/numbers.ts';
import type { Dictionary } from './dictionary.ts';
import { type Weighted, weighted, weightOf } from './likeness.ts';

/** A statement of one list, and two of the other that say it. */
export interface Split {
  readonly whole: StatementRecord;
  readonly parts: readonly [StatementRecord, StatementRecord];
}

/** So much of the words of each part must the whole have, and the parts together of the whole's. */
const most = 0.5;

/**
 * The statements of a list that the other list splits in two: it has one of them with the same id, and one beside it
 * that has no partner, whose words the whole has and the partner has not. Aligned statements have one id.
 * `translates` holds a word of the first list against one of the second.
 */
export function splitsOf(
  wholes: readonly StatementRecord[],
  parts: readonly StatementRecord[],
  translates: Dictionary,
): readonly Split[] {
  const ours = weighted(wholes.map(({ quote }) => quote.text));
  const theirs = weighted(parts.map(({ quote }) => quote.text));
  const paired = new Set(wholes.map(({ id }) => id));
  const stretch = lengthOf(parts) / Math.max(1, lengthOf(wholes));
  return wholes.flatMap((whole, index) => {
    const partner = parts.findIndex(({ id }) => id === whole.id);
    if (partner < 0) return [];
    const words = ours[index] ?? [];
    const found = [partner - 1, partner].flatMap((first): Split[] => {
      const [one, two] = [parts[first], parts[first + 1]];
      const isOneAlone = one && two && [one, two].some(({ id }) => !paired.has(id));
      const isSaid =
        isOneAlone &&
        saysBoth(words, theirs[first] ?? [], theirs[first + 1] ?? [], translates) &&
        isAsLong(whole, one, two, stretch) &&
        hasNumbersOf(whole, one, two);
      return isSaid ? [{ whole, parts: [one, two] }] : [];
    });
    return found.length === 1 ? found : [];
  });
}

/** Whether the whole has most words of each of two, some that only the one and some that only the other says. */
function saysBoth(
  whole: readonly Weighted[],
  one: readonly Weighted[],
  two: readonly Weighted[],
  translates: Dictionary,
): boolean {
  const said = (word: Weighted, by: readonly Weighted[]) =>
    by.some((other) => translates(word.word, other.word));
  const covered = (part: readonly Weighted[]) =>
    part.filter(({ word }) => whole.some((other) => translates(other.word, word)));
  const byOne = whole.filter((word) => said(word, one));
  const byTwo = whole.filter((word) => said(word, two));
  return (
    byOne.some((word) => !byTwo.includes(word)) &&
    byTwo.some((word) => !byOne.includes(word)) &&
    [one, two].every((part) => weightOf(covered(part)) >= most * weightOf(part)) &&
    weightOf([...new Set([...byOne, ...byTwo])]) >= most * weightOf(whole)
  );
}

/** Whether the length of the whole is nearer to that of both than to that of either. */
function isAsLong(
  whole: StatementRecord,
  one: StatementRecord,
  two: StatementRecord,
  stretch: number,
): boolean {
  const wanted = whole.quote.text.length * stretch;
  const off = (parts: readonly StatementRecord[]) => Math.abs(Math.log(lengthOf(parts) / wanted));
  return off([one, two]) < Math.min(off([one]), off([two]));
}

function hasNumbersOf(whole: StatementRecord, ...parts: readonly StatementRecord[]): boolean {
  const numbers = numbersIn(whole.quote.text);
  return parts.every(({ quote }) => numbersIn(quote.text).every((number) => numbers.includes(number)));
}

function lengthOf(list: readonly StatementRecord[]): number {
  return list.reduce((total, { quote }) => total + quote.text.length, 0);
}
