import { z } from 'zod';
import type { Resolver } from '../model/resolver.ts';
import { derive } from './derive/derive.ts';
import type { Graph, Transaction } from './graph.ts';
import { nowhere } from './neighbourhood.ts';
import { isPending } from './pending.ts';
import type { Query } from './query.ts';
import { releaseAfter } from './release.ts';
import { conceptsOf } from './resolve/concepts-of.ts';
import { resolve, withWordingsTogether } from './resolve/resolve.ts';
import { type RowsQuery, runInBatches } from './write/batches.ts';

const concluded = z.object({
  /** The decisions that the concepts follow, by their keys. */
  decisions: z.array(z.string()),
  /** A hash of the words by which wordings were compared; null where they were by none that is known. */
  words: z.string().nullable(),
  hasWordings: z.boolean(),
});

const whatIsConcluded: Query<object, z.infer<typeof concluded>> = {
  name: 'whatIsConcluded',
  text: `OPTIONAL MATCH (release:Release {id: 'release'})
    RETURN coalesce(release.decisions, []) AS decisions, release.words AS words, EXISTS { (:Wording) } AS hasWordings`,
  row: concluded,
};

const setDecisions: Query<Pick<Resolver, 'decisions'>, unknown> = {
  name: 'setDecisions',
  text: `MERGE (release:Release {id: 'release'}) SET release.decisions = $decisions`,
  row: z.unknown(),
};

const setWords: Query<Pick<Resolver, 'words'>, unknown> = {
  name: 'setWords',
  text: `MERGE (release:Release {id: 'release'}) SET release.words = $words`,
  row: z.unknown(),
};

/** Writes down by which words and decisions all concepts of the graph are what they are. */
export async function concludeBy(transaction: Transaction, { decisions, words }: Resolver): Promise<void> {
  await transaction.run(setDecisions, { decisions });
  await transaction.run(setWords, { words });
}

/** What came of decisions that were made, or taken back, since concepts were concluded. */
export interface Followed {
  /** How many decisions are new, and how many are no more. */
  readonly added: number;
  readonly removed: number;
  /** How many concepts have other wordings than before. */
  readonly changed: number;
  /** Whether wordings were compared by other words than those of now, so that rebuilding would conclude otherwise. */
  readonly areWordsOther: boolean;
}

/**
 * Makes concepts follow the decisions of people as they are now; only what these touch is judged again. Where it is not
 * derived yet what follows from the statements, this is done with it.
 */
export async function followDecisions(graph: Graph, resolver: Resolver): Promise<Followed> {
  return await graph.write(async (transaction) => {
    if (await isPending(transaction)) return { added: 0, removed: 0, changed: 0, areWordsOther: false };
    const [stored] = await transaction.run(whatIsConcluded, {});
    const { decisions = [], words = null, hasWordings = false } = stored ?? {};
    if (!hasWordings && words !== resolver.words) await transaction.run(setWords, { words: resolver.words });
    const added = resolver.decisions.filter((key) => !decisions.includes(key));
    const removed = decisions.filter((key) => !resolver.decisions.includes(key));
    const isOther = added.length + removed.length > 0;
    const changed = isOther ? await resolveAround(transaction, resolver, [...added, ...removed]) : 0;
    if (isOther) await transaction.run(setDecisions, { decisions: resolver.decisions });
    await releaseAfter(transaction, isOther && hasWordings);
    return {
      added: added.length,
      removed: removed.length,
      changed,
      areWordsOther: hasWordings && words !== resolver.words,
    };
  });
}

/** What is without terms is judged anew. */
const forgetTerms: RowsQuery<string> = {
  name: 'forgetTerms',
  text: 'UNWIND $rows AS id MATCH (wording:Wording {id: id}) SET wording.terms = null',
  row: z.unknown(),
};

async function resolveAround(
  transaction: Transaction,
  resolver: Resolver,
  keys: readonly string[],
): Promise<number> {
  const wordings = [...new Set(keys.flatMap(wordingsIn))];
  await runInBatches(transaction, forgetTerms, wordings);
  const together = await withWordingsTogether(transaction, wordings);
  const around = { ...nowhere, wordings, concepts: await conceptsOf(transaction, wordings) };
  const resolved = await resolve(transaction, resolver, around, together);
  await derive(transaction, resolved);
  return resolved.moved.length;
}

/** The ids of wordings in the key of a decision. */
function wordingsIn(key: string): readonly string[] {
  return key
    .split(' ')
    .slice(1, 3)
    .filter((part) => /^[a-z-]+:[0-9a-f]+$/u.test(part));
}
