import { distance } from 'fastest-levenshtein';

/**
 * How alike two texts are, 0 to 1: one less the share of letters that must be put in, left out or changed.
 * A likeness below `least` may come out as 0, which saves the comparison where the lengths alone forbid more.
 */
export function similarity(a: string, b: string, least = 0): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (Math.abs(a.length - b.length) > longest * (1 - least)) return 0;
  return 1 - distance(a, b) / longest;
}
