import { z } from 'zod';
import { actKinds } from '../../model/act.ts';
import { hasArticles, innermost, provisionKey } from '../../model/provision.ts';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';
import { namedProvisionColumns, namedProvisions } from '../read/named-provisions.ts';
import { type ProvisionRow, unlistedRow } from '../rows/provision-rows.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';
import { ensureProvisions } from '../write/provisions.ts';

const naming = z.object({
  citation: z.string(),
  act: z.string(),
  kind: z.enum(actKinds),
  ...namedProvisionColumns,
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
    WHERE coalesce(citation.section, citation.chapter, citation.article, citation.paragraph) IS NOT NULL
    RETURN citation.id AS citation, act.id AS act, act.kind AS kind, citation.section AS section,
      citation.chapter AS chapter, citation.article AS article, citation.paragraph AS paragraph,
      citation.subparagraph AS subparagraph, citation.otherProvisions AS otherProvisions`,
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

/** Each provision once. Of which article of an act with articles a paragraph alone is one is not known. */
function provisionsOf({ citation, act, kind, ...row }: Naming): readonly Named[] {
  const names = namedProvisions(row).flatMap((provision) => innermost(provision) ?? []);
  const known = names.filter((name) => name.kind !== 'paragraph' || !hasArticles(kind));
  const rows = new Map(known.map((name) => [provisionKey(name), unlistedRow(act, name)]));
  return [...rows.values()].map((provision) => ({ citation, row: provision }));
}
