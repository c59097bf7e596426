import type { CitationRole } from '../../model/citation.ts';

export type { LegalActRow as ImpactMapper } from '../../graph/read/row/legal-act.ts';
export type {
  LegalActCardRow as LegalActCardMapper,
  LegalActLabourFunctionRow as LegalActLabourFunctionMapper,
  LegalActLabourFunctionStatementRow as LegalActLabourFunctionStatementMapper,
  LegalActSkillRow as LegalActSkillMapper,
  LegalActSkillStatementRow as LegalActSkillStatementMapper,
} from '../../graph/read/touched.ts';

/** A level of 0: none is stated. */
export interface LevelCountMapper {
  readonly level: number;
  readonly professions: number;
  readonly cards: number;
  readonly citations: number;
}

export interface RoleCountMapper {
  readonly role: CitationRole;
  readonly citations: number;
  readonly cards: number;
}
