import { parse } from 'yaml';
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
 * @throws KasipError 1 where the file is no YAML of that form.
 */
export function orderIn(file: InputFile): EnactingOrder | null {
  const { requisite = '', approved_on: day } = checked(file);
  const number = /№\s*([\d\p{L}][\d\p{L}/-]*)/u.exec(requisite)?.[1];
  const date = findDates(requisite)[0]?.day ?? day;
  return number === undefined || date === undefined ? null : { number, date };
}

function checked(file: InputFile): z.infer<typeof metadata> {
  const text = new TextDecoder().decode(bytesOf(file));
  try {
    return metadata.parse(parse(text, { schema: 'failsafe' }));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new KasipError(
      1,
      `${file.name}: ${why}`,
      'Expected the metadata of an act: "requisite" with the kind, day and number of the order.',
    );
  }
}
