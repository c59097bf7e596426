import { z } from 'zod';
import { sortKey } from '../../text/sort-key.ts';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';
import type { Properties } from '../rows/stated-node.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';

const text = z.string().nullable();
const wording = z.object({
  id: z.string(),
  text,
  language: text,
  kk: text,
  ru: text,
  /** What the wording is called in the other text of an edition. */
  translation: text,
  named: text,
});
type Wording = z.infer<typeof wording>;

const wordings: Query<{ ids: readonly string[] }, Wording> = {
  name: 'wordingsWithFirst',
  text: `UNWIND $ids AS id MATCH (wording:Wording {id: id})
    CALL (wording) {
      MATCH (wording)<-[:WORDED]-(statement:Stated)
      RETURN statement ORDER BY statement.id LIMIT 1
    }
    CALL (wording) {
      OPTIONAL MATCH (wording)<-[:WORDED]-(other:Stated)
      WHERE other.textKk IS NOT NULL AND other.textRu IS NOT NULL
      RETURN other.textRu AS translation ORDER BY other.id LIMIT 1
    }
    OPTIONAL MATCH (wording)-[:WORDING_OF]->(concept:Concept)
    RETURN id, wording.text AS text, wording.language AS language, statement.textKk AS kk,
      CASE WHEN statement.textKk IS NULL THEN statement.textRu END AS ru, translation, concept.nameRu AS named`,
  row: wording,
};

const setWordings: RowsQuery<{ id: string; text: string; language: string; concept: Properties }> = {
  name: 'setWordings',
  text: `UNWIND $rows AS row MATCH (wording:Wording {id: row.id})-[:WORDING_OF]->(concept:Concept)
    SET wording.text = row.text, wording.language = row.language, concept += row.concept`,
  row: z.unknown(),
};

/**
 * The text of each wording is that of its first statement by id; its concept is named by it, and in Russian by the
 * other text of the first that has one.
 */
export async function settleWordings(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const stored = await transaction.run(wordings, { ids });
  const changed = stored.flatMap((wording) => {
    const language = wording.kk === null ? 'ru' : 'kk';
    const said = wording.kk ?? wording.ru ?? '';
    const nameRu = wording.ru ?? wording.translation;
    if (said === wording.text && language === wording.language && nameRu === wording.named) return [];
    const concept = { nameKk: wording.kk, nameRu, sortKey: sortKey(said) };
    return [{ id: wording.id, text: said, language, concept }];
  });
  await runInBatches(transaction, setWordings, changed);
}
