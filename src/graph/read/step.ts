import type { z } from 'zod';
import { type ListQuery, listQuery } from './list.ts';
import { type Behind, bringing, type Step, type Within, withBrought } from './within.ts';

interface Definition<Row> extends Step {
  readonly name: string;
  /** The label of what it stands behind. */
  readonly from: string;
  readonly row: z.ZodType<Row>;
  readonly within?: Within;
}

/** A list that stands one step behind its parent: a statement of its own, or brought along by that of its parent. */
export function stepQuery<Row>({
  name,
  from,
  path,
  order,
  columns = () => '',
  row,
  within = {},
}: Definition<Row>): ListQuery<Row> & Behind {
  const list = listQuery({
    name,
    match: `MATCH (:${from} {id: parent})${path('n')}`,
    order: order('n'),
    projection: `n {.*${columns('n')}${bringing(within, 'n')}}`,
    // What comes along is taken out of the rows before anyone sees them.
    row: withBrought(row, within),
  });
  return { ...list, step: { path, order, columns, row }, within };
}

/** The one thing of a kind behind another, which has its id: brought along it needs no statement of its own. */
export function reference(node: string, path: Step['path'], row: z.ZodObject, within: Within = {}): Behind {
  return { node, step: { path, order: (n) => `${n}.id`, row }, within };
}
