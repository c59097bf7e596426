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

/** How many letters two texts begin with alike. */
export function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Which pairs of neighbouring letters a text has, for `mayBeAlike`. */
export interface Pairs {
  /** How long the text is. */
  readonly length: number;
  /** A bit for each pair; many pairs share one. */
  readonly bits: readonly number[];
}

/** 32 pairs each: enough to tell most texts of the length of a label apart. */
const words = 8;

/** The pairs of a text. */
export function pairsOf(text: string): Pairs {
  const bits = new Array<number>(words).fill(0);
  for (let i = 1; i < text.length; i++) {
    const pair = 31 * text.charCodeAt(i - 1) + text.charCodeAt(i);
    const word = (pair >>> 5) % words;
    bits[word] = (bits[word] ?? 0) | (1 << (pair & 31));
  }
  return { length: text.length, bits };
}

/** Whether two texts may be as alike as `least`, see `similarity`: a change of a letter changes four pairs at most. */
export function mayBeAlike(a: Pairs, b: Pairs, least: number): boolean {
  const most = 4 * (1 - least) * (a.length > b.length ? a.length : b.length);
  let changed = 0;
  for (let i = 0; i < words && changed <= most; i++)
    changed += countBits((a.bits[i] ?? 0) ^ (b.bits[i] ?? 0));
  return changed <= most;
}

/** How many bits of a 32-bit number are set, summed in pairs, in fours, in eights, and these. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  const eights = (fours + (fours >>> 4)) & 0x0f0f0f0f;
  const halves = eights + (eights >>> 8);
  return (halves + (halves >>> 16)) & 63;
}
