import { professionsOfOccupation } from '../../graph/read/profession.ts';
import type { SubjectPart } from '../../graph/read/subject-reading.ts';
import type { Context } from '../context.ts';
import { type ComparedLevels, compareLevels } from './level-delta.ts';
import { requirementsOfId } from './requirements.ts';

/** What each level of an occupation changes against the one below it that the occupation has. */
export async function levelDeltasOf(
  occupation: string,
  wanted: readonly SubjectPart[],
  context: Context,
): Promise<readonly ComparedLevels[]> {
  const professions = await context.load.list(professionsOfOccupation, occupation);
  const levels = professions.filter(({ level }) => level !== null);
  return Promise.all(
    levels.slice(1).flatMap((to, index) => {
      const from = levels[index];
      return from ? [compareById(from.id, to.id, wanted, context)] : [];
    }),
  );
}

/** What changes from one subject to another, by their ids, as far as it is wanted; fails as `subjectOf` does. */
export async function compareById(
  from: string,
  to: string,
  wanted: readonly SubjectPart[],
  context: Context,
): Promise<ComparedLevels> {
  const [before, after] = await Promise.all([
    requirementsOfId(from, wanted, context),
    requirementsOfId(to, wanted, context),
  ]);
  return compareLevels(before, after);
}
