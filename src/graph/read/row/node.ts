import { z } from 'zod';
import { activityRow } from './activity.ts';
import { cardRow } from './card.ts';
import { citationRow } from './citation.ts';
import { conceptRow } from './concept.ts';
import { editionRow } from './edition.ts';
import { findingRow } from './finding.ts';
import { legalActRow } from './legal-act.ts';
import { levelRow } from './level.ts';
import { occupationGroupRow, occupationRow } from './occupation.ts';
import { professionRow } from './profession.ts';
import { provisionRow } from './provision.ts';
import { sourceRow } from './source.ts';
import { standardRow } from './standard.ts';
import {
  abilityStatementRow,
  knowledgeStatementRow,
  labourFunctionStatementRow,
  skillStatementRow,
} from './statement.ts';

/** The rows of things that have an id for the outside, by the name that the outside knows: their label. */
const rows = {
  Standard: standardRow,
  Edition: editionRow,
  SourceDocument: sourceRow,
  EconomicActivity: activityRow,
  ProfessionCard: cardRow,
  LabourFunctionStatement: labourFunctionStatementRow,
  SkillStatement: skillStatementRow,
  AbilityStatement: abilityStatementRow,
  KnowledgeStatement: knowledgeStatementRow,
  Citation: citationRow,
  Finding: findingRow,
  Profession: professionRow,
  Occupation: occupationRow,
  OccupationGroup: occupationGroupRow,
  QualificationLevel: levelRow,
  LabourFunction: conceptRow,
  Skill: conceptRow,
  Ability: conceptRow,
  Knowledge: conceptRow,
  LegalAct: legalActRow,
  Provision: provisionRow,
} as const;

export type NodeName = keyof typeof rows;

/** A row that says what it is. */
export type NodeRow = {
  [Name in NodeName]: { readonly __typename: Name } & z.infer<(typeof rows)[Name]>;
}[NodeName];

/** The row of one kind of thing. */
export type NodeRowOf<Name extends NodeName> = Extract<NodeRow, { readonly __typename: Name }>;

/** Null: something inside a document that has no id for the outside. */
export const nodeRow: z.ZodType<NodeRow | null> = z.unknown().transform((value, context) => {
  const name = (value as { __typename?: unknown }).__typename;
  if (typeof name !== 'string' || !Object.hasOwn(rows, name)) return null;
  const row = rows[name as NodeName].safeParse(value);
  if (row.success) return { __typename: name, ...row.data } as NodeRow;
  for (const issue of row.error.issues)
    context.addIssue({ code: 'custom', message: issue.message, path: issue.path });
  return z.NEVER;
});
