import { grouped } from '../../model/grouped.ts';
import type { NeededRequirement, SubjectGap } from './gap.ts';
import type { RequirementPlace } from './place.ts';

/** A skill that is needed, with what stands under it. */
export interface NeededSkill {
  readonly skill: NeededRequirement;
  readonly abilities: readonly NeededRequirement[];
  readonly knowledge: readonly NeededRequirement[];
  readonly knowledgeStated: boolean;
}

export interface NeededFunction {
  readonly labourFunction: NeededRequirement;
  readonly skills: readonly NeededSkill[];
}

/** The labour functions of `to` with what stands under each, each requirement with its places there alone. */
export function outlineOfGap({ requirements, to }: SubjectGap): readonly NeededFunction[] {
  const byItem = new Map(requirements.map((requirement) => [keyOf(requirement), requirement]));
  const at = (places: readonly RequirementPlace[]): readonly NeededRequirement[] =>
    [...grouped(places, keyOf)].flatMap(([key, needed]) => {
      const requirement = byItem.get(key);
      return requirement ? [{ ...requirement, needed }] : [];
    });
  const blank = new Set(
    to.blanks.filter(({ kind }) => kind === 'knowledge').map(({ statement }) => statement),
  );
  const skillOf = (skill: NeededRequirement): NeededSkill => {
    const own = new Set(skill.needed.map(({ statement }) => statement));
    const under = (kind: 'ability' | 'knowledge') =>
      to.layers.includes(kind) ? at(to.places[kind].filter((place) => own.has(place.skill))) : [];
    return {
      skill,
      abilities: under('ability'),
      knowledge: under('knowledge'),
      knowledgeStated: ![...own].some((statement) => blank.has(statement)),
    };
  };
  return at(to.places['labour-function']).map((labourFunction) => {
    const own = new Set(labourFunction.needed.map(({ statement }) => statement));
    const skills = to.places.skill.filter((place) => own.has(place.labourFunction));
    return { labourFunction, skills: at(skills).map(skillOf) };
  });
}

function keyOf({ kind, item }: Pick<RequirementPlace, 'kind' | 'item'>): string {
  return `${kind} ${item}`;
}
