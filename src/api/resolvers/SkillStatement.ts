import { abilitiesOfSkill, knowledgeOfSkill, labourFunctionOfSkill } from '../../graph/read/statement.ts';
import type { SkillStatementResolvers } from '../generated/types.ts';
import { localized } from '../localized.ts';
import { card, citations, concept, evidence, text } from '../statement-fields.ts';

export const SkillStatement: SkillStatementResolvers = {
  text,
  concept,
  card,
  labourFunction: ({ id }, _, { load }) => load.the(labourFunctionOfSkill, id),
  abilities: ({ id }, _, { load }, info) => load.list(abilitiesOfSkill, id, info),
  knowledge: ({ id }, _, { load }, info) => load.list(knowledgeOfSkill, id, info),
  recognition: (statement, { language }) => localized(statement, 'recognition', language),
  citations,
  evidence,
};
