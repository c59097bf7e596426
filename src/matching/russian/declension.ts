import { isWholeStem } from './stem.ts';

/** Endings that only hard or only soft nouns have; after "ж", "ч", "ш", "щ", "ц" both have them. */
const hard = /[бвгдзклмнпрстфх](?:а|у|ы|ов|ом|ам|ами|ах|ой)$/u;
const soft = /[бвдзлмнпрстф](?:я|ю|ем|ей|ев|ям|ями|ях|ью)$/u;

/** Nouns that are hard in one number and soft in the other, by their beginnings. */
const mixed =
  /^(?:человек|люд|сосед|черт|колен|дерев|стул|брат|друг|друз|крыл|звен|колос|клин|ком|лист|ребен|дет|перь|перо|пера|лоскут|зуб|брус|крюк|крюч|сук|сучь|прут|полен|муж|сын|небес|чудес)|^(?:вре|и|се|зна|пле|стре|пла|бре|вы)м[яе]/u;

/**
 * Whether two Russian words, of one stem by the rules of endings, are forms of two nouns: a hard and a soft one ("пола",
 * "поля"), or where both stand in the genitive as no single noun does ("графика", "графики").
 */
export function areOfTwoNouns(one: string, other: string, areGenitive: boolean): boolean {
  if ([one, other].some((word) => mixed.test(word) || isWholeStem(word))) return false;
  if ((hard.test(one) && soft.test(other)) || (soft.test(one) && hard.test(other))) return true;
  if (!areGenitive) return false;
  if (one.startsWith(other) || other.startsWith(one)) return false; // One may have been cut off.
  return incompatible.has([genitive(one), genitive(other)].sort().join(' '));
}

const incompatible = new Set(['none ов', 'masculine ы', 'ов ы']);

/** What of a noun in the genitive its ending tells: of which gender and number it may be. */
function genitive(word: string): string {
  if (/[оеё]в$/u.test(word)) return 'ов';
  if (/[бвгдзклмнпрстфхцжшчщ]$/u.test(word)) return 'none';
  if (/[^иь](?:ы|и)$/u.test(word)) return 'ы';
  return /[^иь][ая]$/u.test(word) ? 'masculine' : '';
}
