import { z } from 'zod';
import { actKinds } from '../../model/act.ts';
import { hasArticles, innermost } from '../../model/provision.ts';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';
import { type ProvisionRow, unlistedRow } from '../rows/provision-rows.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';
import { ensureProvisions } from '../write/provisions.ts';

const number = z.string().nullable();
const naming = z.object({
  citation: z.string(),
  act: z.string(),
  kind: z.enum(actKinds),
  article: number,
  paragraph: number,
  subparagraph: number,
});
type Naming = z.infer<typeof naming>;

interface Named {
  readonly citation: string;
  readonly row: ProvisionRow;
}

/** The citations of standards that name an act and a part of it. */
const namingCitations: Query<{ standards: readonly string[] }, Naming> = {
  name: 'citationsOfProvisions',
  text: `UNWIND $standards AS standard
    MATCH (citation:Stated&Citation {standard: standard})-[:NAMES]->(act:LegalAct)
    WHERE citation.article IS NOT NULL OR citation.paragraph IS NOT NULL
    RETURN citation.id AS citation, act.id AS act, act.kind AS kind, citation.article AS article,
      citation.paragraph AS paragraph, citation.subparagraph AS subparagraph`,
  row: naming,
};

const dropNamed: RowsQuery<string> = {
  name: 'dropNamedProvisions',
  text: `UNWIND $rows AS standard
    MATCH (:Stated&Citation {standard: standard})-[edge:NAMES_PROVISION]->() DELETE edge`,
  row: z.unknown(),
};

const nameProvisions: RowsQuery<{ citation: string; provision: string }> = {
  name: 'nameProvisions',
  text: `UNWIND $rows AS row
    MATCH (citation:Stated {id: row.citation}) MATCH (provision:Provision {id: row.provision})
    CREATE (citation)-[:NAMES_PROVISION]->(provision)`,
  row: z.unknown(),
};

/** Leads the citations of standards to the provisions that they name; those that no register lists are made. */
export async function settleProvisions(
  transaction: Transaction,
  standards: readonly string[],
): Promise<void> {
  await runInBatches(transaction, dropNamed, standards);
  const named = (await transaction.run(namingCitations, { standards })).flatMap(provisionsOf);
  const provisions = new Map(named.map(({ row }) => [row.id, row]));
  await runInBatches(transaction, ensureProvisions, [...provisions.values()]);
  await runInBatches(
    transaction,
    nameProvisions,
    named.map(({ citation, row }) => ({ citation, provision: row.id })),
  );
}

/** Of which article of an act with articles a paragraph alone is one is not known. */
function provisionsOf({ citation, act, kind, ...provision }: Naming): readonly Named[] {
  const name = innermost(provision);
  if (name === null || (name.kind === 'paragraph' && hasArticles(kind))) return [];
  return [{ citation, row: unlistedRow(act, name) }];
}
