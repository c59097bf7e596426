import { type ProvisionKey, provisionKey } from '../model/provision.ts';
import type { Found } from './tree.ts';

/** Two lists of keys as one: what only the second has comes after what it follows there. */
export function mergeKeys(
  first: readonly ProvisionKey[],
  second: readonly ProvisionKey[],
): readonly ProvisionKey[] {
  const known = new Set(first);
  const following = new Map<ProvisionKey | null, ProvisionKey[]>();
  let last: ProvisionKey | null = null;
  for (const key of second) {
    if (known.has(key)) last = key;
    else following.set(last, [...(following.get(last) ?? []), key]);
  }
  return [null, ...first].flatMap((key) => [...(key === null ? [] : [key]), ...(following.get(key) ?? [])]);
}

/** The provisions of a text with what only its table of contents says: a heading, or a provision. */
export function mergeContents(body: readonly Found[], contents: readonly Found[]): readonly Found[] {
  const inBody = new Map(body.map((found) => [provisionKey(found), found]));
  const inContents = new Map(contents.map((found) => [provisionKey(found), found]));
  return mergeKeys([...inBody.keys()], [...inContents.keys()]).flatMap((key) => {
    const [own, other] = [inBody.get(key), inContents.get(key)];
    if (own === undefined || other === undefined) return own ?? other ?? [];
    return {
      ...own,
      heading: own.heading ?? (own.isExcluded ? null : other.heading),
      parent: own.parent ?? other.parent,
    };
  });
}
