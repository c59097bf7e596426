import { namedProvisions } from '../graph/read/named-provisions.ts';
import type { CitationRow } from '../graph/read/row/citation.ts';
import type { Provision } from '../model/citation.ts';

/** A part of an act that a mention names. */
export interface NamedProvision extends Provision {
  /** Id of the act; null where none or more than one fits. */
  readonly act: string | null;
}

/** Every part of an act that a mention names; none where it names the whole act. */
export function provisionsOf(row: CitationRow): readonly NamedProvision[] {
  return namedProvisions(row).map((provision) => ({ ...provision, act: row.act }));
}

/** The first part of an act that a mention names; null where it names the whole act. */
export function provisionOf(row: CitationRow): NamedProvision | null {
  return provisionsOf(row)[0] ?? null;
}
