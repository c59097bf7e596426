import type { StandardRecord } from '../model/standard.ts';

/** Two texts of one edition, made alike, as one record: what stands in the same place has the id that it has in the first. */
export function inBoth(first: StandardRecord, second: StandardRecord): StandardRecord {
  const translation = withIdsOf(first, second) as StandardRecord;
  return { ...first, translation };
}

const named = new Set(['id', 'context', 'profession']);

function withIdsOf(first: unknown, second: unknown, key = ''): unknown {
  if (key === 'source') return second;
  if (named.has(key)) return first;
  if (Array.isArray(second))
    return second.map((part, at) => withIdsOf((first as readonly unknown[])[at], part));
  if (typeof second !== 'object' || second === null) return second;
  const other = first as Readonly<Record<string, unknown>>;
  const same = Object.entries(second).map(([name, part]) => [name, withIdsOf(other[name], part, name)]);
  return Object.fromEntries('translationOf' in second ? [...same, ['translationOf', other.id]] : same);
}
