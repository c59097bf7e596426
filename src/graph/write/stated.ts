import { z } from 'zod';
import { type Containment, containments, type Reference, references, type StatedLabel } from '../labels.ts';
import type { Query } from '../query.ts';
import type { Properties } from '../rows/stated-node.ts';
import type { RowsQuery } from './batches.ts';
import { forEachOf } from './for-each-of.ts';

// The statements that write what a document says.

/** What is stored of some editions of some standards: enough to see what differs. */
export const storedNodes: Query<
  { standards: readonly string[]; editions: readonly string[] },
  { id: string; hash: string; label: string }
> = {
  name: 'storedNodes',
  text: `MATCH (node:Stated) WHERE node.standard IN $standards AND node.edition IN $editions
    RETURN node.id AS id, node.hash AS hash, head([label IN labels(node) WHERE label <> 'Stated']) AS label`,
  row: z.object({ id: z.string(), hash: z.string(), label: z.string() }),
};

/** The label and the types of edges below come from our own tables, never from a document. */
export const createNodes: RowsQuery<{ label: StatedLabel; properties: Properties }> = {
  name: 'createNodes',
  text: 'UNWIND $rows AS row CREATE (node:Stated:$(row.label)) SET node = row.properties',
  row: z.unknown(),
};

export const changeNodes: RowsQuery<Properties> = {
  name: 'changeNodes',
  text: 'UNWIND $rows AS row MATCH (node:Stated {id: row.id}) SET node = row',
  row: z.unknown(),
};

/** All at once: looking up ids gets slow in an index out of which the transaction has taken many. */
export const deleteNodes: Query<{ ids: readonly string[] }, unknown> = {
  name: 'deleteNodes',
  text: `UNWIND $ids AS id MATCH (node:Stated {id: id})
    WITH collect(node) AS nodes
    FOREACH (node IN nodes | DETACH DELETE node)`,
  row: z.unknown(),
};

/** Takes away the edges that were written for a node, before they are written anew, and what follows from them alone. */
export const dropContainment: RowsQuery<string> = {
  name: 'dropContainment',
  text: `UNWIND $rows AS id MATCH (:Stated {id: id})<-[edge:${containments.join('|')}]-() DELETE edge`,
  row: z.unknown(),
};

export const dropReferences: RowsQuery<string> = {
  name: 'dropReferences',
  text: `UNWIND $rows AS id MATCH (:Stated {id: id})-[edge:${Object.keys(references).join('|')}|EXPRESSES]->() DELETE edge`,
  row: z.unknown(),
};

export interface ContainmentRow {
  readonly type: Containment;
  readonly parent: string;
  readonly id: string;
}

export const createContainment: RowsQuery<ContainmentRow> = {
  name: 'createContainment',
  text: `UNWIND $rows AS row MATCH (parent:Stated {id: row.parent}) MATCH (node:Stated {id: row.id})
    CREATE (parent)-[:$(row.type)]->(node)`,
  row: z.unknown(),
};

export const createHasEdition: RowsQuery<ContainmentRow> = {
  name: 'createHasEdition',
  text: `UNWIND $rows AS row MATCH (parent:Standard {id: row.parent}) MATCH (node:Stated {id: row.id})
    CREATE (parent)-[:HAS_EDITION]->(node)`,
  row: z.unknown(),
};

export interface ReferenceRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** One for each type, made once from the table. An act that is not loaded has no edge yet: it gets it when it comes. */
export const createReference = forEachOf(
  Object.keys(references) as Reference[],
  (type): RowsQuery<ReferenceRow> => {
    return {
      name: `create ${type}`,
      text: `UNWIND $rows AS row MATCH (node:Stated {id: row.from}) MATCH (other:${references[type]} {id: row.to})
      CREATE (node)-[edge:${type}]->(other) SET edge = row.properties`,
      row: z.unknown(),
    };
  },
);
