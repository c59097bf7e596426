import { LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { decode } from '../document/decode.ts';
import { KasipError } from '../model/kasip-error.ts';
import { bytesOf } from './files.ts';
import type { InputFile } from './input-file.ts';

/** What a YAML file says, and how it is refused at one of its fields. */
export interface Yaml<Data> {
  readonly data: Data;
  readonly refuse: (field: string, why: string) => KasipError;
}

/**
 * Reads a YAML file whose scalars all are texts.
 * @throws KasipError 1 where it is not in UTF-8, no YAML, or not of the schema: with line, field and what was expected.
 */
export function readYaml<Data>(file: InputFile, schema: z.ZodType<Data>, expected: string): Yaml<Data> {
  const { text } = decode(bytesOf(file), file.name);
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const refuseAt = (offset: number, why: string) =>
    new KasipError(
      1,
      `${file.name}:${lines.linePos(offset).line || 1}: ${why.replace(/\s+/gu, ' ')}; ${expected}.`,
    );
  const [broken] = document.errors;
  if (broken !== undefined) throw refuseAt(broken.pos[0], `this is no YAML: ${broken.message}`);
  const lineOf = (path: readonly PropertyKey[]): number => {
    const [at] = (document.getIn(path, true) as Node | undefined)?.range ?? [];
    return at ?? (path.length > 1 ? lineOf(path.slice(0, -1)) : 0);
  };
  const read = schema.safeParse(document.toJS());
  if (read.success)
    return { data: read.data, refuse: (field, why) => refuseAt(lineOf([field]), `${field}: ${why}`) };
  const [{ path, message } = { path: [], message: '' }] = read.error.issues;
  throw refuseAt(lineOf(path), `${path.join('.') || 'the file'}: ${message}`);
}
