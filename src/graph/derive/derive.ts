import type { Transaction } from '../graph.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';
import { type CitingLabel, citingLabels, createCites, dropCites } from './cites.ts';
import { countMentions, createCitesOutside, dropCitesOutside } from './cites-outside.ts';
import { countActs, countConcepts, countProvisions } from './counts.ts';
import { createCodesReferTo, createNamesReferTo, dropCodesReferTo, dropNamesReferTo } from './refers-to.ts';
import { createRelatedTo, dropRelatedTo, relatingProfessions } from './related-to.ts';
import { createRequires, dropRequires } from './requires.ts';

/** Derives edges and counts of a neighbourhood anew from the statements of current editions. */
export async function derive(transaction: Transaction, around: Neighbourhood): Promise<void> {
  const renew = async (drop: RowsQuery<string>, create: RowsQuery<string>, ids: readonly string[]) => {
    await runInBatches(transaction, drop, ids);
    await runInBatches(transaction, create, ids);
  };
  await renew(dropRequires, createRequires, around.professions);
  const citing: Readonly<Record<CitingLabel, readonly string[]>> = {
    ProfessionCard: around.cards,
    Profession: around.professions,
    Standard: around.standards,
    Concept: around.concepts,
  };
  for (const label of citingLabels) await renew(dropCites[label], createCites[label], citing[label]);
  await renew(dropCitesOutside, createCitesOutside, around.standards);
  const { codes, names } = around;
  await renew(dropCodesReferTo, createCodesReferTo, codes);
  await renew(dropNamesReferTo, createNamesReferTo, names);
  const relating = await transaction.run(relatingProfessions, { codes, names });
  const related = new Set([...around.professions, ...relating.map((profession) => profession.id)]);
  await renew(dropRelatedTo, createRelatedTo, [...related]);
  await runInBatches(transaction, countConcepts, around.concepts);
  await runInBatches(transaction, countActs, around.acts);
  await runInBatches(transaction, countMentions, around.acts);
  await runInBatches(transaction, countProvisions, around.acts);
}
