import type { AxisDetail, CardChoice } from '../graph/read/chosen-cards.ts';
import { refuseOutside } from './between.ts';
import { enumValue } from './enum-name.ts';
import { groupOf, levelsOf } from './filters.ts';
import type { ActivityLevel } from './generated/types.ts';
import { conceptIdOf, idOf } from './ids.ts';
import type { Loads } from './loads.ts';

type Given<Value> = Value | null | undefined;

/** What the filters of matrices and facets have in common. */
export interface CardFilter {
  readonly professions?: Given<readonly string[]>;
  readonly standards?: Given<readonly string[]>;
  readonly levels?: Given<readonly number[]>;
  readonly group?: Given<string>;
  readonly activity?: Given<string>;
  readonly legalAct?: Given<string>;
  readonly concept?: Given<string>;
  readonly groupDigits?: Given<number>;
  readonly activityLevel?: Given<ActivityLevel>;
}

export async function cardChoice(filter: Given<CardFilter>, load: Loads): Promise<CardChoice> {
  return {
    professions: filter?.professions?.map((id) => idOf(id, 'profession') ?? id) ?? null,
    standards: filter?.standards?.map((id) => idOf(id, 'standard') ?? id) ?? null,
    levels: levelsOf(filter?.levels),
    group: groupOf(filter?.group?.trim() || null),
    activity: filter?.activity?.trim() || null,
    legalAct: idOf(filter?.legalAct, 'act'),
    concept: await conceptIdOf(filter?.concept, load),
  };
}

export function axisDetail(filter: Given<CardFilter>): AxisDetail {
  const { groupDigits, activityLevel } = filter ?? {};
  refuseOutside('groupDigits', groupDigits ?? 4, 1, 5);
  return { groupDigits: groupDigits ?? 4, activityLevel: enumValue(activityLevel ?? 'SECTION') };
}
