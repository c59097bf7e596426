import { z } from 'zod';
import type { ConceptKind } from '../../model/concept.ts';
import type { Properties } from '../rows/stated-node.ts';
import type { RowsQuery } from './batches.ts';

// The statements that see to it that a shared node is there before an edge is led to it.

export const ensureStandard: RowsQuery<string> = {
  name: 'ensureStandard',
  text: 'UNWIND $rows AS id MERGE (:Standard {id: id})',
  row: z.unknown(),
};

export const ensureSource: RowsQuery<Properties> = {
  name: 'ensureSource',
  text: 'UNWIND $rows AS row MERGE (source:SourceDocument {id: row.id}) SET source = row',
  row: z.unknown(),
};

export const ensureProfessions: RowsQuery<string> = {
  name: 'ensureProfessions',
  text: 'UNWIND $rows AS id MERGE (:Profession {id: id})',
  row: z.unknown(),
};

export const ensureActivities: RowsQuery<{ id: string; level: unknown; code: unknown }> = {
  name: 'ensureActivities',
  text: `UNWIND $rows AS row MERGE (activity:EconomicActivity {id: row.id})
    SET activity.level = row.level, activity.code = row.code`,
  row: z.unknown(),
};

export interface WordingRow {
  readonly id: string;
  readonly kind: ConceptKind;
  /** The label of the kind's concepts, from our table. */
  readonly label: string;
}

/** A wording with the concept that it is the only wording of. */
export const ensureWordings: RowsQuery<WordingRow> = {
  name: 'ensureWordings',
  text: `UNWIND $rows AS row
    MERGE (wording:Wording {id: row.id}) ON CREATE SET wording.kind = row.kind
    MERGE (concept:Concept {id: row.id}) ON CREATE SET concept:$(row.label), concept.kind = row.kind
    MERGE (wording)-[:WORDING_OF {score: 1, reason: 'same-text', decidedBy: 'SAME_TEXT'}]->(concept)`,
  row: z.unknown(),
};
