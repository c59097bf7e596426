import { professionsOfOccupation } from '../../graph/read/profession.ts';
import type { ProfessionRow } from '../../graph/read/row/profession.ts';
import type { Loads } from '../loads.ts';
import { type ComparedLevels, compareLevels } from './level-delta.ts';
import { requirementsOf } from './requirements.ts';

/** What each level of an occupation changes against the one below it that the occupation has. */
export async function levelDeltasOf(occupation: string, load: Loads): Promise<readonly ComparedLevels[]> {
  const professions = await load.list(professionsOfOccupation, occupation);
  const levels = professions.filter(({ level }) => level !== null);
  return Promise.all(
    levels.slice(1).flatMap((to, index) => {
      const from = levels[index];
      return from ? [compareProfessions(from, to, load)] : [];
    }),
  );
}

export async function compareProfessions(
  from: ProfessionRow,
  to: ProfessionRow,
  load: Loads,
): Promise<ComparedLevels> {
  const [before, after] = await Promise.all([
    requirementsOf({ __typename: 'Profession', ...from }, load),
    requirementsOf({ __typename: 'Profession', ...to }, load),
  ]);
  return compareLevels(before, after, load);
}
