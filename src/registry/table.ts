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
  return checkedTable(readFileSync(seedPath(`${name}.json`), 'utf8'), name, `seed/${name}.json`);
}

/**
 * What `read` reads of a file or folder that somebody else may have made.
 * @throws KasipError 3 where the disk refuses it.
 */
export function fromDisk<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).message.replace(/,.*/su, '');
    const advice = 'Give the right to read it, or take away what stands in its place.';
    throw new KasipError(3, `${path}: it cannot be read: ${why}.`, advice, { cause: error });
  }
}

/**
 * The text of a table, held against the JSON schema of one of `seed/` and frozen.
 * @param shown the file as messages name it
 * @throws KasipError 2 naming the row that does not fit.
 */
export function checkedTable<Table>(text: string, schema: string, shown: string): Table {
  const table = parsed(text, shown) as Table;
  const check = checkOf(schema);
  if (!check(table)) {
    const [error] = check.errors ?? [];
    throw new KasipError(2, `${shown}${error?.instancePath ?? ''}: ${error?.message ?? 'not valid'}.`);
  }
  return freeze(table);
}

function parsed(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KasipError(2, `${shown}: this is no JSON: ${(error as Error).message}.`, null, {
      cause: error,
    });
  }
}

function checkOf(schema: string): ValidateFunction {
  const known = checks.get(schema);
  const check =
    known ?? ajv.compile(JSON.parse(readFileSync(seedPath(`schema/${schema}.schema.json`), 'utf8')));
  checks.set(schema, check);
  return check;
}

const checks = new Map<string, ValidateFunction>();

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
}
