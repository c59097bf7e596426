import { type ListQuery, listQuery } from './list.ts';
import type { NodeName, Sent } from './row/sent.ts';
import { type Behind, broughtRow, type Step, type Within, withBrought } from './within.ts';

interface Definition<Row> extends Step {
  readonly name: string;
  /** The label of what it stands behind. */
  readonly from: string;
  readonly row: Sent<Row>;
  readonly within?: Within;
}

/** A list that stands one step behind its parent: a statement of its own, or brought along by that of its parent. */
export function stepQuery<Row>({
  name,
  from,
  path,
  order,
  row,
  within = {},
}: Definition<Row>): ListQuery<Row> & Behind {
  const place = 'from';
  const list = listQuery({
    name,
    match: `MATCH (${place}:${from} {id: parent})${path('n', place)}`,
    order: order?.('n'),
    projection: broughtRow(row, within, 'n'),
    // What comes along is taken out of the rows before anyone sees them.
    row: withBrought(row, within),
  });
  return { ...list, step: { path, order, row }, within };
}

/** The one thing of a kind behind another, which has its id: brought along it needs no statement of its own. */
export function reference(
  node: NodeName,
  path: Step['path'],
  row: Sent<object>,
  within: Within = {},
): Behind {
  return { node, step: { path, row }, within };
}
