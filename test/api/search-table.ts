import { readFileSync } from 'node:fs';
import type { Ask } from './served.ts';

/** A row of `search-queries.tsv`, written by hand: beginnings of the ids of which one must be found, and among how many. */
export interface Wanted {
  readonly sort: string;
  readonly query: string;
  readonly ids: readonly string[];
  /** Null: it must only be answered. */
  readonly place: number | null;
  /** Every other row is not looked at when rules are made. */
  readonly isHeldOut: boolean;
}

export const wantedRows: readonly Wanted[] = readFileSync(
  new URL('search-queries.tsv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line, index) => {
    const [sort = '', query = '', wanted = '', place = '-'] = line.split('\t');
    const ids = wanted.split('|').filter((id) => id !== '-');
    return { sort, query, ids, place: place === '-' ? null : Number(place), isHeldOut: index % 2 === 1 };
  });

/** At which place the first of the wanted things is found, from 1; 0: not among the first ten. */
export async function placeOf(ask: Ask, { query, ids }: Wanted): Promise<number> {
  const text = `query ($text: String!) { search(text: $text, first: 10) { nodes { id } } }`;
  const { data, errors } = await ask(text, { text: query });
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  const found: readonly { id: string }[] = data.search.nodes;
  return 1 + found.findIndex(({ id }) => ids.some((beginning) => id.startsWith(beginning)));
}
