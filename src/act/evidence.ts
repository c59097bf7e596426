import type { ActFact, EvidenceGrade, Texts } from '../model/act.ts';
import type { SourceRow } from '../model/act-row.ts';
import { languages } from '../model/language.ts';

/** How a statement is evidenced. */
export function evidence(fact: ActFact, grade: EvidenceGrade, source: string | null): SourceRow {
  return { fact, grade, ...(source === null ? {} : { source }) };
}

/** How titles are evidenced, each as a statement of its own. */
export function ofTitles(titles: Texts, grade: EvidenceGrade, source: string | null): readonly SourceRow[] {
  return languages.flatMap((language) =>
    titles[language] === undefined ? [] : [evidence(`title-${language}`, grade, source)],
  );
}

/** Statements that were read on one day, where that is known. */
export function readOn(day: string | null, sources: readonly SourceRow[]): readonly SourceRow[] {
  return day === null ? sources : sources.map((source) => ({ ...source, readOn: day }));
}
