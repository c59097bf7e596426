/** A record of what is made of each entry of another, under the same keys: a statement for each kind of thing. */
export function mapped<Key extends string, Value, Result>(
  of: Readonly<Record<Key, Value>>,
  make: (value: Value, key: Key) => Result,
): Readonly<Record<Key, Result>> {
  const entries = Object.entries(of) as [Key, Value][];
  return Object.fromEntries(entries.map(([key, value]) => [key, make(value, key)])) as Record<Key, Result>;
}
