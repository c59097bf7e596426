import { z } from 'zod';
import { mapped } from '../mapped.ts';
import { rowReader } from './reader.ts';
import { listOf, type NodeName, nodeRows, type SentName, sent } from './sent.ts';

export type { NodeName } from './sent.ts';

/** A row that says what it is. */
export type NodeRow = {
  [Name in NodeName]: { readonly __typename: Name } & z.infer<(typeof nodeRows)[Name]>;
}[NodeName];

/** The row of one kind of thing. */
export type NodeRowOf<Name extends NodeName> = Extract<NodeRow, { readonly __typename: Name }>;

const readers = mapped(nodeRows, rowReader);

/** Null: something inside a document that has no id for the outside. */
export const nodeRow: z.ZodType<NodeRow | null> = z
  .tuple([z.string(), z.array(z.unknown()).nullable()])
  .transform(([name, values], context) => {
    if (values === null || !Object.hasOwn(readers, name)) return null;
    const refuse = (column: string) =>
      context.addIssue({ code: 'custom', message: 'not a row', path: [column] });
    return { __typename: name, ...readers[name as NodeName](values, refuse) } as NodeRow;
  });

/** Of a node `n` of one label what it is and its properties. */
export function namedAs(label: NodeName, n: string): string {
  return `['${label}', ${sent[label].cypher(n)}]`;
}

/** The same of a node of any of several labels, beside one that all of them have. */
export function namedAsAny(labels: readonly SentName[], beside: string, n: string): string {
  const names = labels.map((label) => `${label}: $sends.${label}`).join(', ');
  return `head([label IN labels(${n}) WHERE label <> '${beside}' | [label, ${listOf(n, `{${names}}[label]`)}]])`;
}

/** Of a concept of any kind. */
export function namedConcept(n: string): string {
  return `[head([label IN labels(${n}) WHERE label <> 'Concept']), ${sent.Concept.cypher(n)}]`;
}
