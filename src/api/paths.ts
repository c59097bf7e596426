import { type PathLink, shortestPaths } from '../analysis/shortest-paths.ts';
import type { FoundLinkRow } from '../graph/read/links.ts';
import type { Context } from './context.ts';
import { failure } from './errors.ts';
import { type GraphNode, type GraphNodeRow, graphNodeRows, professionsOf, weightOf } from './graph-node.ts';
import { exploring } from './limits.ts';
import { linksOfThings } from './linked.ts';

interface Bounds {
  readonly maxLength: number;
  readonly first: number;
}

type Found = FoundLinkRow & { readonly cost: number };

/** Shortest paths between two things, by way of what is common only where there is no other. */
export async function pathsBetween(from: GraphNodeRow, to: GraphNodeRow, bounds: Bounds, context: Context) {
  const telling = await search(from.id, to.id, bounds, exploring.commonFrom, context);
  const throughCommon = telling.paths.length === 0;
  const { paths, isCutOff } = throughCommon ? await search(from.id, to.id, bounds, null, context) : telling;
  if (paths.length === 0 && isCutOff) {
    throw failure(
      'SEARCH_GIVEN_UP',
      `No path of at most ${bounds.maxLength} links was found among as many links as one question may look at.`,
    );
  }
  return Promise.all(
    paths.map(async (steps) => ({
      length: steps.length,
      nodes: await nodesOn(from, steps, context),
      edges: steps.map(({ link }) => link),
      throughCommon,
      isShortest: !isCutOff,
    })),
  );
}

function search(from: string, to: string, bounds: Bounds, common: number | null, context: Context) {
  const { maxLength, first: count } = bounds;
  const linksAStep = exploring.linksAStep;
  const parameters = { common, ends: [from, to], limit: linksAStep };
  return shortestPaths<Found>(from, to, { maxLength, count, linksAStep }, async (nodes) => {
    const found = await linksOfThings(nodes, parameters, context);
    return found.map((link) => ({ ...link, cost: Math.log(Math.max(1, link.professions)) }));
  });
}

async function nodesOn(
  from: GraphNodeRow,
  steps: readonly PathLink<Found>[],
  { load }: Context,
): Promise<GraphNode[]> {
  const rows = await graphNodeRows([from.id, ...steps.map(({ to }) => to)], load);
  return rows.map((row, distance) => ({ row, distance, weight: weightOf(professionsOf(row)) }));
}
