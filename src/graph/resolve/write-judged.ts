import { z } from 'zod';
import type { ConceptKind } from '../../model/concept.ts';
import type { JudgedPair } from '../../model/meaning.ts';
import type { Graph } from '../graph.ts';
import { inParts } from '../in-parts.ts';
import type { Query } from '../query.ts';
import { runInBatches } from '../write/batches.ts';
import {
  createJudged,
  dropJudgedPairs,
  type JudgedEdge,
  judgedColumns,
  judgedEdge,
  judgedPairOf,
  judgedRow,
} from './judged.ts';

/** Wordings or pairs that one transaction takes. */
const atOnce = 1_000;

const judgedPage: Query<{ ids: readonly string[] }, z.infer<typeof judgedRow>> = {
  name: 'judgedPage',
  text: `UNWIND $ids AS id MATCH (:Wording {id: id})-[edge:JUDGED]->(other:Wording)
    RETURN ${judgedColumns}`,
  row: judgedRow,
};

const judgingIds: Query<{ after: string; end: string; limit: number }, { id: string }> = {
  name: 'judgingWordings',
  text: `MATCH (wording:Wording) WHERE wording.id > $after AND wording.id < $end AND EXISTS { (wording)-[:JUDGED]->() }
    RETURN wording.id AS id ORDER BY id LIMIT $limit`,
  row: z.object({ id: z.string() }),
};

/** Makes what is stored as judged of a kind's wordings be this, by both ids with a space between. */
export async function writeJudged(
  graph: Graph,
  kind: ConceptKind,
  judged: ReadonlyMap<string, JudgedPair>,
): Promise<void> {
  const right = new Set<string>();
  const wrong: JudgedEdge[] = [];
  for (let after = `${kind}:`, isMore = true; isMore; ) {
    const ids = (await graph.read(judgingIds, { after, end: `${kind};`, limit: atOnce })).map(({ id }) => id);
    for (const row of await graph.read(judgedPage, { ids })) {
      const stored = judgedEdge(judgedPairOf(row));
      const key = `${row.one} ${row.other}`;
      const pair = judged.get(key);
      const isRight = pair !== undefined && JSON.stringify(judgedEdge(pair)) === JSON.stringify(stored);
      if (isRight && !right.has(key)) right.add(key);
      else wrong.push(stored);
    }
    isMore = ids.length === atOnce;
    after = ids.at(-1) ?? after;
  }
  await inParts(wrong, atOnce, (part) =>
    graph.write((transaction) => runInBatches(transaction, dropJudgedPairs, part)),
  );
  const dropped = new Set(wrong.map(({ one, other }) => `${one} ${other}`));
  const missing = [...judged]
    .filter(([key]) => !right.has(key) || dropped.has(key))
    .map(([, pair]) => judgedEdge(pair));
  await inParts(missing, atOnce, (part) =>
    graph.write((transaction) => runInBatches(transaction, createJudged, part)),
  );
}
