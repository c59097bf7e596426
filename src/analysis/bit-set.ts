/** A set of whole numbers from 0, 32 to a word; both sides of an operation were made for the same limit. */
export type BitSet = Uint32Array;

/** Numbers below `limit`, each given at least once. */
export function bitSet(limit: number, members: Iterable<number> = []): BitSet {
  const set = new Uint32Array(wordsFor(limit));
  for (const member of members) add(set, member);
  return set;
}

/** How many words hold so many bits. */
export function wordsFor(bits: number): number {
  return (bits + 31) >>> 5;
}

export function add(set: BitSet, member: number): void {
  set[member >>> 5] = (set[member >>> 5] as number) | (1 << (member & 31));
}

export function has(set: BitSet, member: number): boolean {
  return (((set[member >>> 5] as number) >>> (member & 31)) & 1) === 1;
}

/** How many members it has. */
export function sizeOf(set: BitSet): number {
  let size = 0;
  for (let word = 0; word < set.length; word++) size += bitsIn(set[word] as number);
  return size;
}

/** Its members, rising. */
export function membersOf(set: BitSet): number[] {
  const members: number[] = [];
  for (let word = 0; word < set.length; word++) {
    for (let bits = set[word] as number; bits !== 0; bits &= bits - 1) {
      members.push((word << 5) + lowestBit(bits));
    }
  }
  return members;
}

export function intersection(one: BitSet, other: BitSet): BitSet {
  return one.map((word, at) => word & (other[at] as number));
}

export function union(one: BitSet, other: BitSet): BitSet {
  return one.map((word, at) => word | (other[at] as number));
}

/** What is in the one and not in the other. */
export function difference(one: BitSet, other: BitSet): BitSet {
  return one.map((word, at) => word & ~(other[at] as number));
}

export function isSubset(inner: BitSet, outer: BitSet): boolean {
  return inner.every((word, at) => (word & ~(outer[at] as number)) === 0);
}

/** How many bits of a word are set. */
export function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Where the lowest bit of a word stands that is not 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
