import { z } from 'zod';
import { optionalNumber, optionalText } from './columns.ts';
import { listQuery } from './list.ts';
import { sent } from './row/sent.ts';

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
  /** The acts that the order which enacted it is, and the one which first approved the standard; null: not known. */
  enacting: sent.LegalAct.row.nullable(),
  base: sent.LegalAct.row.nullable(),
});
export type EditionLifeRow = z.infer<typeof editionLifeRow>;

/** All editions of a standard: when one begins, another ends. */
export const editionLivesOfStandard = listQuery({
  name: 'edition lives of standard',
  match: `MATCH (:Standard {id: parent})-[:HAS_EDITION]->(e:Edition)
  WITH e {.id, .version, .year, .orderKind, .orderNumber, .orderDate, .baseOrderDate, .inForceOn, .daysAfterPublication,
    enacting: head(COLLECT { MATCH (a:LegalAct {id: e.orderAct}) RETURN ${sent.LegalAct.cypher('a')} }),
    base: head(COLLECT { MATCH (a:LegalAct {id: e.baseOrderAct}) RETURN ${sent.LegalAct.cypher('a')} })} AS n`,
  order: 'n.id',
  projection: 'n',
  row: editionLifeRow,
});
