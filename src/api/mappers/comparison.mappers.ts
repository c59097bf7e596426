import type { NeededRequirement, SubjectGap } from '../comparison/gap.ts';
import type { ComparedLevels } from '../comparison/level-delta.ts';
import type { ComparedSubjects } from '../comparison/overlap.ts';
import type { RequirementPlace } from '../comparison/place.ts';

export type { Blank as BlankMapper } from '../comparison/blanks.ts';
export type {
  FactComparison as FactComparisonMapper,
  FactValue as FactValueMapper,
} from '../comparison/facts.ts';
export type { RequirementChange as RequirementChangeMapper } from '../comparison/level-delta.ts';
export type { SharedRequirement as OverlapRequirementMapper } from '../comparison/overlap.ts';
export type { RequirementPlace as RequirementPlaceMapper } from '../comparison/place.ts';
export type {
  Related as RelatedProfessionMapper,
  RelatedLayer as RelatedLayerMapper,
  SharedItem as RelatedRequirementMapper,
} from '../comparison/related.ts';

export type OverlapMapper = ComparedSubjects;
export type LevelDeltaMapper = ComparedLevels;
export type GapMapper = SubjectGap;
export type GapRequirementMapper = NeededRequirement;
/** With a text of it where it has no name of its own. */
export type RequirementMapper = Pick<
  RequirementPlace,
  'kind' | 'item' | 'name' | 'textKk' | 'textRu' | 'textEn'
>;
