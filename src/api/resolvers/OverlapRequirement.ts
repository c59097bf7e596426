import { notStatedBy, type SharedRequirement } from '../comparison/overlap.ts';
import type { OverlapRequirementResolvers } from '../generated/types.ts';

export const OverlapRequirement: OverlapRequirementResolvers = {
  requirement: ({ id, places }) => {
    const first = places[0]?.[0];
    if (first === undefined) throw new Error(`${id} stands nowhere.`);
    return first;
  },
  subjectCount: ({ subjects }) => subjects.length,
  in: ({ compared, subjects, places }) =>
    subjects.flatMap((index, at) => subjectsAt(compared, index, places[at] ?? [])),
  notStatedBy: (shared) =>
    notStatedBy(shared).flatMap((index) => shared.compared.subjects[index]?.subject ?? []),
};

function subjectsAt(
  { subjects }: SharedRequirement['compared'],
  index: number,
  places: SharedRequirement['places'][number],
) {
  const found = subjects[index];
  return found ? [{ subject: found.subject, places }] : [];
}
