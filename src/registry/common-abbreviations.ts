import { readTable } from './table.ts';

interface AbbreviationTable {
  readonly kk: readonly string[];
  readonly ru: readonly string[];
}

/** Abbreviations that no standard need explain in its own list. */
export function readCommonAbbreviations(): ReadonlySet<string> {
  const { kk, ru } = readTable<AbbreviationTable>('common-abbreviations');
  return new Set([...kk, ...ru]);
}
