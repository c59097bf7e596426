import { z } from 'zod';
import type { RowsQuery } from '../write/batches.ts';

// A statement of two texts expresses the concept of the first of them, which is the Kazakh one: where its texts have come
// to stand in two concepts, the other text does not count.

/** Statements of a concept are listed from an index of these edges. */
const page = '{concept: concept.id, key: statement.documentKey, node: statement.id}';

const isFirst = `NOT EXISTS {
      MATCH (statement)-[second:WORDED]->() WHERE second.language < worded.language
    }`;

/** Leads all statements of some wordings to the concepts that these belong to now. */
export const expressAgain: RowsQuery<string> = {
  name: 'expressAgain',
  text: `UNWIND $rows AS id MATCH (wording:Wording {id: id})-[:WORDING_OF]->(concept:Concept)
    MATCH (wording)<-[worded:WORDED]-(statement:Stated) WHERE ${isFirst}
    OPTIONAL MATCH (statement)-[old:EXPRESSES]->(before)
    WITH statement, concept, old, before WHERE before IS NULL OR before <> concept DELETE old
    WITH DISTINCT statement, concept CREATE (statement)-[:EXPRESSES ${page}]->(concept)`,
  row: z.unknown(),
};

/** Leads the statements of standards that express nothing yet to their concepts. */
export const expressNew: RowsQuery<string> = {
  name: 'expressNew',
  text: `UNWIND $rows AS id MATCH (statement:Stated {standard: id})-[worded:WORDED]->(:Wording)-[:WORDING_OF]->(concept:Concept)
    WHERE NOT EXISTS { (statement)-[:EXPRESSES]->() } AND ${isFirst}
    CREATE (statement)-[:EXPRESSES ${page}]->(concept)`,
  row: z.unknown(),
};

/** Concepts that no wording is left of. */
export const dropEmptyConcepts: RowsQuery<string> = {
  name: 'dropEmptyConcepts',
  text: `UNWIND $rows AS id MATCH (concept:Concept {id: id}) WHERE NOT EXISTS { (concept)<-[:WORDING_OF]-() }
    OPTIONAL MATCH (entry:SearchEntry {id: id}) DETACH DELETE concept, entry`,
  row: z.unknown(),
};
