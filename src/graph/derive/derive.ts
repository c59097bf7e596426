import type { Transaction } from '../graph.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { searching } from '../search/enter.ts';
import { runSteps, type Step, stepOf } from '../step.ts';
import { type ActCounting, countActs } from '../tally/act-counting.ts';
import { markRenewed } from '../write/acts.ts';
import { type CitingLabel, citingLabels, createCites, dropCites } from './cites.ts';
import { createCitesOutside, dropCitesOutside } from './cites-outside.ts';
import { countConcepts, countNames, countProvisions } from './counts.ts';
import { countCoverage, createSkillsWithoutKnowledge, dropSkillsWithoutKnowledge } from './coverage.ts';
import { keyExpressed, keyFindings } from './page-keys.ts';
import { createCodesReferTo, createNamesReferTo, dropCodesReferTo, dropNamesReferTo } from './refers-to.ts';
import { createRelatedTo, dropRelatedTo, relatingProfessions } from './related-to.ts';
import { createRequired, createRequires, dropRequired, dropRequires } from './requires.ts';
import { createRestsOn, dropRestsOn } from './rests-on.ts';
import { measureDoubts } from './usefulness.ts';

const citing: Readonly<Record<CitingLabel, Step['of']>> = {
  ProfessionCard: 'cards',
  Profession: 'professions',
  Standard: 'standards',
  Concept: 'concepts',
};

const relate = stepOf('professions', dropRelatedTo, createRelatedTo);

/** Derived edges, then the counts of them, but for those that acts have of what cites them. */
export const deriving: readonly Step[] = [
  stepOf('standards', keyExpressed, keyFindings),
  stepOf('professions', dropRequires, createRequires),
  stepOf('moved', dropRequired, createRequired),
  stepOf('cards', dropRestsOn, createRestsOn),
  ...citingLabels.map((label) => stepOf(citing[label], dropCites[label], createCites[label])),
  stepOf('standards', dropCitesOutside, createCitesOutside),
  stepOf('standards', dropSkillsWithoutKnowledge, createSkillsWithoutKnowledge),
  stepOf('codes', dropCodesReferTo, createCodesReferTo, countNames),
  stepOf('names', dropNamesReferTo, createNamesReferTo),
  relate,
  stepOf('concepts', countConcepts),
  stepOf('concepts', measureDoubts),
  stepOf('standards', countCoverage),
  stepOf('acts', markRenewed, countProvisions),
];

/**
 * Derives edges and counts of a neighbourhood anew from the statements of current editions. With `counting`, which has
 * noted what its nodes cited before, acts are counted by the difference, else anew from all that cites them.
 */
export async function derive(
  transaction: Transaction,
  around: Neighbourhood,
  counting?: ActCounting,
): Promise<void> {
  await runSteps(transaction, deriving, around);
  const { codes, names } = around;
  const relating = await transaction.run(relatingProfessions, { codes, names });
  const known = new Set(around.professions);
  await relate.run(
    transaction,
    relating.map(({ id }) => id).filter((id) => !known.has(id)),
  );
  if (counting === undefined) await countActs(transaction, around.acts);
  else await counting.follow();
  // The last, since it counts what is derived.
  await runSteps(transaction, searching, around);
}
