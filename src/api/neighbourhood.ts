import { growPicture } from '../analysis/picture.ts';
import type { LinkRow } from '../graph/read/links.ts';
import type { Context } from './context.ts';
import { type GraphNodeRow, graphNodeKinds, graphNodeRows, professionsOf, weightOf } from './graph-node.ts';
import { exploring } from './limits.ts';
import { linkCountsOf, linksAmongThings, linksOfThings } from './linked.ts';

/** What is around a thing: at most `first` things within `depth` steps, and all links between these. */
export async function neighbourhoodOf(
  centre: GraphNodeRow,
  bounds: { readonly depth: number; readonly first: number },
  context: Context,
) {
  const { id } = centre;
  const { commonFrom: common } = exploring;
  const parameters = { common: null, ends: [], limit: 1 + bounds.first * bounds.depth };
  const { distances, isCutOff } = await growPicture(id, bounds, async (nodes) => {
    const found = await linksOfThings(nodes, parameters, context);
    return found.map(({ other, count, professions, links }) => ({
      other,
      telling: count * weightOf(professions),
      rank: ranks.findIndex((kind) => other.startsWith(kind)),
      leadsOn: links > 1,
      isPassable: professions <= common,
    }));
  });
  const ids = [...distances.keys()];
  const [rows, edges, totals] = await Promise.all([
    graphNodeRows(ids, context.load),
    linksAmongThings(ids, context),
    linkCountsOf(id, context),
  ]);
  const [middle, ...around] = rows.map((row, index) => ({
    row,
    distance: distances.get(ids[index] ?? '') ?? 0,
    weight: weightOf(professionsOf(row)),
  }));
  if (!middle) throw new Error(`The picture around ${id} is empty.`);
  return { centre: middle, nodes: around, edges: centreFirst(id, edges), isCutOff, totals: [...totals] };
}

/** What comes first of what tells as much, by the beginnings of ids. */
const ranks = ['profession', 'labour-function', 'skill', 'act', 'occupation', 'ability', 'knowledge'];

/** Everything that can stand in the middle. */
export const centres = Object.keys(graphNodeKinds) as (keyof typeof graphNodeKinds)[];

function centreFirst(id: string, links: readonly LinkRow[]): LinkRow[] {
  const rank = ({ from, to }: LinkRow) => (from === id || to === id ? 0 : 1);
  const key = ({ kind, from, to }: LinkRow) => `${kind} ${from} ${to}`;
  return links.toSorted(
    (one, other) => rank(one) - rank(other) || other.count - one.count || (key(one) < key(other) ? -1 : 1),
  );
}
