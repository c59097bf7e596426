import type { EducationLevel } from '../model/education-level.ts';
import type { Fault } from '../model/finding.ts';
import type { StandardRecord } from '../model/standard.ts';
import { checkCardList } from './rules/card-list.ts';
import { checkCitations } from './rules/citations.ts';
import { checkCodes } from './rules/codes.ts';
import { checkDocument } from './rules/document.ts';
import { checkDuplicates } from './rules/duplicates.ts';
import { checkEducation } from './rules/education.ts';
import { checkFunctions } from './rules/functions.ts';
import { checkNumbering } from './rules/numbering.ts';
import { checkRelated } from './rules/related.ts';

/** Every rule that looks at one document, in no particular order. Pure: the same record gives the same faults. */
export function checkStandard(
  standard: StandardRecord,
  educationLevels: readonly EducationLevel[],
): readonly Fault[] {
  return [
    ...checkDocument(standard),
    ...checkCodes(standard),
    ...checkCardList(standard),
    ...checkDuplicates(standard),
    ...checkFunctions(standard),
    ...checkNumbering(standard),
    ...checkEducation(standard, educationLevels),
    ...checkRelated(standard),
    ...checkCitations(standard),
  ];
}
