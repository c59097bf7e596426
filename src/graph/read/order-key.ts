/** What tells an order from others: documents name its day and number, and no more. */
export interface OrderKey {
  readonly number: string;
  /** ISO day. */
  readonly date: string;
}

/** An order as the parent of lists; `numberOf` and `dayOf` read it in a statement. */
export function orderKey({ number, date }: OrderKey): string {
  return `${date} ${number}`;
}

export const dayOf = (parent: string) => `left(${parent}, 10)`;
export const numberOf = (parent: string) => `substring(${parent}, 11)`;
