import type { Document } from '../model/document.ts';
import type { Fault } from '../model/finding.ts';
import type { LastChapter } from '../model/last-chapter.ts';
import type { StandardRecord } from '../model/standard.ts';
import { type Checked, checkedOf, type Known } from './checked.ts';
import { checkAbbreviations } from './rules/abbreviations.ts';
import { checkActivities } from './rules/activities.ts';
import { checkCardList } from './rules/card-list.ts';
import { checkCitations } from './rules/citations.ts';
import { checkCodes } from './rules/codes.ts';
import { checkDates } from './rules/dates.ts';
import { checkDocument } from './rules/document.ts';
import { checkDuplicates } from './rules/duplicates.ts';
import { checkEducation } from './rules/education.ts';
import { checkEndings } from './rules/endings.ts';
import { checkFunctions } from './rules/functions.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkJoinedWords } from './rules/joined-words.ts';
import { checkLetters } from './rules/letters.ts';
import { checkLevels } from './rules/levels.ts';
import { checkMarks } from './rules/marks.ts';
import { checkMisplaced } from './rules/misplaced.ts';
import { checkNumbering } from './rules/numbering.ts';
import { checkRelated } from './rules/related.ts';
import { checkRows } from './rules/rows.ts';

/** What reading a document says of it besides its record. */
export interface Reading {
  readonly faults: readonly Fault[];
  readonly lastChapter: LastChapter;
}

const rules: readonly ((checked: Checked) => readonly Fault[])[] = [
  checkDocument,
  checkRows,
  checkHeadings,
  checkCodes,
  checkLevels,
  checkCardList,
  checkDuplicates,
  checkFunctions,
  checkNumbering,
  checkEducation,
  checkRelated,
  checkCitations,
  checkActivities,
  checkAbbreviations,
  checkDates,
  checkMisplaced,
  checkMarks,
  checkEndings,
  checkJoinedWords,
  checkLetters,
];

/**
 * Every rule that looks at one document, in no particular order. Pure: the same record gives the same faults. `known`
 * is what they need of `seed/`, the reading says what was found on the way, which is handed on. What an unknown row
 * of a card or the lost end of a document may hold is not said to be missing.
 */
export function checkStandard(
  standard: StandardRecord,
  document: Document,
  known: Known,
  { faults: before, lastChapter }: Reading,
): readonly Fault[] {
  const checked = checkedOf(standard, document, known, lastChapter);
  const unread = new Set(
    before.filter(({ rule }) => rule === 'label-not-recognised').map(({ about }) => about),
  );
  const ends = new Set(checked.isCutOff ? lastOf(standard) : []);
  const faults = rules
    .flatMap((rule) => rule(checked))
    .filter(({ rule, about }) => !mayBeUnread.has(rule) || !(unread.has(about) || ends.has(about)));
  return [...before, ...faults];
}

/** The last card, its last function and the last skill of that. */
function lastOf({ cards }: StandardRecord): readonly string[] {
  const card = cards.at(-1);
  const last = card?.labourFunctions.at(-1);
  return [card?.id, last?.id, last?.skills.at(-1)?.id].flatMap((id) => id ?? []);
}

/** Parts that the template has for a card, a function or a skill, and functions that a list announces. */
const mayBeUnread = new Set([
  'abilities-missing',
  'education-missing',
  'function-list-mismatch',
  'knowledge-missing',
  'labour-functions-missing',
  'personal-competences-missing',
  'purpose-missing',
  'skills-missing',
]);
