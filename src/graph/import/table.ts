import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import type { Properties, Property } from '../rows/stated-node.ts';
import { type ColumnType, columnType, field } from './values.ts';

/** Characters that are gathered before they are written. */
const chunk = 1 << 20;

/**
 * A table of an import: a file of lines and one of their header, which is written at the end, since columns come as rows
 * have them. A row is as long as its last value; rows of before a column lack it.
 */
export class ImportTable {
  readonly header: string;
  readonly data: string;
  #columns = new Map<string, { readonly index: number; readonly type: ColumnType }>();
  #fixed: readonly string[];
  #file: number;
  #lines: string[] = [];
  #size = 0;

  /**
   * @param path where the files are to be, without their endings
   * @param fixed headers of the columns that every row begins with
   */
  constructor(path: string, fixed: readonly string[]) {
    this.header = `${path}.header.csv`;
    this.data = `${path}.csv`;
    this.#fixed = fixed;
    this.#file = openSync(this.data, 'w');
  }

  /** Whether the values of a row are of the types that its columns have so far. */
  takes(properties: Properties): boolean {
    return entriesOf(properties).every(([name, , type]) => {
      const column = this.#columns.get(name);
      return column === undefined || column.type === type;
    });
  }

  /** Adds a row that it takes; `first` are the fields of the columns that every row begins with. */
  add(first: readonly string[], properties: Properties): void {
    const fields: string[] = [];
    for (const [name, value, type] of entriesOf(properties)) {
      const column = this.#columns.get(name) ?? { index: this.#columns.size, type };
      this.#columns.set(name, column);
      fields[column.index] = field(value);
    }
    const line = `${[...first, ...fields].join(',')}\n`;
    this.#lines.push(line);
    this.#size += line.length;
    if (this.#size > chunk) this.#write();
  }

  /** Writes what is left, and the header. */
  end(): void {
    this.#write();
    closeSync(this.#file);
    const columns = [...this.#columns].map(([name, { type }]) => `${name}:${type}`);
    writeFileSync(this.header, `${[...this.#fixed, ...columns].join(',')}\n`);
  }

  #write(): void {
    writeSync(this.#file, this.#lines.join(''));
    this.#lines = [];
    this.#size = 0;
  }
}

/** What a row has that a field can hold. */
function entriesOf(properties: Properties): (readonly [name: string, value: Property, type: ColumnType])[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const type = value === null || value === undefined ? null : columnType(value);
    return type === null ? [] : [[name, value as Property, type] as const];
  });
}
