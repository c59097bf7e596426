import { contextOfCitation } from '../../graph/read/node.ts';
import { enumName } from '../enum-name.ts';
import { standOfTranslation } from '../evidence.ts';
import type { CitationResolvers } from '../generated/types.ts';
import { provisionOf, provisionsOf } from '../provision.ts';

export const Citation: CitationResolvers = {
  act: ({ act }, _, { load }) => load.nodeOf('LegalAct', act),
  provision: provisionOf,
  provisions: provisionsOf,
  context: ({ id }, _, { load }) => load.the(contextOfCitation, id),
  card: ({ card }, _, { load }) => load.nodeOf('ProfessionCard', card),
  role: ({ role }) => enumName(role),
  evidence: (citation) => citation,
  translation: standOfTranslation,
  resolvedBy: ({ resolvedBy }) => resolvedBy && enumName(resolvedBy),
  candidates: async ({ candidates }, _, { load }) =>
    (await Promise.all(candidates.map((id) => load.nodeOf('LegalAct', id)))).filter((act) => act !== null),
};
