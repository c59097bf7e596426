import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { KasipError } from '../model/kasip-error.ts';

const seed = new URL('../../seed/', import.meta.url);
const ajv = new Ajv2020({ allErrors: false });

/** The path of a file of `seed/`, which is part of the package. */
export function seedPath(name: string): string {
  return fileURLToPath(new URL(name, seed));
}

/**
 * A table of `seed/`, held against its JSON schema and frozen.
 * @throws KasipError 2 naming the row that does not fit: a table edited by hand, or an incomplete package.
 */
export function readTable<Table>(name: string): Table {
  const table: Table = JSON.parse(readFileSync(seedPath(`${name}.json`), 'utf8'));
  const check = ajv.compile(JSON.parse(readFileSync(seedPath(`schema/${name}.schema.json`), 'utf8')));
  if (!check(table)) {
    const [error] = check.errors ?? [];
    throw new KasipError(
      2,
      `seed/${name}.json${error?.instancePath ?? ''}: ${error?.message ?? 'not valid'}.`,
    );
  }
  return freeze(table);
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
}
