import { z } from 'zod';
import { grouped } from '../../model/grouped.ts';
import type { Transaction } from '../graph.ts';
import { newestEdition } from '../newest-edition.ts';
import type { Query } from '../query.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';

const text = z.string().nullable();
const number = z.number().nullable();

const storedEdition = z.object({
  standard: z.string(),
  id: z.string(),
  version: number,
  year: number,
  orderKind: text,
  orderNumber: text,
  orderDate: text,
  baseOrderDate: text,
  languages: z.array(z.string()),
  sources: z.array(z.string()),
});
export type StoredEdition = z.infer<typeof storedEdition>;

const columns = `standard.id AS standard, edition.id AS id, edition.version AS version, edition.year AS year,
  edition.orderKind AS orderKind, edition.orderNumber AS orderNumber, edition.orderDate AS orderDate,
  edition.baseOrderDate AS baseOrderDate,
  [(edition)-[:HAS_SOURCE]->(source) | source.language] AS languages,
  [(edition)-[:HAS_SOURCE]->(source) | source.id] AS sources`;

const editionsOf: Query<{ ids: readonly string[] }, StoredEdition> = {
  name: 'editionsOf',
  text: `UNWIND $ids AS id MATCH (standard:Standard {id: id})-[:HAS_EDITION]->(edition:Edition)
    RETURN ${columns}`,
  row: storedEdition,
};

/** The editions of a standard, and those of any that have one of some files. */
export const editionsAround: Query<{ standard: string; sources: readonly string[] }, StoredEdition> = {
  name: 'editionsAround',
  text: `MATCH (standard:Standard {id: $standard})-[:HAS_EDITION]->(edition:Edition)
    RETURN ${columns}
    UNION MATCH (file:SourceDocument) WHERE file.id IN $sources
    MATCH (file)<-[:HAS_SOURCE]-(edition:Edition)<-[:HAS_EDITION]-(standard:Standard)
    RETURN ${columns}`,
  row: storedEdition,
};

const dropCurrent: RowsQuery<string> = {
  name: 'dropCurrentEdition',
  text: 'UNWIND $rows AS id MATCH (:Standard {id: id})-[edge:CURRENT_EDITION|CLASSIFIED_AS]->() DELETE edge',
  row: z.unknown(),
};

/** By `codeUp` and `codeDown` lists are ordered: what has no code comes last, whichever end comes first. */
const setCurrent: RowsQuery<{ standard: string; edition: string }> = {
  name: 'setCurrentEdition',
  text: `UNWIND $rows AS row
    MATCH (standard:Standard {id: row.standard}) MATCH (edition:Edition {id: row.edition})
    CREATE (standard)-[:CURRENT_EDITION]->(edition)
    SET standard = edition {.code, .sortKey, .nameKk, .namePlacesKk, .nameRu, .namePlacesRu,
      .scopeKk, .scopePlacesKk, .scopePiecesKk, .scopeRu, .scopePlacesRu, .scopePiecesRu,
      .descriptionKk, .descriptionPlacesKk, .descriptionRu, .descriptionPlacesRu, id: standard.id,
      codeUp: coalesce(edition.code, '\uffef'), codeDown: coalesce(edition.code, '')}
    WITH standard, edition
    MATCH (edition)-[said:CLASSIFIED_AS]->(activity:EconomicActivity)
    CREATE (standard)-[:CLASSIFIED_AS {position: said.position}]->(activity)`,
  row: z.unknown(),
};

/** Written on each card, so that whatever counts only current editions need not walk to them. */
const markCards: RowsQuery<string> = {
  name: 'markCurrentCards',
  text: `UNWIND $rows AS id MATCH (standard:Standard {id: id})-[:HAS_EDITION]->(edition:Edition)
    WITH edition, EXISTS { (standard)-[:CURRENT_EDITION]->(edition) } AS isCurrent
    MATCH (edition)-[:HAS_CARD]->(card:ProfessionCard) SET card.isCurrent = isCurrent`,
  row: z.unknown(),
};

/** Which edition of each standard is the current one, and what the standard takes from it. */
export async function settleStandards(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const stored = await transaction.run(editionsOf, { ids });
  const current = [...grouped(stored, ({ standard }) => standard)].flatMap(([standard, editions]) => {
    const newest = newestEdition(editions);
    return newest ? [{ standard, edition: newest.id }] : [];
  });
  await runInBatches(transaction, dropCurrent, ids);
  await runInBatches(transaction, setCurrent, current);
  await runInBatches(transaction, markCards, ids);
}
