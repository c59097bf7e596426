import { professionsOfOccupation } from '../../graph/read/profession.ts';
import type { Loads } from '../loads.ts';
import { type ComparedLevels, compareLevels } from './level-delta.ts';
import { requirementsOf } from './requirements.ts';

/** What each level of an occupation changes against the one below it that the occupation has. */
export async function levelDeltasOf(occupation: string, load: Loads): Promise<readonly ComparedLevels[]> {
  const professions = await load.list(professionsOfOccupation, occupation);
  const levels = professions
    .filter(({ level }) => level !== null)
    .map((profession) => requirementsOf({ __typename: 'Profession', ...profession }, load));
  const requirements = await Promise.all(levels);
  return Promise.all(
    requirements.slice(1).map((to, index) => {
      const from = requirements[index];
      if (from === undefined) throw new Error(`${occupation} has no level ${index}.`);
      return compareLevels(from, to, load);
    }),
  );
}
