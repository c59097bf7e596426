import { conceptOf } from '../comparison/concept.ts';
import { enumName } from '../enum-name.ts';
import type { RequirementResolvers } from '../generated/types.ts';
import { stated } from '../localized.ts';

export const Requirement: RequirementResolvers = {
  id: ({ item }) => item,
  kind: ({ kind }) => enumName(kind),
  name: async (place, { language }, { load }) => {
    if (place.name) return stated(place.name, 'name', language);
    const concept = await conceptOf(place, load);
    if (concept) return stated(concept, 'name', language);
    const act = place.kind === 'legal-act' ? await load.theNode('LegalAct', place.item) : null;
    return act ? stated(act, 'title', language) : stated(place, 'text', language);
  },
  concept: (place, _, { load }) => conceptOf(place, load),
  legalAct: ({ kind, item }, _, { load }) => (kind === 'legal-act' ? load.theNode('LegalAct', item) : null),
};
