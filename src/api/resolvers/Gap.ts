import type { RequirementKind } from '../../model/requirement.ts';
import { compareFacts } from '../comparison/facts.ts';
import type { SubjectGap } from '../comparison/gap.ts';
import { outlineOfGap } from '../comparison/gap-outline.ts';
import { layersOfGap } from '../comparison/layers.ts';
import { enumName } from '../enum-name.ts';
import type { GapResolvers } from '../generated/types.ts';

export const Gap: GapResolvers = {
  from: ({ from }) => from?.subject ?? null,
  to: ({ to }) => to.subject,
  layers: (gap) => layersOfGap(gap).map(({ kind, ...layer }) => ({ kind: enumName(kind), ...layer })),
  labourFunctions: (gap) => outlineOfGap(gap),
  personalCompetences: (gap) => ofKind(gap, 'personal-competence'),
  legalActs: (gap) => ofKind(gap, 'legal-act'),
  education: (gap) => ofKind(gap, 'education'),
  facts: ({ from, to }, { differing }, { load }) => (from ? compareFacts([from, to], differing, load) : []),
  notStated: ({ from, to }) => [...(from?.blanks ?? []), ...to.blanks],
};

function ofKind({ requirements }: SubjectGap, kind: RequirementKind) {
  return requirements.filter((requirement) => requirement.kind === kind);
}
