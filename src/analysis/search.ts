import { bitsIn, lowestBit, wordsFor } from './bit-set.ts';
import { byFrequency } from './by-frequency.ts';
import { emptyProjection, type Projection, projector, role, roomFor } from './projection.ts';
import type { Table } from './table.ts';

/** What takes in the sets that are found, each once. */
export interface Finds {
  /** The first `size` of `items`. */
  add(items: Int32Array, size: number, support: number): void;
  /** Whether a set of at most `size` items that so many rows have may be wanted. */
  mayWantAny(support: number, size: number): boolean;
  /** Whether a set of `size` items and some of `count` more, which so many rows have, may still be wanted. */
  mayWant(size: number, supports: Int32Array, count: number): boolean;
}

export interface SearchOptions {
  readonly minimumSupport: number;
  readonly minimumSize: number;
  readonly maximumSteps?: number;
}

/** Whether a search came to the end, and how many steps it took. */
export interface Searched {
  readonly isComplete: boolean;
  readonly steps: number;
}

/** A set on the way: the rows that have it, as bits, and by what it may grow. Beside the items, `supports`. */
interface Level {
  rows: Int32Array;
  candidates: Int32Array;
  supports: Int32Array;
}

/** A projection and its items by which sets grew already: what has one of them in all its rows was found with it. */
interface Room {
  readonly projection: Projection;
  checks: Int32Array;
  checkCount: number;
}

/**
 * Finds the closed sets of a table.
 *
 * Depth first: a set grows by one candidate after another; what its rows then have in common belongs to it as well, and
 * what at least `minimumSupport` of them have are its candidates. A candidate that was tried becomes a check. That is
 * the search of LCM (Uno et al. 2004) with the bits of Eclat: rows are projected once for each item of the table, flat,
 * since few rows are left of many; then sets grow by bits, 32 rows at a time, and are projected again where their bits
 * become sparse.
 */
export function search(table: Table, options: SearchOptions, finds: Finds): Searched {
  const { minimumSupport, minimumSize, maximumSteps = Number.POSITIVE_INFINITY } = options;
  const root = byFrequency(table, minimumSupport);
  const outer = projector(root.names.length, minimumSupport);
  const inner = projector(root.names.length, minimumSupport);
  const set = new Int32Array(root.names.length);
  const rowsOfSet = new Int32Array(table.rowCount);
  const none = new Int32Array(0);
  const levels: Level[] = [];
  const rooms: Room[] = [];
  let size = 0;
  let steps = 0;

  const push = (name: number) => {
    set[size++] = name;
  };

  /** Counts a step; whether it may be taken. */
  const step = () => ++steps <= maximumSteps;

  const levelAt = (depth: number, words: number, count: number): Level => {
    levels[depth] ??= { rows: none, candidates: none, supports: none };
    const level = levels[depth];
    level.rows = roomFor(level.rows, words);
    level.candidates = roomFor(level.candidates, count);
    level.supports = roomFor(level.supports, count);
    return level;
  };

  /** What projections one inside another are made in. */
  const roomAt = (inside: number): Room => {
    rooms[inside] ??= { projection: emptyProjection(), checks: none, checkCount: 0 };
    return rooms[inside];
  };

  /** Lets sets grow within a projection, so many others around it. */
  const enter = (inside: number, depth: number): void => {
    const room = roomAt(inside);
    const { candidateCount, itemCount, supports, words } = room.projection;
    if (candidateCount === 0 || !finds.mayWant(size, supports, candidateCount)) return;
    const level = levelAt(depth, words, candidateCount);
    level.rows.fill(-1, 0, words);
    for (let item = 0; item < candidateCount; item++) {
      level.candidates[item] = item;
      level.supports[item] = supports[item] as number;
    }
    room.checks = roomFor(room.checks, itemCount);
    room.checkCount = itemCount - candidateCount;
    for (let at = 0; at < room.checkCount; at++) room.checks[at] = candidateCount + at;
    grow(inside, depth, candidateCount);
  };

  const record = (support: number) => {
    if (size >= minimumSize) finds.add(set, size, support);
  };

  /** Tries each of the first `count` candidates of a level. */
  const grow = (inside: number, depth: number, count: number): void => {
    const room = roomAt(inside);
    const { projection } = room;
    const { rows, candidates, supports } = levels[depth] as Level;
    const checksBefore = room.checkCount;
    const sizeBefore = size;
    for (let at = 0; at < count && step(); at++) {
      const item = candidates[at] as number;
      const support = supports[at] as number;
      if (!finds.mayWantAny(support, size + count - at)) {
        room.checks[room.checkCount++] = item;
        continue;
      }
      push(projection.names[item] as number);
      if (isSparse(projection.words, support, count - at)) {
        const { projection: next } = roomAt(inside + 1);
        if (projectAgain(room, rows, item, candidates, at + 1, count, next)) {
          record(support);
          enter(inside + 1, depth + 1);
        }
      } else {
        const left = narrow(room, depth, at, count);
        if (left >= 0) record(support);
        if (left > 0 && finds.mayWant(size, (levels[depth + 1] as Level).supports, left)) {
          grow(inside, depth + 1, left);
        }
      }
      size = sizeBefore;
      room.checks[room.checkCount++] = item;
    }
    room.checkCount = checksBefore;
  };

  /** The next level, of the set grown by a candidate; how many candidates it has, -1 where it was found before. */
  const narrow = (room: Room, depth: number, tried: number, count: number): number => {
    const { bits, names, words } = room.projection;
    const { rows, candidates, supports } = levels[depth] as Level;
    const next = levelAt(depth + 1, words, count);
    const own = next.rows;
    const support = supports[tried] as number;
    const from = (candidates[tried] as number) * words;
    let first = words;
    for (let word = words - 1; word >= 0; word--) {
      const both = (rows[word] as number) & (bits[from + word] as number);
      own[word] = both;
      if (both !== 0) first = word;
    }
    for (let at = 0; at < room.checkCount; at++) {
      const check = (room.checks[at] as number) * words;
      let word = first;
      while (word < words && ((own[word] as number) & ~(bits[check + word] as number)) === 0) word++;
      if (word === words) return -1;
    }
    let left = 0;
    for (let at = tried + 1; at < count; at++) {
      const item = candidates[at] as number;
      const begin = item * words;
      let shared = 0;
      for (let word = first; word < words; word++) {
        shared += bitsIn((own[word] as number) & (bits[begin + word] as number));
      }
      if (shared === support) push(names[item] as number);
      else if (shared >= minimumSupport) {
        next.candidates[left] = item;
        next.supports[left++] = shared;
      }
    }
    return left;
  };

  /** A projection of the rows that have a candidate too; false where the set was found before. */
  const projectAgain = (
    { projection, checks, checkCount }: Room,
    rows: Int32Array,
    item: number,
    candidates: Int32Array,
    from: number,
    to: number,
    next: Projection,
  ): boolean => {
    const { bits, words } = projection;
    let rowCount = 0;
    for (let word = 0; word < words; word++) {
      let both = (rows[word] as number) & (bits[item * words + word] as number);
      for (; both !== 0; both &= both - 1) rowsOfSet[rowCount++] = (word << 5) + lowestBit(both);
    }
    for (let at = 0; at < checkCount; at++) inner.roles[checks[at] as number] = role.check;
    for (let at = from; at < to; at++) inner.roles[candidates[at] as number] = role.candidate;
    const isNew = inner.project(projection, rowsOfSet, rowCount, next, push);
    inner.roles.fill(role.none, 0, projection.itemCount);
    return isNew;
  };

  outer.roles.fill(role.candidate);
  for (let item = 0; item < root.names.length && step(); item++) {
    outer.roles[item] = role.none;
    size = 0;
    push(root.names[item] as number);
    const rows = root.columns[item] as Int32Array;
    if (outer.project(root, rows, rows.length, roomAt(0).projection, push)) {
      record(rows.length);
      enter(0, 0);
    }
    outer.roles[item] = role.check;
  }
  return { isComplete: steps <= maximumSteps, steps };
}

/** Whether of so many words so few rows are left that it pays to project them, with so many candidates to try. */
function isSparse(words: number, support: number, candidates: number): boolean {
  return words >= 4 && 3 * wordsFor(support) <= words && candidates > 6;
}
