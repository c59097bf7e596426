/** Does some work for parts of a list, one after another. */
export async function inParts<One>(
  all: readonly One[],
  size: number,
  work: (part: readonly One[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < all.length; from += size) await work(all.slice(from, from + size));
}
