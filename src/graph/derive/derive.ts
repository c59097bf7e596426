import type { Transaction } from '../graph.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';
import { type CitingLabel, citingLabels, createCites, dropCites } from './cites.ts';
import { countMentions, createCitesOutside, dropCitesOutside } from './cites-outside.ts';
import { countActs } from './count-acts.ts';
import { countConcepts, countLegalBases, countProvisions } from './counts.ts';
import { countCoverage, createSkillsWithoutKnowledge, dropSkillsWithoutKnowledge } from './coverage.ts';
import { createCodesReferTo, createNamesReferTo, dropCodesReferTo, dropNamesReferTo } from './refers-to.ts';
import { createRelatedTo, dropRelatedTo, relatingProfessions } from './related-to.ts';
import { createRequires, dropRequires } from './requires.ts';
import { createRestsOn, dropRestsOn } from './rests-on.ts';

/** Derives edges and counts of a neighbourhood anew from the statements of current editions. */
export async function derive(transaction: Transaction, around: Neighbourhood): Promise<void> {
  await renew(transaction, dropRequires, createRequires, around.professions);
  const citing: Readonly<Record<CitingLabel, readonly string[]>> = {
    ProfessionCard: around.cards,
    Profession: around.professions,
    Standard: around.standards,
    Concept: around.concepts,
  };
  await renew(transaction, dropRestsOn, createRestsOn, around.cards);
  for (const label of citingLabels) {
    await renew(transaction, dropCites[label], createCites[label], citing[label]);
  }
  await renew(transaction, dropCitesOutside, createCitesOutside, around.standards);
  await renew(transaction, dropSkillsWithoutKnowledge, createSkillsWithoutKnowledge, around.standards);
  await deriveReferences(transaction, around);
  await runInBatches(transaction, countConcepts, around.concepts);
  await runInBatches(transaction, countLegalBases, around.concepts);
  await runInBatches(transaction, countCoverage, around.standards);
  await runInBatches(transaction, countActs, around.acts);
  await runInBatches(transaction, countMentions, around.acts);
  await runInBatches(transaction, countProvisions, around.acts);
}

async function deriveReferences(transaction: Transaction, around: Neighbourhood): Promise<void> {
  const { codes, names } = around;
  await renew(transaction, dropCodesReferTo, createCodesReferTo, codes);
  await renew(transaction, dropNamesReferTo, createNamesReferTo, names);
  const relating = await transaction.run(relatingProfessions, { codes, names });
  const related = new Set([...around.professions, ...relating.map((profession) => profession.id)]);
  await renew(transaction, dropRelatedTo, createRelatedTo, [...related]);
}

async function renew(
  transaction: Transaction,
  drop: RowsQuery<string>,
  create: RowsQuery<string>,
  ids: readonly string[],
): Promise<void> {
  await runInBatches(transaction, drop, ids);
  await runInBatches(transaction, create, ids);
}
