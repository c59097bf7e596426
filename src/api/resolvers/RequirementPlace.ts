import { enumName } from '../enum-name.ts';
import type { RequirementPlaceResolvers } from '../generated/types.ts';
import { stated } from '../localized.ts';
import { statementOf } from '../statement-fields.ts';

export const RequirementPlace: RequirementPlaceResolvers = {
  kind: ({ kind }) => enumName(kind),
  card: ({ card }, _, { load }) => load.theNode('ProfessionCard', card),
  text: (place, { language }) => stated(place, 'text', language),
  statement: ({ statement }, _, { load }) => statementOf(statement, load),
  under: ({ under }, _, { load }) => statementOf(under, load),
  evidence: ({ stands }) => stands,
};
