import type { ImpactResolvers } from '../generated/types.ts';

/** All of it is kept on the act. */
export const Impact: ImpactResolvers = {
  standards: ({ standardCount }) => standardCount,
  professions: ({ professionCount }) => professionCount,
  cards: ({ cardCount }) => cardCount,
  labourFunctions: ({ labourFunctionCount }) => labourFunctionCount,
  labourFunctionStatements: ({ labourFunctionStatementCount }) => labourFunctionStatementCount,
  skills: ({ skillCount }) => skillCount,
  skillStatements: ({ skillStatementCount }) => skillStatementCount,
  citations: ({ citationCount }) => citationCount,
  notStated: ({ notStatedCount }) => notStatedCount,
  byLevel: ({ levels, levelProfessions, levelCards, levelCitations }) =>
    levels.map((level, index) => ({
      level,
      professions: levelProfessions[index] ?? 0,
      cards: levelCards[index] ?? 0,
      citations: levelCitations[index] ?? 0,
    })),
  byRole: ({ roles, roleCitations, roleCards }) =>
    roles.map((role, index) => ({
      role,
      citations: roleCitations[index] ?? 0,
      cards: roleCards[index] ?? 0,
    })),
};
