import type { Label } from '../model/label.ts';
import { fold, foldText } from '../text/fold.ts';
import { commonStart, similarity } from '../text/similarity.ts';

/** Shorter words say nothing of their own ("да", "по"). */
const shortestWord = 3;

/**
 * Whether a head that is like a label may mean it. Abbreviations tell rows apart that are else alike (ОРК, ЕТКС):
 * where both have some, they share one. A label that carries a number has one.
 */
export function mayMean(head: string, { numbered, wording }: Label): boolean {
  if (numbered && !/\d/u.test(head)) return false;
  return !/\p{Ll}/u.test(head) || !namesAnother(head, [wording]);
}

/**
 * Whether one of two texts is the other with a word, or the beginning of one, before or among its words: another label
 * ("подуровень", "ішкі деңгейі", "необязательные"), no misprint.
 */
export function hasWordMore(text: string, other: string): boolean {
  return isWithMore(text, other) || isWithMore(other, text);
}

function isWithMore(text: string, other: string): boolean {
  const { text: longer, offsets } = fold(text);
  const shorter = foldText(other);
  const more = longer.length - shorter.length;
  if (more < negation.length) return false;
  const same = commonStart(shorter, longer);
  for (let at = same; at >= 0 && longer.slice(at + more) === shorter.slice(at); at--) {
    const before = text.slice(0, offsets[at] ?? 0);
    const isWord = more >= shortestWord || longer.startsWith(negation, at);
    if (isWord && at < shorter.length && !/\p{L}$/u.test(before)) return true;
  }
  return false;
}

/**
 * Whether one of the words of a head is quite another than that in its place in the wording: another label ("Иные
 * наименования", "Код наименования"), no misprint.
 */
export function hasOtherWord(head: string, wording: string): boolean {
  const [words, others] = [wordsOf(head), wordsOf(wording)];
  return words.length === others.length && words.some((word, at) => !isMisprint(word, others[at] ?? ''));
}

/** Whether two words in one place may be one: a letter or two make much of a short word. */
function isMisprint(word: string, other: string): boolean {
  const isLong = Math.min(word.length, other.length) >= 6;
  return similarity(word, other) >= (isLong ? 0.75 : 0.4);
}

function wordsOf(text: string): readonly string[] {
  return (text.match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [])
    .map(foldText)
    .filter((word) => word.length >= shortestWord);
}

/** The word that denies the one that it is written with ("необязательные"). */
const negation = 'не';

/**
 * Whether the abbreviations of a head are others than those of all wordings of a row ("Уровень по ЕКС" is no level of
 * the ОРК); not where either has none.
 */
export function namesAnother(head: string, wordings: readonly string[]): boolean {
  const theirs = (head.match(abbreviation) ?? []).map(foldText);
  const ours = wordings.flatMap((wording) => wording.match(abbreviation) ?? []).map(foldText);
  return theirs.length > 0 && ours.length > 0 && !theirs.some((short) => ours.includes(short));
}

const abbreviation = /\p{Lu}{2,}/gu;
