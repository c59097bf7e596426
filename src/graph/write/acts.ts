import { z } from 'zod';
import type { Query } from '../query.ts';
import type { Properties } from '../rows/stated-node.ts';
import type { RowsQuery } from './batches.ts';

export const storedActs: Query<object, { id: string; hash: string; listed: boolean }> = {
  name: 'storedActs',
  text: 'MATCH (act:LegalAct) RETURN act.id AS id, act.hash AS hash, act.listed AS listed',
  row: z.object({ id: z.string(), hash: z.string(), listed: z.boolean() }),
};

export const writeActs: RowsQuery<Properties> = {
  name: 'writeActs',
  text: 'UNWIND $rows AS row MERGE (act:LegalAct {id: row.id}) SET act = row',
  row: z.unknown(),
};

/** The hash goes too, so that an act that comes back is written. */
export const unlistActs: RowsQuery<string> = {
  name: 'unlistActs',
  text: `UNWIND $rows AS id MATCH (act:LegalAct {id: id}) SET act.listed = false, act.hash = ''`,
  row: z.unknown(),
};

/** `REPLACED_BY` as the acts say it, where the other act is there. */
export const replaceActs: readonly Query<object, unknown>[] = [
  {
    name: 'dropReplacedBy',
    text: `MATCH (act:LegalAct)-[edge:REPLACED_BY]->(other)
      WHERE coalesce(act.replacedBy, '') <> other.id DELETE edge`,
    row: z.unknown(),
  },
  {
    name: 'createReplacedBy',
    text: `MATCH (act:LegalAct) WHERE act.replacedBy IS NOT NULL
      MATCH (other:LegalAct {id: act.replacedBy}) MERGE (act)-[:REPLACED_BY]->(other)`,
    row: z.unknown(),
  },
];

/** Leads the citations that were waiting for these acts to them. */
export const nameActs: RowsQuery<string> = {
  name: 'nameActs',
  text: `UNWIND $rows AS id MATCH (act:LegalAct {id: id}) MATCH (citation:Citation {act: id})
    MERGE (citation)-[:NAMES]->(act)`,
  row: z.unknown(),
};

export const mightNameActs: RowsQuery<string> = {
  name: 'mightNameActs',
  text: `MATCH (citation:Citation) WHERE citation.candidates IS NOT NULL
    UNWIND [id IN citation.candidates WHERE id IN $rows] AS id
    MATCH (act:LegalAct {id: id}) MERGE (citation)-[:MIGHT_NAME]->(act)`,
  row: z.unknown(),
};

export const standardsCiting: Query<{ ids: readonly string[] }, { id: string }> = {
  name: 'standardsCiting',
  text: `UNWIND $ids AS id MATCH (:LegalAct {id: id})<-[:NAMES]-(citation:Citation)
    RETURN DISTINCT citation.standard AS id`,
  row: z.object({ id: z.string() }),
};
