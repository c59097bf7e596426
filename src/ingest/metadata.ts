import { LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { KasipError } from '../model/kasip-error.ts';
import type { EnactingOrder } from '../model/standard.ts';
import { findDates } from '../text/dates.ts';
import { bytesOf } from './files.ts';
import type { InputFile } from './input-file.ts';

/** What the public collections of Kazakh law say of an act beside its texts; other entries are left alone. */
const metadata = z.object({
  /** "Приказ Министра … от 25 сентября 2025 года № 716" */
  requisite: z.string().optional(),
  approved_on: z.string().optional(),
});

/**
 * The order that a `meta.yaml` names; null where it names none.
 * @throws KasipError 1 where the file is no YAML of that form, with the line and what was expected.
 */
export function orderIn(file: InputFile): EnactingOrder | null {
  const { requisite = '', approved_on: day } = checked(file);
  const number = /№\s*([\d\p{L}][\d\p{L}/-]*)/u.exec(requisite)?.[1];
  const date = findDates(requisite)[0]?.day ?? day;
  return number === undefined || date === undefined ? null : { number, date };
}

function checked(file: InputFile): z.infer<typeof metadata> {
  const text = new TextDecoder().decode(bytesOf(file));
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const refuse = (offset: number, why: string) =>
    new KasipError(
      1,
      `${file.name}:${lines.linePos(offset).line || 1}: ${why.replace(/\s+/gu, ' ')}; ${expected}.`,
    );
  const [broken] = document.errors;
  if (broken !== undefined) throw refuse(broken.pos[0], `this is no YAML: ${broken.message}`);
  const read = metadata.safeParse(document.toJS());
  if (read.success) return read.data;
  const [{ path, message } = { path: [], message: '' }] = read.error.issues;
  const [at] = (document.getIn(path, true) as Node | undefined)?.range ?? [0];
  throw refuse(at, `${path.join('.') || 'the file'}: ${message}`);
}

const expected = 'expected metadata such as "requisite: Приказ Министра … от 25 сентября 2025 года № 716"';
