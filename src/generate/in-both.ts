import type { StandardRecord } from '../model/standard.ts';

/**
 * Two texts of one edition, made alike, as one record: what stands in the same place has the id that it has in the first,
 * but for citations, which have ids of their own.
 */
export function inBoth(first: StandardRecord, second: StandardRecord): StandardRecord {
  return { ...first, translation: withIdsOf(first, second) as StandardRecord };
}

const named = new Set(['id', 'context', 'profession']);

type Fields = Readonly<Record<string, unknown>>;

function withIdsOf(first: unknown, second: unknown, key = ''): unknown {
  if (key === 'source') return second;
  if (named.has(key)) return first;
  if (Array.isArray(second))
    return second.map((part, at) => withIdsOf((first as readonly unknown[])[at], part));
  if (!isObject(second)) return second;
  const other = first as Fields;
  const same = Object.fromEntries(
    Object.entries(second).map(([name, part]) => [name, withIdsOf(other[name], part, name)]),
  );
  return 'translationOf' in second ? { ...same, id: second.id, translationOf: other.id } : same;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
