import { z } from 'zod';
import { optionalNumber, optionalText } from './columns.ts';
import { listQuery } from './list.ts';
import { legalActRow } from './row/legal-act.ts';

/** What says between which days an edition is in force: its age, its rule, and its orders in the register. */
const editionLifeRow = z.object({
  id: z.string(),
  version: optionalNumber,
  year: optionalNumber,
  orderKind: optionalText,
  orderNumber: optionalText,
  orderDate: optionalText,
  baseOrderDate: optionalText,
  inForceOn: optionalText,
  daysAfterPublication: optionalNumber,
  /** The acts of the number and day of the order that enacted it, and of the one that first approved the standard. */
  enacting: z.array(legalActRow),
  base: z.array(legalActRow),
});
export type EditionLifeRow = z.infer<typeof editionLifeRow>;

/** All editions of a standard: when one begins, another ends. */
export const editionLivesOfStandard = listQuery({
  name: 'edition lives of standard',
  match: `MATCH (:Standard {id: parent})-[:HAS_EDITION]->(e:Edition)
  WITH e {.id, .version, .year, .orderKind, .orderNumber, .orderDate, .baseOrderDate, .inForceOn, .daysAfterPublication,
    enacting: COLLECT { MATCH (a:LegalAct {number: e.orderNumber, adoptedOn: e.orderDate}) RETURN a {.*} },
    base: COLLECT { MATCH (a:LegalAct {number: e.baseOrderNumber, adoptedOn: e.baseOrderDate}) RETURN a {.*} }} AS n`,
  order: 'n.id',
  projection: 'n',
  row: editionLifeRow,
});
