import { statementsOfLegalBasis } from '../../graph/read/legal-basis.ts';
import { connection } from '../connection.ts';
import type { LegalBasisResolvers } from '../generated/types.ts';

export const LegalBasis: LegalBasisResolvers = {
  acts: ({ acts }, _, { load }) => Promise.all((acts ?? []).map((id) => load.theNode('LegalAct', id))),
  knowledgeStated: ({ acts }) => acts !== null,
  statements: ({ id }, page, context, info) => connection(statementsOfLegalBasis, id, page, context, info),
};
