import { type Document, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { decode, type Wanted } from '../document/decode.ts';
import { KasipError } from '../model/kasip-error.ts';
import { bytesOf } from './files.ts';
import type { InputFile } from './input-file.ts';

/** What a YAML file says, and how it is refused at one of its fields. */
export interface Yaml<Data> {
  readonly data: Data;
  /** `path` leads to the field; of one that is not there the line of what it would stand in is said. */
  readonly refuse: (path: string | readonly PropertyKey[], why: string) => KasipError;
}

/**
 * Reads a YAML file whose scalars all are texts; `null` and `~` are empty ones.
 * @throws KasipError 1 where it is not in UTF-8, no YAML, or not of the schema: with line, field and what was expected.
 */
export function readYaml<Data>(
  file: InputFile,
  schema: z.ZodType<Data>,
  expected: string,
  wanted: Wanted = 'standard',
): Yaml<Data> {
  const { text } = decode(bytesOf(file, wanted), file.name, wanted);
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
  const refuse = (path: string | readonly PropertyKey[], why: string) => {
    const steps = typeof path === 'string' ? [path] : path;
    return refuseAt(lineOf(steps), `${steps.join('.') || 'the file'}: ${why}`);
  };
  const values = valuesOf(document, refuseAt);
  const read = schema.safeParse(values);
  if (read.success) return { data: read.data, refuse };
  const [{ path, message } = { path: [], message: '' }] = read.error.issues;
  throw refuse(path, message);
}

/** What a document says. One whose aliases lead nowhere, or to too much, says nothing. */
function valuesOf(document: Document, refuseAt: (offset: number, why: string) => KasipError): unknown {
  let alias: number | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      alias ??= range?.[0];
    },
    Scalar: (key, node) => {
      if (key !== 'key' && node.type === 'PLAIN' && /^(?:null|Null|NULL|~)$/u.test(node.source ?? ''))
        node.value = '';
    },
  });
  try {
    return document.toJS();
  } catch (error) {
    throw refuseAt(alias ?? 0, `this is no YAML: ${(error as Error).message}`);
  }
}
