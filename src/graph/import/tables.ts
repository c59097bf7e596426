import { join } from 'node:path';
import type { Properties, Property } from '../rows/stated-node.ts';
import { ImportTable } from './table.ts';
import { isBlankList, isEmptyList, quoted } from './values.ts';

/** A table as the import tool is to be told of it. */
export interface ImportFile {
  readonly kind: 'nodes' | 'relationships';
  /** Labels with colons between, or the type of edges. */
  readonly name: string;
  readonly header: string;
  readonly data: string;
}

/** The label of nodes whose lists could not be imported; see `fill-lists.ts`. */
export const unfilled = 'Unfilled';

interface Named extends Pick<ImportFile, 'kind' | 'name'> {
  readonly table: ImportTable;
}

/**
 * All tables of an import: for nodes of the same labels one, or several where values of one name are of different types.
 * Ids are unique among nodes of a label; those of `Stated` over all of these.
 */
export class ImportTables {
  #folder: string;
  #tables = new Map<string, Named[]>();
  #count = 0;
  /** How many nodes and edges there are so far. */
  readonly rows = { nodes: 0, relationships: 0 };

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds a node. The first label says among which nodes its id is unique. */
  node(
    [space, ...others]: readonly [string, ...string[]],
    properties: Properties & { readonly id: string },
  ): void {
    const { id, ...rest } = properties;
    const { emptyLists, blankLists } = unfillable(rest);
    const isFilled = emptyLists.length + blankLists.length === 0;
    const labels = [space, ...others, ...(isFilled ? [] : [unfilled])].join(':');
    const all = isFilled ? rest : { ...rest, emptyLists, blankLists };
    this.#tableOf('nodes', labels, [`id:ID(${space})`], all).add([quoted(id)], all);
    this.rows.nodes++;
  }

  /** Adds an edge between nodes of which each is given by the first of its labels and its id. */
  edge(
    type: string,
    [from, fromId]: readonly [label: string, id: string],
    [to, toId]: readonly [label: string, id: string],
    properties: Properties,
  ): void {
    const fixed = [`:START_ID(${from})`, `:END_ID(${to})`];
    this.#tableOf('relationships', type, fixed, properties).add([quoted(fromId), quoted(toId)], properties);
    this.rows.relationships++;
  }

  /** Ends the files. */
  end(): readonly ImportFile[] {
    return [...this.#tables.values()].flat().map(({ kind, name, table }) => {
      table.end();
      return { kind, name, header: table.header, data: table.data };
    });
  }

  #tableOf(
    kind: ImportFile['kind'],
    name: string,
    fixed: readonly string[],
    properties: Properties,
  ): ImportTable {
    const key = `${name} ${fixed.join()}`;
    const tables = this.#tables.get(key) ?? [];
    const fitting = tables.find(({ table }) => table.takes(properties));
    if (fitting) return fitting.table;
    const file = `${kind}-${++this.#count}`;
    const table = new ImportTable(join(this.#folder, file), fixed);
    tables.push({ kind, name, table });
    this.#tables.set(key, tables);
    return table;
  }
}

/** The names of lists that no field can hold: empty ones, and those of one empty text. */
function unfillable(properties: Properties) {
  const names = (is: (value: Property) => boolean) =>
    Object.entries(properties).flatMap(([name, value]) =>
      value !== null && value !== undefined && is(value) ? [name] : [],
    );
  return { emptyLists: names(isEmptyList), blankLists: names(isBlankList) };
}
