import type { NodeRowOf } from '../../graph/read/row/node.ts';
import type { Loads } from '../loads.ts';
import type { RequirementPlace } from './place.ts';

export type ConceptNode = NodeRowOf<'LabourFunction' | 'Skill' | 'Ability' | 'Knowledge'>;

/** The concept that a place states; null where it states none. */
export async function conceptOf(
  { kind, item }: Pick<RequirementPlace, 'kind' | 'item'>,
  load: Loads,
): Promise<ConceptNode | null> {
  if (kind === 'legal-act' || kind === 'personal-competence' || kind === 'education') return null;
  const node = await load.node(item);
  return isConcept(node) ? node : null;
}

export function isConcept(node: { readonly __typename: string } | null): node is ConceptNode {
  return node !== null && ['LabourFunction', 'Skill', 'Ability', 'Knowledge'].includes(node.__typename);
}
