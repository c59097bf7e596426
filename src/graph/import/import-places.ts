import { sourcesOf } from '../../model/edition-texts.ts';
import { KasipError } from '../../model/kasip-error.ts';
import type { StandardRecord } from '../../model/standard.ts';
import { placeOf } from '../edition-place.ts';
import { ageOf } from '../newest-edition.ts';
import type { StoredNode } from '../rows.ts';
import type { StoredEdition } from '../settle/standard.ts';
import { columnType, isImportable } from './values.ts';

/**
 * Which records an import can take: those that belong beside all that came before, in the place of nothing. Others are
 * for the usual way afterwards, and so is whatever has to do with one of these, so that their order stays.
 */
export class ImportPlaces {
  /** Editions that are taken, by the id of their standard and by those of their sources. */
  #editions = new Map<string, StoredEdition[]>();
  /** Ids of editions and cards that are taken. */
  #ids = new Set<string>();
  /** Ids of standards and sources of which a record is left for the usual way. */
  #left = new Set<string>();

  /** Whether the import takes it; then it counts as there for those that follow. */
  take(record: StandardRecord, nodes: readonly StoredNode[]): boolean {
    const keys = [record.id, ...sourcesOf(record).map(({ id }) => id)];
    const ids = nodes.flatMap(({ id, label }) =>
      label === 'Edition' || label === 'ProfessionCard' ? id : [],
    );
    const isTaken =
      !keys.some((key) => this.#left.has(key)) &&
      !ids.some((id) => this.#ids.has(id)) &&
      nodes.every(isImportableNode) &&
      this.#isBesideAll(record, keys);
    if (!isTaken) {
      for (const key of keys) this.#left.add(key);
      return false;
    }
    for (const id of ids) this.#ids.add(id);
    const edition = editionOf(record);
    for (const key of keys) this.#editions.set(key, [...(this.#editions.get(key) ?? []), edition]);
    return true;
  }

  #isBesideAll(record: StandardRecord, keys: readonly string[]): boolean {
    const around = [...new Set(keys.flatMap((key) => this.#editions.get(key) ?? []))];
    try {
      const place = placeOf(record, around);
      return place.kind === 'over' && place.editions.length === 1;
    } catch (error) {
      if (error instanceof KasipError) return false;
      throw error;
    }
  }
}

/** The edition as `editionsAround` reads it from the graph. */
function editionOf(record: StandardRecord): StoredEdition {
  const sources = sourcesOf(record);
  return {
    ...ageOf(record),
    standard: record.id,
    languages: sources.map(({ language }) => language),
    sources: sources.map(({ id }) => id),
  };
}

/** Edges with a list that no field can hold do not come through an import, and nothing gives it to them afterwards. */
function isImportableNode({ properties, references }: StoredNode): boolean {
  const edges = references.map((edge) => edge.properties);
  const isHeld = (value: unknown) => !Array.isArray(value) || columnType(value) !== null;
  return (
    [properties, ...edges].every(isImportable) && edges.every((edge) => Object.values(edge).every(isHeld))
  );
}
