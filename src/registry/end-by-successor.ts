import type { EvidenceGrade } from '../model/act.ts';
import type { ActRow, DayOrBounds } from '../model/act-row.ts';
import { findDates } from '../text/dates.ts';
import { plain } from '../text/plain.ts';
import type { ActIndex } from './act-index.ts';
import { actExpressions } from './act-words.ts';
import { rankOf } from './better.ts';
import { between, common, sameDay } from './days.ts';
import { onlyOne } from './replacements.ts';
import { gradeOfStatus } from './stated-row.ts';

/** A day or bounds, and how well they are evidenced. */
export interface GradedDay {
  readonly day: DayOrBounds;
  readonly grade: EvidenceGrade;
}

/**
 * When an act ceased of which a repeal says no day: when the one act that repealed it came into force, as far as that is
 * known. As well evidenced as the worse of both; null where nothing follows, or where somebody says otherwise.
 */
export function endBySuccessor(row: ActRow, index: ActIndex): GradedDay | null {
  const successor = isOpenRepeal(row) ? successorOf(row, index) : undefined;
  if (row.ceased === undefined || successor === undefined) return null;
  const begun = beginningOf(successor);
  if (begun === null || !saysNoOtherDay(row.ceasedNote ?? '', successor)) return null;
  const day = common(row.ceased, begun.day);
  if (day === null || sameDay(day, row.ceased)) return null;
  const own = gradeOfStatus(row);
  return { day, grade: rankOf(own) > rankOf(begun.grade) ? own : begun.grade };
}

/** Whether all that is known of an end is from which day on it may be, and that is not a matter of dispute. */
function isOpenRepeal(row: ActRow): boolean {
  if (row.ceased === undefined || between(row.ceased).latest !== null) return false;
  const facts = (row.sources ?? []).filter(({ fact }) => fact === 'status' || fact === 'ceased-on');
  return facts.length < 2 && gradeOfStatus(row) !== 'unverified';
}

/** The one act by which a row says that it was repealed, which was there by the first day of the end. */
function successorOf(row: ActRow, index: ActIndex): ActRow | undefined {
  const ids = (row.replacedBy ?? []).map(({ act, named, part }) =>
    part === undefined ? (act ?? (named && onlyOne(named, row, index))) : undefined,
  );
  const [id, another] = [...new Set(ids)];
  const successor = id === undefined || another !== undefined ? undefined : index.byId(id);
  const earliest = row.ceased === undefined ? null : between(row.ceased).earliest;
  return successor !== undefined && earliest !== null && successor.adopted <= earliest
    ? successor
    : undefined;
}

/** From when an act is in force by its row: by the day that it says, else at the latest when it was read to be. */
function beginningOf(act: ActRow): GradedDay | null {
  const { inForce, inForceEvidence: grade = gradeOfStatus(act) } = act;
  if (inForce === undefined) return readInForce(act);
  const { latest } = between(inForce);
  const last = act.ceased === undefined ? null : between(act.ceased).earliest;
  const hasBegun = last === null || (latest !== null && latest < last);
  return grade === 'unverified' || !hasBegun ? null : { day: inForce, grade };
}

/** An act is shown as new from its adoption on, before it is in force: no act waits for that longer than a year. */
function readInForce(act: ActRow): GradedDay | null {
  const { adopted, ceased, statusReadOn: latest } = act;
  const grade = gradeOfStatus(act);
  if (ceased !== undefined || latest === undefined || grade === 'unverified') return null;
  const afterYear = `${Number(adopted.slice(0, 4)) + 1}${adopted.slice(4)}`;
  return latest < afterYear ? null : { day: { earliest: adopted, latest }, grade };
}

/** Whether the words of a repeal name no day but those of the act that repealed: any other may be the day of the end. */
function saysNoOtherDay(words: string, { adopted, inForce }: ActRow): boolean {
  const text = plain(words);
  const verbs = actExpressions('repeals').flatMap((repeal) => [...text.matchAll(repeal)]);
  const known: readonly unknown[] = [adopted, inForce];
  return (
    verbs.length > 0 &&
    verbs.every(({ groups }) => groups?.day === undefined) &&
    findDates(text).every(({ day }) => known.includes(day))
  );
}
