import { readDocument } from '../document/read-document.ts';
import { checkStandard } from '../finding/check-standard.ts';
import { toFindings } from '../finding/to-findings.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { EnactingOrder, StandardRecord } from '../model/standard.ts';
import { parseStandard } from '../standard/parse-standard.ts';
import { cite } from './cite.ts';
import type { Registry } from './registry.ts';

/**
 * The record that the bytes of a file make, through every stage that needs no database. `enactedBy` is the order that
 * something beside the file names.
 * @throws KasipError 1 where the file is no document or no standard, with the place and what was expected.
 */
export function recordOf(
  bytes: Uint8Array,
  file: string,
  registry: Registry,
  enactedBy: EnactingOrder | null = null,
): StandardRecord {
  const document = readDocument(bytes, file);
  const parsed = parseStandard(document, registry.template, enactedBy);
  if (parsed === null)
    throw new KasipError(
      1,
      `${file}: this is not a professional standard: no passport and no profession card was found.`,
      'Expected chapters such as "Кәсіптік стандарттың паспорты" (Паспорт профессионального стандарта) and cards under them.',
    );
  const preamble = parsed.preamble.values.map((value) => value.passage);
  const standard = cite(parsed.standard, preamble, registry);
  const faults = checkStandard(standard, document, registry.findings, parsed);
  return { ...standard, findings: toFindings(faults, standard.source.language) };
}
