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
  /** What must hold for these to be all that is asked for. */
  readonly where?: string;
}

/** What cites the act, in the order of the index of edges: the parts of a page that all such lists share. */
export function citingAct(by: string, { edge = 'CITES', order = byName, ...kept }: Citing) {
  return {
    of: 'LegalAct' as const,
    match: `MATCH (n:${by})-[r:${edge}]->()`,
    where: [`r.act = parent AND r.by = '${by}'`],
    order: ofEdges({ ...order, key: 'r.key' }, 'act', 'by'),
    total: totalOf(kept),
  };
}

/** How many the act itself says there are; null where it does not. */
function totalOf({ count, atLevels, where = 'true' }: Citing): string {
  const all = `act.${count}`;
  const found =
    atLevels === undefined ? all : `CASE WHEN $level IS NULL THEN ${all} ELSE ${atLevel(atLevels)} END`;
  return `COLLECT { MATCH (act:LegalAct {id: parent}) WHERE ${where} RETURN ${found} }[0]`;
}

function atLevel(counts: string): string {
  return `reduce(sum = 0, at IN range(0, size(coalesce(act.levels, [])) - 1) |
      sum + CASE act.levels[at] WHEN $level THEN act.${counts}[at] ELSE 0 END)`;
}
