import { createHash } from 'node:crypto';

/**
 * Makes ids for what has none in the record: a kind, the id of what it stands in and a hash of what it says,
 * with a counter for repeats. Inserting one before another changes no id.
 */
export function idMaker(kind: string, parent: string): (...said: readonly unknown[]) => string {
  const taken = new Map<string, number>();
  const base = `${kind}:${parent.slice(parent.indexOf(':') + 1)}`;
  return (...said) => {
    const hash = shortHash(said);
    const repeat = (taken.get(hash) ?? 0) + 1;
    taken.set(hash, repeat);
    return repeat === 1 ? `${base}/${hash}` : `${base}/${hash}-${repeat}`;
  };
}

/** 48 bits of the SHA-256 of a value's JSON: enough among the lines of one card. */
function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}
