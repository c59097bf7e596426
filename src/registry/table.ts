import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
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
  return readChecked(seedPath(`${name}.json`), name, `seed/${name}.json`);
}

/**
 * A file that has the shape of a table of `seed/`, held against the schema of that name and frozen.
 * @param shown what the file is called in an error
 * @throws KasipError 2 naming the row that does not fit.
 */
export function readChecked<Table>(path: string, schema: string, shown: string = path): Table {
  const table: Table = JSON.parse(readFileSync(path, 'utf8'));
  const check = checkOf(schema);
  if (!check(table)) {
    const [error] = check.errors ?? [];
    throw new KasipError(2, `${shown}${error?.instancePath ?? ''}: ${error?.message ?? 'not valid'}.`);
  }
  return freeze(table);
}

const checks = new Map<string, ValidateFunction>();

/** Compiled once, however many files have the shape. */
function checkOf(schema: string): ValidateFunction {
  const known = checks.get(schema);
  if (known !== undefined) return known;
  const check = ajv.compile(JSON.parse(readFileSync(seedPath(`schema/${schema}.schema.json`), 'utf8')));
  checks.set(schema, check);
  return check;
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
}
