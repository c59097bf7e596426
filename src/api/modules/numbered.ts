/** What some things have, as numbers: what a number stands for, and the numbers of each thing. */
export interface Numbered {
  readonly names: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/** Names as numbers in the order of the names, so that the same things have the same numbers. */
export function numbered(lists: readonly Iterable<string>[]): Numbered {
  const names = [...new Set(lists.flatMap((list) => [...list]))].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  return { names, rows: lists.map((list) => [...list].flatMap((name) => numbers.get(name) ?? [])) };
}
