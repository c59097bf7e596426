import { foldedNumber } from '../../text/act-number.ts';

/** An order as documents name it: its day and number, and no more. */
export interface OrderKey {
  readonly number: string;
  /** ISO day. */
  readonly date: string;
}

/** An order as the parent of lists, however its number is spelled; `numberOf` and `dayOf` read it in a statement. */
export function orderKey({ number, date }: OrderKey): string {
  return `${date} ${foldedNumber(number)}`;
}

export const dayOf = (parent: string) => `left(${parent}, 10)`;
export const numberOf = (parent: string) => `substring(${parent}, 11)`;
