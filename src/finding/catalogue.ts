import { codes } from './catalogue/codes.ts';
import { dates } from './catalogue/dates.ts';
import { languages } from './catalogue/languages.ts';
import { law } from './catalogue/law.ts';
import { levels } from './catalogue/levels.ts';
import { lists } from './catalogue/lists.ts';
import { references } from './catalogue/references.ts';
import type { Rule } from './catalogue/rule.ts';
import { structure } from './catalogue/structure.ts';
import { words } from './catalogue/words.ts';

export type { Rule };

/** The rules by what they look at, in the order in which the catalogue page shows them. */
export const chapters: readonly { readonly name: string; readonly rules: readonly Rule[] }[] = [
  { name: 'Structure', rules: structure },
  { name: 'Codes', rules: codes },
  { name: 'Levels', rules: levels },
  { name: 'Lists and numbers', rules: lists },
  { name: 'References', rules: references },
  { name: 'The law on a day', rules: law },
  { name: 'Dates', rules: dates },
  { name: 'Words and rows', rules: words },
  { name: 'Two languages', rules: languages },
];

/** Every rule, in the order of their names. */
export const catalogue: readonly Rule[] = chapters
  .flatMap(({ rules }) => rules)
  .sort((a, b) => (a.rule < b.rule ? -1 : 1));
