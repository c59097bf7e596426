import type { EducationLevel } from '../model/education-level.ts';
import { foldText } from '../text/fold.ts';
import { readTable } from './table.ts';

interface EducationTable {
  readonly levels: readonly {
    readonly rank: number;
    readonly en: string;
    readonly kk: readonly string[];
    readonly ru: readonly string[];
  }[];
}

/** Levels of education, highest rank first, so that the more exact name ("after higher education") is met first. */
export function readEducationLevels(): readonly EducationLevel[] {
  return readTable<EducationTable>('education-levels')
    .levels.map(({ rank, en, kk, ru }) => ({ rank, en, stems: [...kk, ...ru].map(foldText) }))
    .sort((a, b) => b.rank - a.rank);
}
