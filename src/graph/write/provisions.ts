import { z } from 'zod';
import { provisionKinds } from '../../model/provision.ts';
import type { Query } from '../query.ts';
import type { ProvisionRow } from '../rows/provision-rows.ts';
import type { Properties } from '../rows/stated-node.ts';
import type { RowsQuery } from './batches.ts';

// The statements that write what acts consist of.

const contents = z.object({
  act: z.string(),
  hash: z.string().nullable(),
  /** Whether the register lists the act. */
  isListed: z.boolean(),
  provisions: z.number(),
});

export const storedContents: Query<object, z.infer<typeof contents>> = {
  name: 'storedContents',
  text: `MATCH (act:LegalAct)
    RETURN act.id AS act, act.provisionsHash AS hash, act.listed AS isListed,
      COUNT { (act)-[:HAS_PROVISION]->() } AS provisions ORDER BY act`,
  row: contents,
};

const listed = z.object({
  id: z.string(),
  act: z.string(),
  kind: z.enum(provisionKinds),
  number: z.string(),
});

export const listedProvisions: Query<{ acts: readonly string[] }, z.infer<typeof listed>> = {
  name: 'listedProvisions',
  text: `UNWIND $acts AS act MATCH (:LegalAct {id: act})-[:HAS_PROVISION]->(provision:Provision)
    WHERE provision.listed
    RETURN provision.id AS id, act, provision.kind AS kind, provision.number AS number`,
  row: listed,
};

/** Whatever was said of a provision before is said no more; who cites it, and how often, stays. */
export const writeProvisions: RowsQuery<ProvisionRow> = {
  name: 'writeProvisions',
  text: `UNWIND $rows AS row MATCH (act:LegalAct {id: row.act})
    MERGE (provision:Provision {id: row.id}) ON CREATE SET provision.citationCount = 0, provision.outsideCitationCount = 0
    SET provision += row
    MERGE (act)-[:HAS_PROVISION]->(provision)`,
  row: z.unknown(),
};

/** A provision that is cited; where it is there already it stays as it is. */
export const ensureProvisions: RowsQuery<ProvisionRow> = {
  name: 'ensureProvisions',
  text: `UNWIND $rows AS row MATCH (act:LegalAct {id: row.act})
    MERGE (provision:Provision {id: row.id}) ON CREATE SET provision += row, provision.citationCount = 0, provision.outsideCitationCount = 0
    MERGE (act)-[:HAS_PROVISION]->(provision)`,
  row: z.unknown(),
};

export const dropParents: RowsQuery<string> = {
  name: 'dropProvisionParents',
  text: `UNWIND $rows AS act
    MATCH (:LegalAct {id: act})-[:HAS_PROVISION]->(:Provision)-[edge:PART_OF]->() DELETE edge`,
  row: z.unknown(),
};

export const createParents: RowsQuery<{ id: string; parent: string }> = {
  name: 'createProvisionParents',
  text: `UNWIND $rows AS row MATCH (provision:Provision {id: row.id}) MATCH (parent:Provision {id: row.parent})
    CREATE (provision)-[:PART_OF]->(parent)`,
  row: z.unknown(),
};

export const setContents: RowsQuery<{ act: string; properties: Properties }> = {
  name: 'setContents',
  text: 'UNWIND $rows AS row MATCH (act:LegalAct {id: row.act}) SET act += row.properties',
  row: z.unknown(),
};
