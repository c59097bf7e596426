import { sourcesOf } from '../model/edition-texts.ts';
import type { StandardRecord } from '../model/standard.ts';
import { standardsAlike } from './alike.ts';
import { type EditionName, placeOf } from './edition-place.ts';
import type { Transaction } from './graph.ts';
import type { StoredNode } from './rows.ts';
import { editionsAround } from './settle/standard.ts';
import { type Difference, differenceOf } from './write/difference.ts';
import { storedNodes } from './write/stated.ts';

/** What has to be done to have a record in the graph. */
export interface Plan {
  /** The edition that is there then: the record's, or the one that holds its files already. */
  readonly edition: EditionName;
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'held';
  readonly difference: Difference;
  /** Ids of the stored standards that change: the record's, and those of which it takes an edition's place. */
  readonly standards: readonly string[];
  /** Ids of standards that may be the same one. */
  readonly alike: readonly string[];
}

/** Whether anything is to be written. */
export function isChange({ outcome }: Plan): boolean {
  return outcome === 'new' || outcome === 'changed';
}

/**
 * Holds a record against what is stored.
 * @throws KasipError as `placeOf` does.
 */
export async function planOf(
  run: Transaction['run'],
  record: StandardRecord,
  nodes: readonly StoredNode[],
): Promise<Plan> {
  const own = { standard: record.id, id: record.edition.id };
  const sources = sourcesOf(record).map(({ id }) => id);
  const known = await run(editionsAround, { standard: own.standard, sources });
  const place = placeOf(record, known);
  if (place.kind === 'held')
    return { edition: place.by, outcome: 'held', difference: differenceOf([], []), standards: [], alike: [] };

  const standards = [...new Set(place.editions.map(({ standard }) => standard))];
  const editions = place.editions.map(({ id }) => id);
  const stored = await run(storedNodes, { standards, editions });
  const difference = differenceOf(stored, nodes);
  const { created, changed, deleted } = difference;
  const isSame = created.length + changed.length + deleted.length === 0;
  return {
    edition: own,
    outcome: stored.length === 0 ? 'new' : isSame ? 'unchanged' : 'changed',
    difference,
    standards: standards.filter((id) => known.some(({ standard }) => standard === id)),
    alike: (await standardsAlike(run, record)).filter((id) => !standards.includes(id)),
  };
}
