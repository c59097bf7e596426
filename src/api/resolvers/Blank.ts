import { enumName } from '../enum-name.ts';
import type { BlankResolvers } from '../generated/types.ts';
import { statementOf } from '../statement-fields.ts';

export const Blank: BlankResolvers = {
  kind: ({ kind }) => enumName(kind),
  card: ({ card }, _, { load }) => load.theNode('ProfessionCard', card),
  statement: ({ statement }, _, { load }) => statementOf(statement, load),
};
