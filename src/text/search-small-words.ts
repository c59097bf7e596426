import { withoutKazakhLetters } from './kazakh-letters.ts';

/** Words that a text may have or not and be found all the same, as keys of `searchWords`: conjunctions, prepositions, postpositions. */
export const searchSmallWords: ReadonlySet<string> = new Set(
  withoutKazakhLetters(
    'және мен пен бен әрі яки немесе үшін туралы бойынша и или а в во на с со к ко по для от до из при за о об обо под над между без через',
  ).split(' '),
);
