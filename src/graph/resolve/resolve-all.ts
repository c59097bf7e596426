import { z } from 'zod';
import type { ConceptKind } from '../../model/concept.ts';
import type { JudgedPair } from '../../model/meaning.ts';
import type { Resolver, TermedWording } from '../../model/resolver.ts';
import type { Graph } from '../graph.ts';
import { inParts } from '../in-parts.ts';
import type { Query } from '../query.ts';
import { runInBatches } from '../write/batches.ts';
import { groupsOf } from './connected.ts';
import { dropEmptyConcepts, expressAgain } from './express.ts';
import { nameConcepts } from './name.ts';
import { hasTerms, wordingsOf } from './stored-wordings.ts';
import { termsRow, writeTerms } from './terms.ts';
import { unite } from './unite.ts';
import { writeJudged } from './write-judged.ts';

/** Wordings that one transaction takes: its memory does not grow with the graph. */
const atOnce = 2_000;

/**
 * Makes all concepts of a kind anew from the settled wordings. What is to be compared is found in memory, and only
 * what is other than before is written, some wordings a transaction. `signal` ends it between two of these.
 */
export async function resolveKind(
  graph: Graph,
  resolver: Resolver,
  kind: ConceptKind,
  signal?: AbortSignal,
): Promise<void> {
  const stored = await wordingsOf(graph, kind);
  const wordings = stored.map(({ wording, ...before }) => ({
    wording,
    before,
    terms: resolver.matcher.terms(wording),
  }));
  const judged = judgedOf(wordings, resolver);
  signal?.throwIfAborted();
  await writeJudged(graph, kind, judged);
  const rows = wordings.map(({ wording, terms, before }) => ({
    row: termsRow(wording, resolver, terms),
    before,
  }));
  const changed = rows.filter(({ row, before }) => !hasTerms(row, before));
  await inParts(changed, atOnce, (part) => {
    signal?.throwIfAborted();
    const had = part.filter(({ before }) => before.termEdges + before.keyEdges > 0).map(({ row }) => row.id);
    return graph.write((transaction) =>
      writeTerms(
        transaction,
        part.map(({ row }) => row),
        had,
      ),
    );
  });
  await uniteAll(graph, resolver, await groupsIn(graph, wordings, judged), signal);
}

/** Takes away the terms that no wording has, when the concepts of all kinds are made. */
export async function sweepTerms(graph: Graph): Promise<void> {
  await graph.write((transaction) => transaction.run(dropStrayTerms, {}));
}

/** What is judged of the wordings of a kind, and what people decided of any two of them. */
function judgedOf(wordings: readonly TermedWording[], resolver: Resolver): ReadonlyMap<string, JudgedPair> {
  const judged = new Map<string, JudgedPair>();
  const add = (pair: JudgedPair | null) => {
    if (pair !== null) judged.set(`${pair.one} ${pair.other}`, pair);
  };
  for (const pair of resolver.judgeAll(wordings)) add(pair);
  const byId = new Map(wordings.map(({ wording }) => [wording.id, wording]));
  for (const { wording } of wordings)
    for (const id of resolver.decidedWith(wording.id)) {
      const other = byId.get(id);
      if (other !== undefined) add(resolver.judge(wording, other));
    }
  return judged;
}

const alignedWordings: Query<{ ids: readonly string[] }, { one: string; other: string }> = {
  name: 'alignedWordings',
  text: `UNWIND $ids AS id MATCH (wording:Wording {id: id})<-[:WORDED]-(:Stated)-[:WORDED]->(other:Wording)
    WHERE id < other.id RETURN DISTINCT id AS one, other.id AS other`,
  row: z.object({ one: z.string(), other: z.string() }),
};

/** The wordings that hang together: by what is judged the same, and by statements of two texts. */
async function groupsIn(
  graph: Graph,
  wordings: readonly TermedWording[],
  judged: ReadonlyMap<string, JudgedPair>,
): Promise<readonly (readonly string[])[]> {
  const near = new Map(wordings.map(({ wording }) => [wording.id, [] as string[]]));
  const connect = ({ one, other }: { readonly one: string; readonly other: string }) => {
    near.get(one)?.push(other);
    near.get(other)?.push(one);
  };
  for (const pair of judged.values()) if (pair.verdict === 'same') connect(pair);
  await inParts([...near.keys()], atOnce, async (ids) => {
    for (const pair of await graph.read(alignedWordings, { ids })) connect(pair);
  });
  return groupsOf(near);
}

async function uniteAll(
  graph: Graph,
  resolver: Resolver,
  groups: readonly (readonly string[])[],
  signal?: AbortSignal,
): Promise<void> {
  for (let from = 0; from < groups.length; ) {
    signal?.throwIfAborted();
    let wordings = 0;
    const start = from;
    while (from < groups.length && (from === start || wordings < atOnce))
      wordings += (groups[from++] as readonly string[]).length;
    const part = groups.slice(start, from);
    await graph.write(async (transaction) => {
      const { moves, concepts } = await unite(transaction, resolver, part);
      await runInBatches(transaction, expressAgain, part.flat());
      const left = moves.flatMap((move) => move.from ?? []);
      await runInBatches(transaction, dropEmptyConcepts, [...new Set(left)]);
      await nameConcepts(transaction, resolver.matcher, concepts);
    });
  }
}

const dropStrayTerms: Query<object, unknown> = {
  name: 'dropStrayTerms',
  text: 'MATCH (term:Term) WHERE NOT EXISTS { (term)<-[:HAS_TERM]-() } DETACH DELETE term',
  row: z.unknown(),
};
