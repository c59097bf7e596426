import { byName, ofEdges } from './order.ts';
import type { Order } from './page.ts';

/** What the list of all that cites an act depends on. */
interface Citing {
  readonly edge?: 'CITES' | 'RESTS_ON';
  readonly order?: Order;
  /** The property of the act that says how many there are. */
  readonly count: string;
  /** That which says how many there are at each of its levels. */
  readonly atLevels?: string;
  /** Of one level, `$level`, alone: it has a part of the index of its own. */
  readonly ofLevel?: boolean;
  /** What must hold for these to be all that is asked for. */
  readonly where?: string;
}

/** What cites the act, in the order of the index of edges: the parts of a page that all such lists share. */
export function citingAct(by: string, { edge = 'CITES', order = byName, ofLevel = false, ...kept }: Citing) {
  return {
    of: 'LegalAct' as const,
    match: edgesFrom(by, edge),
    where: [endsAt('parent', by), ...(ofLevel ? ['r.level = $level'] : [])],
    order: byEdge(order, ...(ofLevel ? ['level'] : [])),
    using: ofLevel ? `r:${edge}(act, by, level, key, node)` : undefined,
    total: totalOf(kept),
  };
}

const edgesFrom = (by: string, edge: string) => `MATCH (n:${by})-[r:${edge}]->()`;
const endsAt = (act: string, by: string) => `r.act = ${act} AND r.by = '${by}'`;
const byEdge = (order: Order, ...level: readonly string[]) =>
  ofEdges({ ...order, key: 'r.key' }, 'act', 'by', ...level);

/** How many the act itself says there are; null where it does not. */
function totalOf({ count, atLevels, where = 'true' }: Citing): string {
  const all = `act.${count}`;
  const found =
    atLevels === undefined
      ? all
      : `CASE WHEN $level IS NULL THEN ${all} ELSE ${atLevel(atLevels, '= $level')} END`;
  return `COLLECT { MATCH (act:LegalAct {id: parent}) WHERE ${where} RETURN ${found} }[0]`;
}

/** Of the counts of an act by level the sum of those that are asked for. */
export function atLevel(counts: string, asked: string): string {
  return `reduce(sum = 0, at IN range(0, size(coalesce(act.levels, [])) - 1) |
      sum + CASE WHEN act.levels[at] ${asked} THEN act.${counts}[at] ELSE 0 END)`;
}

/** What cites the act of the filter of a list at the root. */
export function citingChosen(by: string) {
  const match = edgesFrom(by, 'CITES');
  const where = endsAt('$legalAct', by);
  const using = 'r:CITES(act, by, key, node)';
  return {
    match,
    where: [where],
    using,
    order: (order: Order) => byEdge(order),
    /** To be sorted. */
    sorted: `${match} USING INDEX ${using}
  WHERE ${where} AND r.key IS NOT NULL AND r.node IS NOT NULL`,
    total: (count: string) => `COLLECT { MATCH (act:LegalAct {id: $legalAct}) RETURN ${count} }[0]`,
  };
}

/** Whether `n` cites the act of the filter: where its edges are kept by its sort key, one look into their index. */
export const citesChosen = (by: string) => `($legalAct IS NULL OR EXISTS {
      MATCH ()-[cites:CITES]->() USING INDEX cites:CITES(act, by, key, node)
      WHERE cites.act = $legalAct AND cites.by = '${by}' AND cites.key = n.sortKey AND cites.node = n.id })`;
