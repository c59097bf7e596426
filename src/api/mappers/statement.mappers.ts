export type {
  AbilityStatementRow as AbilityStatementMapper,
  KnowledgeStatementRow as KnowledgeStatementMapper,
  LabourFunctionStatementRow as LabourFunctionStatementMapper,
  SkillStatementRow as SkillStatementMapper,
} from '../../graph/read/row/statement.ts';
