import type { CitationPatterns } from '../model/citation-patterns.ts';
import { readTable } from './table.ts';

/** The ways in which texts cite acts. */
export function readCitationPatterns(): CitationPatterns {
  return readTable<CitationPatterns>('citation-patterns');
}
