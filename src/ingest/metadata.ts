import { z } from 'zod';
import type { EnactingOrder } from '../model/standard.ts';
import { findDates } from '../text/dates.ts';
import type { InputFile } from './input-file.ts';
import { readYaml } from './yaml.ts';

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
  const { requisite = '', approved_on: day } = readYaml(file, metadata, expected).data;
  const number = /№\s*([\d\p{L}][\d\p{L}/-]*)/u.exec(requisite)?.[1];
  const date = findDates(requisite)[0]?.day ?? day;
  return number === undefined || date === undefined ? null : { number, date };
}

const expected = 'expected metadata such as "requisite: Приказ Министра … от 25 сентября 2025 года № 716"';
