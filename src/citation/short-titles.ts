import type { RegisteredAct } from '../model/act.ts';
import type { AbbreviatedWords } from '../model/citation-patterns.ts';
import { namesOf } from './known-names.ts';

/** An act with the names that its titles have where words are abbreviated as texts do: "О СМИ", "ЭЦҚ туралы". */
export function withShortTitles(act: RegisteredAct, rows: readonly AbbreviatedWords[]): RegisteredAct {
  const names = { ...act.names };
  for (const language of ['kk', 'ru'] as const) {
    const own = rows.filter((row) => row.language === language);
    const short = shortened(namesOf(act), own);
    if (short.length > 0) names[language] = [...(names[language] ?? []), ...short];
  }
  return { ...act, names };
}

/** What titles become with each of the words that they have abbreviated, alone and together. */
export function shortened(
  titles: readonly string[],
  rows: readonly Pick<AbbreviatedWords, 'pattern' | 'short'>[],
): readonly string[] {
  const all = new Set(titles);
  for (const { pattern, short } of rows) {
    const words = new RegExp(`(?<!\\p{L})(?:${pattern})`, 'giu');
    for (const title of [...all]) all.add(title.replace(words, short));
  }
  return [...all].slice(titles.length);
}
