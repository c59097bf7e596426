import { z } from 'zod';
import { evidenceGrades } from '../../model/act.ts';
import { ofAct, optionalText } from './columns.ts';
import { listQuery } from './list.ts';
import { legalActRow } from './row/legal-act.ts';

/** `act` is the other act: the new one of an old one, or the old one of a new one. */
export const replacement = z.object({
  act: legalActRow,
  old: legalActRow,
  new: legalActRow,
  part: optionalText,
  isRenewal: z.boolean(),
  evidence: z.enum(evidenceGrades),
  fromKnown: z.boolean(),
  fromEarliest: optionalText,
  fromLatest: optionalText,
});
export type ReplacementRow = z.infer<typeof replacement>;

const columns = `old: old {${ofAct}}, new: new {${ofAct}}`;

/** In the order of the parts, the whole first. */
const byPart = "coalesce(n.part, ''), n.act.id";

export const replacementsOfLegalAct = listQuery({
  name: 'replacements of legal act',
  match: `MATCH (old:LegalAct {id: parent})-[edge:REPLACED_BY]->(new:LegalAct)
  WITH edge {.*, act: new {${ofAct}}, ${columns}} AS n`,
  order: byPart,
  projection: 'n',
  row: replacement,
});

export const replacedByLegalAct = listQuery({
  name: 'replaced by legal act',
  match: `MATCH (new:LegalAct {id: parent})<-[edge:REPLACED_BY]-(old:LegalAct)
  WITH edge {.*, act: old {${ofAct}}, ${columns}} AS n`,
  order: byPart,
  projection: 'n',
  row: replacement,
});
