import { z } from 'zod';
import { evidenceGrades } from '../../model/act.ts';
import { optionalText } from './columns.ts';
import { listQuery } from './list.ts';
import { sent } from './row/sent.ts';

/** `act` is the other act: the new one of an old one, or the old one of a new one. */
export const replacement = z.object({
  act: sent.LegalAct.row,
  old: sent.LegalAct.row,
  new: sent.LegalAct.row,
  part: optionalText,
  isRenewal: z.boolean(),
  evidence: z.enum(evidenceGrades),
  fromKnown: z.boolean(),
  fromEarliest: optionalText,
  fromLatest: optionalText,
});
export type ReplacementRow = z.infer<typeof replacement>;

const columns = `old: ${sent.LegalAct.cypher('old')}, new: ${sent.LegalAct.cypher('new')}`;

/** In the order of the parts, the whole first. */
const byPart = "coalesce(n.part, ''), n.id";

export const replacementsOfLegalAct = listQuery({
  name: 'replacements of legal act',
  match: `MATCH (old:LegalAct {id: parent})-[edge:REPLACED_BY]->(new:LegalAct)
  WITH edge {.*, id: new.id, act: ${sent.LegalAct.cypher('new')}, ${columns}} AS n`,
  order: byPart,
  projection: 'n',
  row: replacement,
});

export const replacedByLegalAct = listQuery({
  name: 'replaced by legal act',
  match: `MATCH (new:LegalAct {id: parent})<-[edge:REPLACED_BY]-(old:LegalAct)
  WITH edge {.*, id: old.id, act: ${sent.LegalAct.cypher('old')}, ${columns}} AS n`,
  order: byPart,
  projection: 'n',
  row: replacement,
});
