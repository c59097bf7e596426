import { z } from 'zod';
import type { Transaction } from './graph.ts';
import type { Query } from './query.ts';

/** Ids of what a change may touch: whatever is derived for these is derived anew. */
export interface Neighbourhood {
  readonly standards: readonly string[];
  readonly cards: readonly string[];
  readonly professions: readonly string[];
  readonly wordings: readonly string[];
  readonly concepts: readonly string[];
  /** Those of the concepts that have other wordings than before, so that others than its standards express them. */
  readonly moved: readonly string[];
  readonly activities: readonly string[];
  readonly acts: readonly string[];
  /** Codes of occupations that its cards have or that its cards refer to. */
  readonly codes: readonly string[];
  /** Names of professions, folded, that its cards have or that its cards refer to. */
  readonly names: readonly string[];
}

const part = z.enum([
  'standards',
  'cards',
  'professions',
  'wordings',
  'concepts',
  'moved',
  'activities',
  'acts',
  'codes',
  'names',
]);
type Part = z.infer<typeof part>;

const aroundStandard: Query<{ standard: string }, { part: Part; ids: string[] }> = {
  name: 'aroundStandard',
  text: `MATCH (node:Stated {standard: $standard})
    CALL (node) {
      MATCH (node)-[edge:DESCRIBES|WORDED|EXPRESSES|CLASSIFIED_AS|NAMES|MIGHT_NAME]->(other)
      RETURN CASE type(edge) WHEN 'DESCRIBES' THEN 'professions' WHEN 'WORDED' THEN 'wordings' WHEN 'EXPRESSES' THEN 'concepts'
        WHEN 'CLASSIFIED_AS' THEN 'activities' ELSE 'acts' END AS part, other.id AS id
      UNION ALL
      WITH node WHERE node:ProfessionCard RETURN 'cards' AS part, node.id AS id
      UNION ALL
      WITH node WHERE (node:ProfessionCard OR node:OccupationReference) AND node.code IS NOT NULL
      RETURN 'codes' AS part, node.code AS id
      UNION ALL
      WITH node WHERE (node:ProfessionCard OR node:OccupationReference) AND node.nameKey IS NOT NULL
      RETURN 'names' AS part, node.nameKey AS id
    }
    RETURN part, collect(DISTINCT id) AS ids`,
  row: z.object({ part, ids: z.array(z.string()) }),
};

/** What a standard, as it is stored now, touches. */
export async function neighbourhoodOf(transaction: Transaction, standard: string): Promise<Neighbourhood> {
  const rows = await transaction.run(aroundStandard, { standard });
  return {
    ...nowhere,
    standards: [standard],
    ...Object.fromEntries(rows.map(({ part, ids }) => [part, ids])),
  };
}

/** What either touches: a change is around what was and around what is. */
export function union(one: Neighbourhood, other: Neighbourhood): Neighbourhood {
  const both = part.options.map((name) => [name, [...new Set([...one[name], ...other[name]])]]);
  return { ...nowhere, ...Object.fromEntries(both) };
}

export const nowhere: Neighbourhood = {
  standards: [],
  cards: [],
  professions: [],
  wordings: [],
  concepts: [],
  moved: [],
  activities: [],
  acts: [],
  codes: [],
  names: [],
};
