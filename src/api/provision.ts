import type { CitationRow } from '../graph/read/row/citation.ts';
import type { ProvisionReference } from './generated/types.ts';

/** The part of an act that a mention names; null where it names the whole act. */
export function provisionOf({ article, paragraph, subparagraph }: CitationRow): ProvisionReference | null {
  if (article === null && paragraph === null && subparagraph === null) return null;
  return { article, paragraph, subparagraph };
}
