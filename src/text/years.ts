import type { Language } from '../model/language.ts';
import { onAnyKeyboard } from './kazakh-letters.ts';

/** A year without a day, and where it stands. */
export interface FoundYear {
  readonly year: string;
  /** Null where only a bracket says that it is a year: "(2003)". */
  readonly language: Language | null;
  readonly start: number;
  readonly end: number;
}

/** Years that belong to what is named beside them: "1995 года", "2015 г.", "1995 жылғы", "(2003)". */
export function findYears(text: string): readonly FoundYear[] {
  return forms.flatMap(({ pattern, language }) =>
    [...text.matchAll(pattern)].map((match) => ({
      year: match.groups?.year ?? '',
      language,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

const year = '(?<![\\d.,/-]|[-–—]\\s?)(?<year>(?:19|20)\\d{2})';

const forms: readonly { readonly pattern: RegExp; readonly language: Language | null }[] = [
  { pattern: new RegExp(`${year}\\s*(?:года(?!\\p{L})|г\\.(?!\\s?г\\.))`, 'giu'), language: 'ru' },
  {
    pattern: new RegExp(`${year}\\s*(?:${onAnyKeyboard('жылғы')}(?!\\p{L})|ж\\.(?!\\s?ж\\.))`, 'giu'),
    language: 'kk',
  },
  { pattern: new RegExp(`(?<=\\(\\s*)${year}(?:\\s*(?:г|год|ж|жыл))?(?=\\s*\\))`, 'giu'), language: null },
];
