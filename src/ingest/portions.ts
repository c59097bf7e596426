import { rowsOf } from '../graph/rows.ts';
import type { StandardRows } from '../graph/state.ts';
import { sourcesOf } from '../model/edition-texts.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { StandardRecord } from '../model/standard.ts';

/** Records that can be stated in one transaction, and why some among them can be stated in none. */
export interface Portion {
  readonly standards: readonly StandardRows[];
  readonly refused: readonly { readonly record: StandardRecord; readonly reason: KasipError }[];
}

/** Nodes of a portion, some more or less: what they say takes some 10 KB of the database's memory each. */
const atOnce = 10_000;

/**
 * Records one after another in portions of some size, each as soon as it is full. No two records of a portion are of one
 * standard or have a file in common, since where a record belongs depends on what was stated before it.
 */
export function* portionsOf(records: Iterable<StandardRecord>): Generator<Portion> {
  let portion = empty();
  for (const record of records) {
    const keys = [record.id, ...sourcesOf(record).map(({ id }) => id)];
    if (portion.nodes >= atOnce || keys.some((key) => portion.keys.has(key))) {
      yield portion;
      portion = empty();
    }
    try {
      const nodes = rowsOf(record);
      portion.standards.push({ record, nodes });
      portion.nodes += nodes.length;
      for (const key of keys) portion.keys.add(key);
    } catch (error) {
      if (!(error instanceof KasipError)) throw error;
      portion.refused.push({ record, reason: error });
    }
  }
  if (portion.standards.length + portion.refused.length > 0) yield portion;
}

function empty() {
  return {
    standards: [] as StandardRows[],
    refused: [] as { record: StandardRecord; reason: KasipError }[],
    keys: new Set<string>(),
    nodes: 0,
  };
}
