import dictionary from 'dictionary-ru';
import type { Ending, SpellingDictionary } from '../model/spelling-dictionary.ts';

/** Changes with the words of the dictionary, as far as their number tells. */
export const russianDictionaryVersion = dictionary.dic.length;

/** The Russian spelling dictionary without names, in small letters and without "ё". */
export function readRussianDictionary(): SpellingDictionary {
  const [affixes, lines] = [dictionary.aff, dictionary.dic].map(linesOf);
  return { words: wordsIn(lines ?? []), endings: endingsIn(affixes ?? []) };
}

function linesOf(bytes: Uint8Array): readonly string[] {
  return new TextDecoder().decode(bytes).replaceAll('ё', 'е').split('\n');
}

/** A line is a word and, after a slash, its marks; the first one says how many there are. */
function wordsIn([, ...lines]: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const line of lines) {
    const [word = '', marks = ''] = line.split('/');
    if (word !== '' && word === word.toLowerCase()) words.set(word, (words.get(word) ?? '') + marks);
  }
  return words;
}

/** A line is "SFX mark strip ending condition", of which 0 is nothing; the first of a mark says how many follow. */
function endingsIn(lines: readonly string[]): ReadonlyMap<string, readonly Ending[]> {
  const endings = new Map<string, Ending[]>();
  for (const line of lines) {
    const [, mark, strip, added, condition] = /^SFX (\S)\s+(\S+)\s+(\S+)\s+(\S+)/u.exec(line) ?? [];
    if (mark === undefined || strip === undefined || added === undefined) continue;
    const ending = added === '0' ? '' : added;
    const all = endings.get(ending) ?? [];
    all.push({ mark, strip: strip === '0' ? '' : strip, condition: new RegExp(`${condition}$`, 'u') });
    endings.set(ending, all);
  }
  return endings;
}
