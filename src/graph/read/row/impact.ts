import { z } from 'zod';
import { citationRoles } from '../../../model/citation.ts';

const count = z.number().default(0);
const counts = z.array(z.number()).default([]);

/** What is kept on an act of what it touches; the lists of one kind have one length. A level that is not stated is 0. */
export const impactColumns = {
  citationCount: count,
  standardCount: count,
  professionCount: count,
  cardCount: count,
  labourFunctionCount: count,
  labourFunctionStatementCount: count,
  skillCount: count,
  skillStatementCount: count,
  notStatedCount: count,
  levels: counts,
  levelProfessions: counts,
  levelCards: counts,
  levelCitations: counts,
  roles: z.array(z.enum(citationRoles)).default([]),
  roleCards: counts,
  roleCitations: counts,
};
