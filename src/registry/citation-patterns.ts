import type { CitationPatterns } from '../model/citation-patterns.ts';
import { readEndings, readPossessives } from './endings.ts';
import { readTable } from './table.ts';

/** The ways in which texts cite acts. */
export function readCitationPatterns(): CitationPatterns {
  const { kk, ru } = readEndings();
  const endings = { all: new Set([...kk, ...ru]), possessive: readPossessives() };
  return { ...readTable<Omit<CitationPatterns, 'endings'>>('citation-patterns'), endings };
}
