import type { CitationRow } from '../graph/read/row/citation.ts';
import type { Provision } from '../model/citation.ts';

/** The part of an act that a mention names. */
export interface NamedProvision extends Provision {
  /** Id of the act; null where none or more than one fits. */
  readonly act: string | null;
}

/** The part of an act that a mention names; null where it names the whole act. */
export function provisionOf({ act, article, paragraph, subparagraph }: CitationRow): NamedProvision | null {
  if (article === null && paragraph === null && subparagraph === null) return null;
  return { act, article, paragraph, subparagraph };
}
