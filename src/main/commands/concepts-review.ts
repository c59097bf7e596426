import { dirname, resolve } from 'node:path';
import { type Followed, followDecisions } from '../../graph/decisions-again.ts';
import type { Graph } from '../../graph/graph.ts';
import { migrate } from '../../graph/migrate.ts';
import { type DoubtfulPairRow, doubtfulPairs } from '../../graph/read/doubtful-pair.ts';
import {
  addDecisions,
  type DecisionFiles,
  fileOfDecisions,
  readAnswers,
  resolverOfFiles,
} from '../../ingest/decisions.ts';
import type { ConceptKind } from '../../model/concept.ts';
import type { ConceptDecision } from '../../model/concept-decision.ts';
import { explainDisk } from '../../neo4j/disk-failure.ts';
import { withLock } from '../../neo4j/lock.ts';
import { makeFolder } from '../../neo4j/make-folder.ts';
import { canAsk } from '../ask.ts';
import { askPairs } from '../ask-pairs.ts';
import { readSettings } from '../environment.ts';
import { withGraph } from '../open-graph.ts';
import { doubtfulPairJson, doubtfulPairText } from '../render/doubtful-pairs.ts';
import { print } from '../say.ts';
import { stopCodes } from '../stop-signal.ts';

export interface ReviewOptions {
  readonly json?: boolean;
  /** How many pairs. */
  readonly first: number;
  readonly kind?: ConceptKind;
  /** A table of decisions in place of the user's own. */
  readonly file?: string;
  /** A table of decisions that are added without asking. */
  readonly answers?: string;
}

/**
 * `kasip concepts review`: the pairs of texts that a person should look at, the most useful first. On a terminal it asks
 * of each whether both mean the same, adds the answers to a table of decisions, and makes the concepts follow them.
 * With `answers` it adds a table of them.
 */
export async function conceptsReview({ json, first, kind, file, answers }: ReviewOptions): Promise<void> {
  const settings = readSettings();
  const files = { home: settings.home, file: resolve(file ?? fileOfDecisions(settings.home)) };
  const given = answers === undefined ? null : { from: answers, decisions: readAnswers(answers) };
  await withGraph(settings, async (graph) => {
    await migrate(graph);
    if (given !== null) {
      await decide(graph, files, given.decisions, given.from);
      return;
    }
    const pairs = await pairsToDecide(graph, kind ?? null, first);
    if (json) print(JSON.stringify(pairs.map(doubtfulPairJson), null, 2));
    else if (pairs.length === 0) print('No pair of texts is doubtful.');
    else if (canAsk()) {
      const { decisions, isStopped } = await askPairs(pairs);
      if (isStopped) process.exitCode = stopCodes.SIGINT;
      await decide(graph, files, decisions, 'your answers');
    } else for (const [index, pair] of pairs.entries()) print(doubtfulPairText(pair, index + 1));
  });
}

const atOnce = 100;

/** Those that stand in one list of a card stay apart whatever is decided. */
async function pairsToDecide(
  graph: Graph,
  kind: ConceptKind | null,
  first: number,
): Promise<readonly DoubtfulPairRow[]> {
  const found: DoubtfulPairRow[] = [];
  let { key: afterKey, id: afterId } = doubtfulPairs.order.start;
  for (let isMore = true; isMore && found.length < first; ) {
    const parameters = { parents: [kind ?? ''], limit: atOnce, count: false, afterKey, afterId };
    const [page] = await graph.read(doubtfulPairs.query, parameters);
    const items = page?.items ?? [];
    found.push(...items.map(({ node }) => node).filter(({ isInOneList }) => !isInOneList));
    isMore = items.length === atOnce;
    afterKey = items.at(-1)?.key ?? afterKey;
    afterId = items.at(-1)?.id ?? afterId;
  }
  return found.slice(0, first);
}

/** Adds decisions to the table, one review after another, says which are new, and makes the concepts follow. */
async function decide(
  graph: Graph,
  files: DecisionFiles,
  decisions: readonly ConceptDecision[],
  from: string,
): Promise<void> {
  const added = await explainDisk(files.home, () => {
    for (const folder of [files.home, dirname(files.file)]) makeFolder(folder);
    return withLock({ folder: files.home, name: '.decisions-lock' }, () =>
      addDecisions(files, decisions, from),
    );
  });
  for (const { verdict, one, other } of added)
    print(`${verdict}: ${one.text}${other === undefined ? '' : ` | ${other.text}`}`);
  print(changesText(await followDecisions(graph, resolverOfFiles(files)), files.file));
}

function changesText({ added, removed, changed }: Followed, file: string): string {
  const what = added + removed === 0 ? 'No decision is new' : `${added} decisions new, ${removed} taken back`;
  return `${what}; ${changed} concepts have other texts than before. The decisions are in ${file}.`;
}
