import { skillOfStatement } from '../../graph/read/statement.ts';
import type { KnowledgeStatementResolvers } from '../generated/types.ts';
import { card, citations, concept, evidence, text } from '../statement-fields.ts';

export const KnowledgeStatement: KnowledgeStatementResolvers = {
  text,
  concept,
  card,
  skill: ({ id }, _, { load }) => load.the(skillOfStatement, id),
  citations,
  evidence,
};
