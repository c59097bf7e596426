import { enumName } from '../enum-name.ts';
import { standsOf } from '../evidence.ts';
import type { DefinitionResolvers } from '../generated/types.ts';

export const Definition: DefinitionResolvers = {
  kind: ({ kind }) => enumName(kind),
  evidence: (definition) => standsOf(definition, 'text', 'places'),
};
