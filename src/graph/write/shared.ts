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
}

/** A wording; what it means, and with which others, is found out afterwards. */
export const ensureWordings: RowsQuery<WordingRow> = {
  name: 'ensureWordings',
  text: `UNWIND $rows AS row MERGE (wording:Wording {id: row.id}) ON CREATE SET wording.kind = row.kind`,
  row: z.unknown(),
};
