import type { Language } from '../model/language.ts';

/**
 * What may be left of a word when its endings are taken off, the word itself first. A light rule, alike for what is searched
 * and what is searched for: two forms of a word have a stem in common, and now and then two words have.
 * @param word a key of `searchWords`
 */
export function searchStems(word: string, language: Language): readonly string[] {
  if (/\d/u.test(word) || language === 'en') return [word];
  return language === 'ru' ? russianStem(word) : kazakhStems(word);
}

/** No shorter stem is taken for one. */
const shortest = { kk: 3, ru: 2 } as const;

function russianStem(word: string): readonly string[] {
  const ending = russian.find((one) => word.endsWith(one) && word.length - one.length >= shortest.ru);
  return [ending === undefined ? word : word.slice(0, -ending.length)];
}

/** Case, possession and number, each of which may be there or not; a consonant that they voiced at the end of the stem is voiceless again. */
function kazakhStems(word: string): readonly string[] {
  let stems = [word];
  for (const endings of kazakh) stems = stems.flatMap((stem) => [stem, ...without(stem, endings)]);
  return [...new Set(stems.map(voiceless))];
}

function without(word: string, endings: readonly string[]): readonly string[] {
  return endings
    .filter((one) => word.endsWith(one) && word.length - one.length >= shortest.kk)
    .map((one) => word.slice(0, -one.length));
}

function voiceless(stem: string): string {
  return stem.endsWith('б') ? `${stem.slice(0, -1)}п` : stem.endsWith('г') ? `${stem.slice(0, -1)}к` : stem;
}

const words = (text: string) => text.split(' ');

/** In the letters of a Russian keyboard, as keys have them. */
const kazakh = [
  words(
    'ндагы ндеги дагы деги тагы теги нын нин дын дин тын тин нан нен дан ден тан тен мен бен пен нда нде га ге ка ке на не да де та те ны ни ды ди ты ти',
  ),
  words('ымыз имиз ыныз иниз мыз миз сын син ын ин сы си ым им ы и'),
  words('лар лер дар дер тар тер'),
];

/** The longest first. */
const russian = words(
  'иями ями ами ыми ими ого его ому ему иях ием ией иям ях ах ям ам ов ев ей ой ий ый ым им ом ем ую юю ая яя ое ее ие ые ых их ия ию ии ью а я о е ы и у ю ь й',
);
