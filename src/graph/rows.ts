import { citationsOf, textsOf } from '../model/edition-texts.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { Quote } from '../model/place.ts';
import type { StandardRecord } from '../model/standard.ts';
import { cardNodes } from './rows/card-nodes.ts';
import { citationNodes } from './rows/citation-nodes.ts';
import { documentKey } from './rows/document-key.ts';
import { definitionNodes, editionNode } from './rows/edition-nodes.ts';
import { findingNodes } from './rows/finding-nodes.ts';
import { hashOfNode } from './rows/hash.ts';
import { mergeTexts } from './rows/merge-texts.ts';
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
  const texts = textsOf(record);
  const [first = [], second = []] = texts.map((text) => [...byId(record, nodesOf(text)).values()]);
  const translations = translationsOf(texts);
  const all = byId(record, [
    ...mergeTexts(first, second),
    ...texts.flatMap((text) => citationNodesOf(text, translations)),
  ]);
  const found = byId(record, [
    ...all.values(),
    ...texts.flatMap((text) => findingNodes(text, all, text === record ? 0 : record.findings.length)),
  ]);
  for (const node of found.values()) requireParent(record, node, found);
  const labelOf = (id: string) => found.get(id)?.label;
  return [...found.values()].map((node) => {
    const hash = hashOfNode(node, labelOf);
    const edition = record.edition.id;
    const own = { id: node.id, standard: record.id, edition, documentKey: documentKey(node, edition), hash };
    return { ...node, hash, properties: { ...node.properties, ...own } };
  });
}

/** What one text says, but for its citations and findings. */
function nodesOf(text: StandardRecord): readonly StatedNode[] {
  const { language } = text.source;
  return [
    editionNode(text),
    ...definitionNodes(text),
    ...text.cards.flatMap((card, position) => cardNodes(card, position, text.edition.id, language)),
  ];
}

function citationNodesOf(
  text: StandardRecord,
  translations: ReadonlyMap<string, Quote>,
): readonly StatedNode[] {
  const { language } = text.source;
  return [
    ...citationNodes(text.citations, null, language, translations),
    ...text.cards.flatMap((card) => citationNodes(card.citations, card.id, language, translations)),
  ];
}

/** The words of citations in the other text, by the id of the citation that they translate. */
function translationsOf(texts: readonly StandardRecord[]): ReadonlyMap<string, Quote> {
  return new Map(
    texts
      .flatMap(citationsOf)
      .flatMap(({ translationOf, quote }) =>
        translationOf === null ? [] : [[translationOf, quote] as const],
      ),
  );
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
