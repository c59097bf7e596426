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

/** Which pairs of neighbouring letters some texts have: so many numbers for each, of a bit for each pair; many pairs share one. */
export type Pairs = Int32Array;

/** 32 pairs each: enough to tell most texts of the length of a label apart. */
const words = 8;

/** The pairs of some texts. */
export function pairsOf(texts: readonly string[]): Pairs {
  const pairs = new Int32Array(words * texts.length);
  for (const [at, text] of texts.entries()) addPairs(text, pairs, words * at);
  return pairs;
}

function addPairs(text: string, pairs: Int32Array, start: number): void {
  for (let i = 1; i < text.length; i++) {
    const pair = 31 * text.charCodeAt(i - 1) + text.charCodeAt(i);
    const word = start + ((pair >>> 5) % words);
    pairs[word] = (pairs[word] ?? 0) | (1 << (pair & 31));
  }
}

/** The pairs of the text that is compared. */
const own = new Int32Array(words);

/**
 * Which of some texts, by their pairs, a text may be as alike as `least`, see `similarity`: a change of a letter changes
 * four pairs at most.
 */
export function mayBeAlike(text: string, others: Pairs, least: number): readonly number[] {
  if (others.length === 0) return [];
  addPairs(text, own.fill(0), 0);
  const most = (4 * (1 - least) * text.length) / least;
  const found: number[] = [];
  for (let start = 0; start < others.length; start += words) {
    let changed = 0;
    for (let i = 0; i < words && changed <= most; i++)
      changed += countBits((own[i] ?? 0) ^ (others[start + i] ?? 0));
    if (changed <= most) found.push(start / words);
  }
  return found;
}

/**
 * Which of some texts, by their pairs, may have all but a few pairs of a text: those that lack `most` of them at the most.
 */
export function mayContain(text: string, others: Pairs, most: number): readonly number[] {
  addPairs(text, own.fill(0), 0);
  const found: number[] = [];
  for (let start = 0; start < others.length; start += words) {
    let lacking = 0;
    for (let i = 0; i < words && lacking <= most; i++)
      lacking += countBits((own[i] ?? 0) & ~(others[start + i] ?? 0));
    if (lacking <= most) found.push(start / words);
  }
  return found;
}

/** How many bits of a 32-bit number are set, summed in pairs, in fours, in eights, and all these in the highest. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  const eights = (fours + (fours >>> 4)) & 0x0f0f0f0f;
  return Math.imul(eights, 0x01010101) >>> 24;
}
