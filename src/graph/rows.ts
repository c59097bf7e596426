import { KasipError } from '../model/kasip-error.ts';
import type { StandardRecord } from '../model/standard.ts';
import { cardNodes } from './rows/card-nodes.ts';
import { citationNodes } from './rows/citation-nodes.ts';
import { definitionNodes, editionNode } from './rows/edition-nodes.ts';
import { findingNodes } from './rows/finding-nodes.ts';
import { hashOfNode } from './rows/hash.ts';
import type { StatedNode } from './rows/stated-node.ts';

/** A stated node as it is to be stored: `id`, `standard`, `edition` and `hash` are among its properties. */
export interface StoredNode extends StatedNode {
  readonly hash: string;
}

/**
 * The nodes of a standard's record with the edges written for each: a pure function, the same for the same record.
 * Throws `KasipError` (1) where the record contradicts itself: one id for two things, a citation in nothing.
 */
export function rowsOf(record: StandardRecord): readonly StoredNode[] {
  const nodes = byId(record, [
    editionNode(record),
    ...definitionNodes(record),
    ...record.cards.flatMap((card, position) =>
      cardNodes(card, position, record.edition.id, record.source.language),
    ),
  ]);
  const citations = [
    ...citationNodes(record.citations, null, record.source.language),
    ...record.cards.flatMap((card) => citationNodes(card.citations, card.id, record.source.language)),
  ];
  const all = byId(record, [...nodes.values(), ...citations]);
  const found = byId(record, [...all.values(), ...findingNodes(record, all)]);
  for (const node of found.values()) requireParent(record, node, found);
  const labelOf = (id: string) => found.get(id)?.label;
  return [...found.values()].map((node) => {
    const hash = hashOfNode(node, labelOf);
    const own = { id: node.id, standard: record.id, edition: record.edition.id, hash };
    return { ...node, hash, properties: { ...node.properties, ...own } };
  });
}

/** Nodes by id; the same thing said twice is one. */
function byId(record: StandardRecord, nodes: readonly StatedNode[]): ReadonlyMap<string, StatedNode> {
  const found = new Map<string, StatedNode>();
  for (const node of nodes) {
    const other = found.get(node.id);
    if (other && JSON.stringify(other) !== JSON.stringify(node)) {
      throw contradiction(record, `two different things have the id ${node.id}`);
    }
    found.set(node.id, node);
  }
  return found;
}

function requireParent(
  record: StandardRecord,
  { id, inside }: StatedNode,
  nodes: ReadonlyMap<string, StatedNode>,
): void {
  if (inside.type === 'HAS_EDITION' || nodes.has(inside.parent)) return;
  throw contradiction(record, `${id} stands in ${inside.parent}, which the record does not have`);
}

function contradiction(record: StandardRecord, what: string): KasipError {
  return new KasipError(
    1,
    `${record.id} cannot be loaded: ${what}.`,
    `Report it with the file ${record.source.file}.`,
  );
}
