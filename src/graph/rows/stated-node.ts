import type { Containment, Reference, StatedLabel } from '../labels.ts';

export type Property = string | number | boolean | readonly string[] | readonly number[];

/** Properties as the graph stores them; what is null or undefined is not stored. */
export type Properties = Readonly<Record<string, Property | null | undefined>>;

/** One node of what a document says, with the edges that are written for it. */
export interface StatedNode {
  readonly id: string;
  readonly label: StatedLabel;
  /** The edge from the node that it stands in. */
  readonly inside: { readonly type: Containment; readonly parent: string };
  readonly references: readonly ReferenceEdge[];
  readonly properties: Properties;
}

/** An edge from a stated node to another, or to a shared node. */
export interface ReferenceEdge {
  readonly type: Reference;
  readonly to: string;
  readonly properties: Properties;
}

/** An edge without properties. */
export function reference(type: Reference, to: string): ReferenceEdge {
  return { type, to, properties: {} };
}
