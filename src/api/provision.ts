import type { CitationRow } from '../graph/read/row/citation.ts';
import { provisionParts } from '../model/citation.ts';
import type { ProvisionReference } from './generated/types.ts';

/** The first part of an act that a mention names; null where it names the whole act. */
export function provisionOf({
  section,
  chapter,
  article,
  paragraph,
  subparagraph,
}: CitationRow): ProvisionReference | null {
  const named = { section, chapter, article, paragraph, subparagraph };
  return Object.values(named).every((number) => number === null) ? null : named;
}

/** Every part of an act that a mention names. */
export function provisionsOf(row: CitationRow): readonly ProvisionReference[] {
  const { otherProvisions: numbers } = row;
  const count = numbers.length / provisionParts.length;
  const others = Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      provisionParts.map((part, at) => [part, numbers[index * provisionParts.length + at] || null]),
    ),
  );
  return [provisionOf(row) ?? [], others].flat();
}
