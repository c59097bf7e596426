import { z } from 'zod';
import { conceptKinds } from '../model/concept.ts';
import { textHash, wordingId } from '../text/wording-id.ts';
import type { Graph } from './graph.ts';
import type { Query } from './query.ts';
import { type RowsQuery, runInBatches } from './write/batches.ts';

const older = z.object({
  id: z.string(),
  /** Of a statement of two texts, the Russian one, whose wording it lacks. */
  russian: z.string().nullable(),
  kind: z.enum(conceptKinds),
});
type Older = z.infer<typeof older>;

const withoutLanguage: Query<{ limit: number }, Older> = {
  name: 'statementsWithoutLanguage',
  text: `MATCH (statement:Stated)-[worded:WORDED]->(wording:Wording) WHERE worded.language IS NULL
    RETURN statement.id AS id, wording.kind AS kind,
      CASE WHEN statement.textKk IS NOT NULL THEN statement.textRu END AS russian LIMIT $limit`,
  row: older,
};

/** The hash goes, so that a load of the file writes it as it is written now. */
const setLanguage: RowsQuery<Older> = {
  name: 'setLanguageOfWording',
  text: `UNWIND $rows AS row MATCH (statement:Stated {id: row.id})-[worded:WORDED]->()
    SET worded.language = CASE WHEN statement.textKk IS NULL THEN 'ru' ELSE 'kk' END, statement.hash = ''`,
  row: z.unknown(),
};

const wordRussian: RowsQuery<{ id: string; kind: string; wording: string }> = {
  name: 'wordRussian',
  text: `UNWIND $rows AS row MATCH (statement:Stated {id: row.id})
    MERGE (wording:Wording {id: row.wording}) ON CREATE SET wording.kind = row.kind
    WITH statement, wording WHERE NOT EXISTS { (statement)-[:WORDED]->(wording) }
    CREATE (statement)-[:WORDED {language: 'ru'}]->(wording)`,
  row: z.unknown(),
};

const atOnce = 5_000;

/** Gives the statements of a graph from before a wording of each of their texts. */
export async function bringOver(graph: Graph): Promise<void> {
  for (let isMore = true; isMore; ) {
    isMore = await graph.write(async (transaction) => {
      const rows = await transaction.run(withoutLanguage, { limit: atOnce });
      await runInBatches(transaction, setLanguage, rows);
      const russian = rows.flatMap(({ id, kind, russian }) =>
        russian === null ? [] : [{ id, kind, wording: wordingId(kind, textHash(russian)) }],
      );
      await runInBatches(transaction, wordRussian, russian);
      return rows.length === atOnce;
    });
  }
}
