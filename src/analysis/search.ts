import { wordsFor } from './bit-set.ts';
import { byFrequency } from './by-frequency.ts';
import { type GrowingSet, type Level, narrow, push, type Room, rowsWith } from './growing-set.ts';
import { emptyProjection, projector, role, roomFor } from './projection.ts';
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
  const set: GrowingSet = { items: new Int32Array(root.names.length), size: 0 };
  const rowsOfSet = new Int32Array(table.rowCount);
  const none = new Int32Array(0);
  const levels: Level[] = [];
  const rooms: Room[] = [];
  let steps = 0;

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
    if (candidateCount === 0 || !finds.mayWant(set.size, supports, candidateCount)) return;
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
    if (set.size >= minimumSize) finds.add(set.items, set.size, support);
  };

  /** Tries each of the first `count` candidates of a level. */
  const grow = (inside: number, depth: number, count: number): void => {
    const room = roomAt(inside);
    const { projection } = room;
    const level = levels[depth] as Level;
    const { candidates, supports } = level;
    const checksBefore = room.checkCount;
    const sizeBefore = set.size;
    for (let at = 0; at < count && step(); at++) {
      const item = candidates[at] as number;
      const support = supports[at] as number;
      if (!finds.mayWantAny(support, set.size + count - at)) {
        room.checks[room.checkCount++] = item;
        continue;
      }
      push(set, projection.names[item] as number);
      if (isSparse(projection.words, support, count - at)) {
        if (projectAgain(inside, level, at, count)) {
          record(support);
          enter(inside + 1, depth + 1);
        }
      } else {
        const next = levelAt(depth + 1, projection.words, count);
        const left = narrow(set, room, level, at, count, next, minimumSupport);
        if (left >= 0) record(support);
        if (left > 0 && finds.mayWant(set.size, next.supports, left)) grow(inside, depth + 1, left);
      }
      set.size = sizeBefore;
      room.checks[room.checkCount++] = item;
    }
    room.checkCount = checksBefore;
  };

  /** Projects the rows of a level that have a candidate too; false where the set was found before. */
  const projectAgain = (inside: number, { rows, candidates }: Level, at: number, count: number): boolean => {
    const { projection, checks, checkCount } = roomAt(inside);
    const rowCount = rowsWith(candidates[at] as number, projection, rows, rowsOfSet);
    for (let check = 0; check < checkCount; check++) inner.roles[checks[check] as number] = role.check;
    for (let next = at + 1; next < count; next++) inner.roles[candidates[next] as number] = role.candidate;
    const isNew = inner.project(projection, rowsOfSet, rowCount, roomAt(inside + 1).projection, set);
    inner.roles.fill(role.none, 0, projection.itemCount);
    return isNew;
  };

  outer.roles.fill(role.candidate);
  for (let item = 0; item < root.names.length && step(); item++) {
    outer.roles[item] = role.none;
    set.size = 0;
    push(set, root.names[item] as number);
    const rows = root.columns[item] as Int32Array;
    if (outer.project(root, rows, rows.length, roomAt(0).projection, set)) {
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
