import type { ConceptKind } from '../../model/concept.ts';
import { grouped } from '../../model/grouped.ts';
import type { SourceRecord } from '../../model/source.ts';
import type { Transaction } from '../graph.ts';
import type { StatedLabel } from '../labels.ts';
import type { Properties } from '../rows/stated-node.ts';
import type { StoredNode } from '../rows.ts';
import { runInBatches } from './batches.ts';
import type { Difference } from './difference.ts';
import {
  ensureActivities,
  ensureProfessions,
  ensureSource,
  ensureWordings,
  type WordingRow,
} from './shared.ts';
import {
  type ContainmentRow,
  changeNodes,
  createContainment,
  createHasEdition,
  createNodes,
  createReference,
  deleteNodes,
  dropContainment,
  dropReferences,
} from './stated.ts';

/** Writes what differs: nodes first, then the shared nodes that they lead to, then the edges. */
export async function writeDifference(
  transaction: Transaction,
  difference: Difference,
  sources: readonly SourceRecord[],
): Promise<void> {
  const { created, changed, deleted } = difference;
  const changedIds = changed.map((node) => node.id);
  if (deleted.length > 0) await transaction.run(deleteNodes, { ids: deleted });
  await runInBatches(transaction, dropContainment, changedIds);
  await runInBatches(transaction, dropReferences, changedIds);
  await runInBatches(
    transaction,
    changeNodes,
    changed.map((node) => node.properties),
  );
  await runInBatches(
    transaction,
    createNodes,
    created.map(({ label, properties }) => ({ label, properties })),
  );
  const written = [...created, ...changed];
  await ensureShared(transaction, written, sources);
  await createEdges(transaction, written);
}

async function ensureShared(
  transaction: Transaction,
  nodes: readonly StoredNode[],
  sources: readonly SourceRecord[],
): Promise<void> {
  await runInBatches(transaction, ensureSource, sources.map(storedSource));
  const edges = nodes.flatMap((node) => node.references);
  const described = edges.filter((edge) => edge.type === 'DESCRIBES').map((edge) => edge.to);
  await runInBatches(transaction, ensureProfessions, [...new Set(described)]);
  const activities = edges
    .filter((edge) => edge.type === 'CLASSIFIED_AS')
    .map(({ to, properties }) => ({ id: to, level: properties.level, code: properties.code }));
  await runInBatches(transaction, ensureActivities, activities);
  await runInBatches(transaction, ensureWordings, wordingRows(nodes));
}

/** A source as it is stored: the path is the caller's own; that the file is cut off is a finding. */
export function storedSource({ file: _, isCutOff: _cut, ...source }: SourceRecord): Properties {
  return { ...source };
}

function wordingRows(nodes: readonly StoredNode[]): readonly WordingRow[] {
  const rows = nodes.flatMap(({ label, references }) => {
    const kind = kindOfStatement[label];
    if (!kind) return [];
    const worded = references.filter((edge) => edge.type === 'WORDED');
    return worded.map((edge) => ({ id: edge.to, kind }));
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** What kind of concept statements express. */
export const kindOfStatement: Partial<Record<StatedLabel, ConceptKind>> = {
  LabourFunctionStatement: 'labour-function',
  SkillStatement: 'skill',
  AbilityStatement: 'ability',
  KnowledgeStatement: 'knowledge',
};

async function createEdges(transaction: Transaction, nodes: readonly StoredNode[]): Promise<void> {
  const inside = nodes.map(({ id, inside }) => ({ ...inside, id }));
  const isEdition = (row: ContainmentRow) => row.type === 'HAS_EDITION';
  await runInBatches(transaction, createHasEdition, inside.filter(isEdition));
  await runInBatches(
    transaction,
    createContainment,
    inside.filter((row) => !isEdition(row)),
  );
  const edges = nodes.flatMap((node) => node.references.map((edge) => ({ ...edge, from: node.id })));
  for (const [type, rows] of grouped(edges, (edge) => edge.type)) {
    await runInBatches(
      transaction,
      createReference[type],
      rows.map(({ from, to, properties }) => ({ from, to, properties })),
    );
  }
}
