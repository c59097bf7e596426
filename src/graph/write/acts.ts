import { z } from 'zod';
import type { Query } from '../query.ts';
import type { replacementRow } from '../rows/act-properties.ts';
import { contentsNames } from '../rows/provision-rows.ts';
import type { Properties } from '../rows/stated-node.ts';
import type { RowsQuery } from './batches.ts';

export const storedActs: Query<object, { id: string; hash: string; listed: boolean }> = {
  name: 'storedActs',
  text: 'MATCH (act:LegalAct) RETURN act.id AS id, act.hash AS hash, act.listed AS listed',
  row: z.object({ id: z.string(), hash: z.string(), listed: z.boolean() }),
};

export const writeActs: RowsQuery<Properties> = {
  name: 'writeActs',
  text: `UNWIND $rows AS row MERGE (act:LegalAct {id: row.id})
    WITH act, row, act {${contentsNames.map((name) => `.${name}`).join(', ')}} AS contents
    SET act = row SET act += contents`,
  row: z.unknown(),
};

/** The hash goes too, so that an act that comes back is written. */
export const unlistActs: RowsQuery<string> = {
  name: 'unlistActs',
  text: `UNWIND $rows AS id MATCH (act:LegalAct {id: id}) SET act.listed = false, act.hash = ''`,
  row: z.unknown(),
};

/** The edges of these acts go, to be made again as the register says now; an act that it lists no more keeps its own. */
export const dropReplacements: RowsQuery<string> = {
  name: 'dropReplacements',
  text: 'UNWIND $rows AS id MATCH (:LegalAct {id: id})-[edge:REPLACED_BY]->() DELETE edge',
  row: z.unknown(),
};

/** `REPLACED_BY` as the acts say it, where the other act is there: one edge for each part. */
export const createReplacements: RowsQuery<ReturnType<typeof replacementRow>> = {
  name: 'createReplacements',
  text: `UNWIND $rows AS row MATCH (old:LegalAct {id: row.old}) MATCH (new:LegalAct {id: row.act})
    CREATE (old)-[edge:REPLACED_BY]->(new) SET edge = row.properties`,
  row: z.unknown(),
};

/** Whether an act of the same name followed: kept on the act, so that choosing by it follows no edge. */
export const markRenewed: RowsQuery<string> = {
  name: 'markRenewed',
  text: `UNWIND $rows AS id MATCH (act:LegalAct {id: id})
    SET act.isRenewed = EXISTS { (act)-[:REPLACED_BY {isRenewal: true}]->() }`,
  row: z.unknown(),
};

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
