import type { CitationRecord } from './citation.ts';
import type { SourceRecord } from './source.ts';
import type { StandardRecord } from './standard.ts';

/** The texts of an edition: one, or the Kazakh and the Russian one. */
export function textsOf(edition: StandardRecord): readonly StandardRecord[] {
  return edition.translation === null ? [edition] : [edition, edition.translation];
}

/** The files of an edition: one for each of its texts. */
export function sourcesOf(edition: StandardRecord): readonly SourceRecord[] {
  return textsOf(edition).map(({ source }) => source);
}

/** All citations of one text, those outside its cards first. */
export function citationsOf({ citations, cards }: StandardRecord): readonly CitationRecord[] {
  return [...citations, ...cards.flatMap((card) => card.citations)];
}
