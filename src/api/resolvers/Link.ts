import { asPair, referencesBetween } from '../../graph/read/card.ts';
import type { LinkResolvers } from '../generated/types.ts';
import { theStatement } from '../statement-fields.ts';

export const Link: LinkResolvers = {
  statement: ({ kind, first }, _, { load }) =>
    kind === 'REQUIRES' && first !== null ? theStatement(first, load) : null,
  citation: ({ kind, first }, _, { load }) => (kind === 'CITES' ? load.nodeOf('Citation', first) : null),
  reference: async ({ kind, from, to }, _, { load }) =>
    kind === 'RELATED_TO' ? ((await load.list(referencesBetween, asPair(from, to)))[0] ?? null) : null,
};
