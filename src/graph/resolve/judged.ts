import { z } from 'zod';
import type { ConceptKind } from '../../model/concept.ts';
import type { JudgedPair } from '../../model/meaning.ts';
import type { Properties } from '../rows/stated-node.ts';
import type { RowsQuery } from '../write/batches.ts';
import { packed, reasonColumns, unpacked } from './columns.ts';

/** A judgement as it is stored, on an edge from the smaller id to the other. */
export const judgedRow = z.object({
  one: z.string(),
  other: z.string(),
  verdict: z.enum(['same', 'doubtful', 'different']),
  score: z.number(),
  by: z.enum(['METHOD', 'PERSON']),
  ...reasonColumns,
});

/** The columns of a judgement that is read from an edge of a wording with an `id`. */
export const judgedColumns = `id AS one, other.id AS other, edge.verdict AS verdict, edge.score AS score, edge.by AS by,
      edge.reasons AS reasons, edge.reasonWords AS reasonWords`;

export function judgedPairOf({ reasons, reasonWords, ...said }: z.infer<typeof judgedRow>): JudgedPair {
  return { ...said, reasons: unpacked({ reasons, reasonWords }) };
}

export interface JudgedEdge {
  readonly one: string;
  readonly other: string;
  readonly properties: Properties;
}

export function judgedEdge({ one, other, verdict, score, by, reasons }: JudgedPair): JudgedEdge {
  const kind = one.slice(0, one.indexOf(':')) as ConceptKind;
  return { one, other, properties: { kind, verdict, score, by, ...packed(reasons) } };
}

/** Whatever was judged of these. */
export const dropJudged: RowsQuery<string> = {
  name: 'dropJudged',
  text: 'UNWIND $rows AS id MATCH (:Wording {id: id})-[edge:JUDGED]-() DELETE edge',
  row: z.unknown(),
};

export const dropJudgedPairs: RowsQuery<Omit<JudgedEdge, 'properties'>> = {
  name: 'dropJudgedPairs',
  text: `UNWIND $rows AS row
    MATCH (:Wording {id: row.one})-[edge:JUDGED]-(:Wording {id: row.other}) DELETE edge`,
  row: z.unknown(),
};

export const createJudged: RowsQuery<JudgedEdge> = {
  name: 'createJudged',
  text: `UNWIND $rows AS row MATCH (one:Wording {id: row.one}) MATCH (other:Wording {id: row.other})
    CREATE (one)-[edge:JUDGED]->(other) SET edge = row.properties`,
  row: z.unknown(),
};
