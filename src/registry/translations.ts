import type { TranslatedStem } from '../model/translation.ts';
import { readTable } from './table.ts';

/** Stems of words in both languages, in lower case. */
export function readTranslations(): readonly TranslatedStem[] {
  return readTable<{ readonly stems: readonly TranslatedStem[] }>('translations').stems;
}
