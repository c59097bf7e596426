/**
 * Ids of the things of one card: the kind, the card and the hash of the normalised text, with a counter for repeats
 * ("skill-statement:Q87900002/v3-2023/9/5f0c…~2"), so that an item put in before another moves no id.
 */
export type MakeId = (kind: string, hash: string) => string;

/** Starts counting repeats for one owner; `owner` is its id without the prefix. */
export function idMaker(owner: string): MakeId {
  const seen = new Map<string, number>();
  return (kind, hash) => {
    const id = `${kind}:${owner}/${hash}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}~${count}`;
  };
}

/** What stands after the prefix of an id. */
export function local(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
