import { z } from 'zod';
import type { Sends } from '../../sends.ts';
import { mapped } from '../mapped.ts';
import { activityRow } from './activity.ts';
import { cardRow } from './card.ts';
import { cardLineRow, occupationReferenceRow, qualificationRow } from './card-line.ts';
import { citationRow } from './citation.ts';
import { conceptRow } from './concept.ts';
import { definitionRow } from './definition.ts';
import { editionRow } from './edition.ts';
import { findingRow } from './finding.ts';
import { legalActRow } from './legal-act.ts';
import { levelRow } from './level.ts';
import { occupationGroupRow, occupationRow } from './occupation.ts';
import { professionRow } from './profession.ts';
import { provisionRow } from './provision.ts';
import { type RowReader, requiredColumns, rowReader } from './reader.ts';
import { sourceRow } from './source.ts';
import { standardRow } from './standard.ts';
import {
  abilityStatementRow,
  knowledgeStatementRow,
  labourFunctionStatementRow,
  skillStatementRow,
} from './statement.ts';

/** The rows of things that have an id for the outside, by the name that the outside knows: their label. */
const ofNodes = {
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

/** All rows of nodes; `Concept` is one of any kind. */
const rows = {
  ...ofNodes,
  Concept: conceptRow,
  Qualification: qualificationRow,
  CardLine: cardLineRow,
  OccupationReference: occupationReferenceRow,
  Definition: definitionRow,
} as const;

export type NodeName = keyof typeof ofNodes;
export type SentName = keyof typeof rows;
type RowOf<Name extends SentName> = z.infer<(typeof rows)[Name]>;

/**
 * How a node comes out of a statement: as a list of its properties, in the order of its row, since the names that come with
 * each map are most of it. Which are sent says the parameter `$sends`; what is not sent is null there, and missing.
 */
export interface Sent<Row> {
  /** The list, of a node or a map `n`. */
  readonly cypher: (n: string) => string;
  /** The row that it is once it is here. */
  readonly row: z.ZodType<Row>;
}

export const sent = mapped(rows, (row, name) => ({
  cypher: (n: string) => listOf(n, `$sends.${name}`),
  row: rowOfList(row),
})) as unknown as { readonly [Name in SentName]: Sent<RowOf<Name>> };

/** The properties that can be sent of each, in the order of its row. */
export const columnsOf: Readonly<Record<SentName, readonly string[]>> = mapped(rows, (row) =>
  Object.keys(row.shape),
);

/** Those without which there is no row. */
export const requiredOf: Readonly<Record<SentName, readonly string[]>> = mapped(rows, requiredColumns);

/** Sends all there is. */
export const whole: Sends = columnsOf;

/** The list of the properties of `n` that a list names; null for each that it does not name. */
export function listOf(n: string, names: string): string {
  return `[column IN ${names} | ${n}[column]]`;
}

function rowOfList(row: z.ZodObject): z.ZodType {
  return readAs(rowReader(row));
}

export function readAs(read: RowReader): z.ZodType {
  return z.unknown().transform((values, context) => {
    const refuse = (column: string) =>
      context.addIssue({ code: 'custom', message: `not a row: ${column}`, path: [column] });
    if (Array.isArray(values)) return read(values, refuse);
    refuse('no list');
    return z.NEVER;
  });
}

export { ofNodes as nodeRows };
