import type { Inflected } from '../model/label.ts';
import { foldText } from './fold.ts';

/** Endings that a word may take one after another: of each list one at most. */
export type Endings = readonly (readonly string[])[];

/** Shorter words take no ending, and no shorter stem is taken for one. */
const shortest = 3;

/**
 * The words of a text in any number and case, folded as one: each stem that a word may have, with any endings. A
 * consonant at the end of a Kazakh stem may be voiced ("кәсіп", "кәсібі"). Abbreviations stay as they are.
 */
export function inflected(text: string, endings: Endings): Inflected {
  const ending = endings.map((list) => `(?:${list.map(foldText).join('|')})?`).join('');
  const isEnding = new RegExp(`^${ending}$`, 'u');
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => {
    const folded = foldText(word);
    const isFixed = folded.length < shortest || /\p{Lu}{2}/u.test(word);
    const stems = isFixed ? [folded] : stemsOf(folded, isEnding);
    return {
      start: stems.at(-1)?.slice(0, -1) ?? '',
      pattern: isFixed ? folded : `(?:${stems.map(voiced).join('|')})${ending}`,
    };
  });
  const pattern = new RegExp(`^${words.map((word) => word.pattern).join('')}$`, 'u');
  return { start: words[0]?.start ?? '', pattern };
}

/** What may be left of a word when its ending is taken off, the longest first. */
function stemsOf(word: string, isEnding: RegExp): readonly string[] {
  const lengths = Array.from({ length: word.length - shortest + 1 }, (_, less) => word.length - less);
  return lengths.filter((length) => isEnding.test(word.slice(length))).map((length) => word.slice(0, length));
}

function voiced(stem: string): string {
  const pair = pairs.find((one) => one.includes(stem.slice(-1)));
  return pair === undefined ? stem : `${stem.slice(0, -1)}[${pair}]`;
}

const pairs = ['пб', 'кг', 'қғ'];
