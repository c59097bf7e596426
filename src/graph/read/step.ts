import type { z } from 'zod';
import { type ListQuery, listQuery } from './list.ts';
import { type Behind, bringing, type Step, type Within, withBrought } from './within.ts';

interface Definition<Shape extends z.ZodRawShape> extends Step {
  readonly name: string;
  /** The label of what it stands behind. */
  readonly from: string;
  readonly row: z.ZodObject<Shape>;
  readonly within?: Within;
}

/** A list that stands one step behind its parent: a statement of its own, or brought along by that of its parent. */
export function stepQuery<Shape extends z.ZodRawShape>({
  name,
  from,
  path,
  order,
  row,
  within = {},
}: Definition<Shape>): ListQuery<z.infer<z.ZodObject<Shape>>> & Behind {
  const list = listQuery({
    name,
    match: `MATCH (:${from} {id: parent})${path('n')}`,
    order: order('n'),
    projection: `n {.*${bringing(within, 'n')}}`,
    // What comes along is taken out of the rows before anyone sees them.
    row: withBrought(row, within) as unknown as z.ZodObject<Shape>,
  });
  return { ...list, step: { path, order, row }, within };
}

/** The one thing of a kind behind another, which has its id: brought along it needs no statement of its own. */
export function reference(node: string, path: Step['path'], row: z.ZodObject, within: Within = {}): Behind {
  return { node, step: { path, order: (n) => `${n}.id`, row }, within };
}
