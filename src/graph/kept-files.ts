import { z } from 'zod';
import type { Graph } from './graph.ts';
import type { Query } from './query.ts';
import { type RowsQuery, runInBatches } from './write/batches.ts';

const text = z.string().nullable();

const keptFile = z.object({
  /** Id of the source. */
  id: z.string(),
  /** Ending of the name of the file, without a dot; the name itself is the caller's own. */
  ending: z.string(),
  /** The file, packed by gzip, in base64. */
  content: z.string(),
  /** What stood beside it (`meta.yaml`), as a text; null where nothing did. */
  metadata: text,
});
export type KeptFile = z.infer<typeof keptFile>;

const keep: RowsQuery<KeptFile> = {
  name: 'keepFiles',
  text: `UNWIND $rows AS row MATCH (source:SourceDocument {id: row.id})
    MERGE (source)-[:KEPT_AS]->(file:KeptFile) SET file = row`,
  row: z.unknown(),
};

/** Keeps the files that sources were read from, so that they can be read again; of sources that are not there, nothing. */
export async function keepFiles(graph: Graph, files: readonly KeptFile[]): Promise<void> {
  await graph.write((transaction) => runInBatches(transaction, keep, files));
}

/** The files of an edition that are kept, and how many it was read from. */
export const keptFilesOf: Query<{ edition: string }, { files: KeptFile[]; sources: number }> = {
  name: 'keptFilesOf',
  text: `MATCH (:Edition {id: $edition})-[:HAS_SOURCE]->(source:SourceDocument)
    WITH source, head([(source)-[:KEPT_AS]->(file) | file {.id, .ending, .content, .metadata}]) AS file
    RETURN count(source) AS sources, collect(file) AS files`,
  row: z.object({ sources: z.number(), files: z.array(keptFile) }),
};

/** Every edition with its standard. */
export const allEditions: Query<object, { standard: string; edition: string }> = {
  name: 'allEditions',
  text: 'MATCH (standard:Standard)-[:HAS_EDITION]->(edition:Edition) RETURN standard.id AS standard, edition.id AS edition',
  row: z.object({ standard: z.string(), edition: z.string() }),
};
