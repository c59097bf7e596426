import type { ConceptItem } from '../../graph/read/concept.ts';

export type { ConceptProfessionRow as ConceptProfessionMapper } from '../../graph/read/requirement.ts';
export type {
  ConceptRow as AbilityMapper,
  ConceptRow as KnowledgeMapper,
  ConceptRow as LabourFunctionMapper,
  ConceptRow as SkillMapper,
  WordingRow as WordingMapper,
} from '../../graph/read/row/concept.ts';

/** An entry of a list of concepts; `first` is still the id of a statement. */
interface ConceptEdge extends ConceptItem {
  readonly cursor: string;
}
export type LabourFunctionEdgeMapper = ConceptEdge;
export type SkillEdgeMapper = ConceptEdge;
export type AbilityEdgeMapper = ConceptEdge;
export type KnowledgeEdgeMapper = ConceptEdge;
