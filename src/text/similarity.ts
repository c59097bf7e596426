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

/** How often each letter stands in a text; letters 32 places apart count as one. For `mayBeAlike`. */
export function countLetters(text: string): Uint8Array {
  const counts = new Uint8Array(32);
  for (let i = 0; i < text.length; i++) {
    const place = text.charCodeAt(i) & 31;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** Whether so many changes may make one text of another: each brings or removes a letter, or does both. */
export function mayBeAlike(a: Uint8Array, b: Uint8Array, changes: number): boolean {
  let left = 2 * changes;
  for (let i = 0; i < a.length && left >= 0; i++) {
    const more = (a[i] ?? 0) - (b[i] ?? 0);
    left -= more < 0 ? -more : more;
  }
  return left >= 0;
}
