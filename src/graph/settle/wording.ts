import { z } from 'zod';
import { sortKey } from '../../text/sort-key.ts';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';
import type { Properties } from '../rows/stated-node.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';

const text = z.string().nullable();
const wording = z.object({ id: z.string(), text, language: text, kk: text, ru: text });
type Wording = z.infer<typeof wording>;

const wordings: Query<{ ids: readonly string[] }, Wording> = {
  name: 'wordingsWithFirst',
  text: `UNWIND $ids AS id MATCH (wording:Wording {id: id})
    CALL (wording) {
      MATCH (wording)<-[:WORDED]-(statement:Stated)
      RETURN statement ORDER BY statement.id LIMIT 1
    }
    RETURN id, wording.text AS text, wording.language AS language, statement.textKk AS kk, statement.textRu AS ru`,
  row: wording,
};

const setWordings: RowsQuery<{ id: string; text: string; language: string; concept: Properties }> = {
  name: 'setWordings',
  text: `UNWIND $rows AS row MATCH (wording:Wording {id: row.id})-[:WORDING_OF]->(concept:Concept)
    SET wording.text = row.text, wording.language = row.language, concept += row.concept`,
  row: z.unknown(),
};

/** The text of each wording is that of its first statement by id; its concept is named by it. */
export async function settleWordings(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const stored = await transaction.run(wordings, { ids });
  const changed = stored.flatMap((wording) => {
    const language = wording.kk === null ? 'ru' : 'kk';
    const said = wording.kk ?? wording.ru ?? '';
    if (said === wording.text && language === wording.language) return [];
    const concept = {
      nameKk: wording.kk,
      nameRu: wording.kk === null ? wording.ru : null,
      sortKey: sortKey(said),
    };
    return [{ id: wording.id, text: said, language, concept }];
  });
  await runInBatches(transaction, setWordings, changed);
}
