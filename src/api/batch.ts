import DataLoader from 'dataloader';
import type { Query } from '../graph/query.ts';

/** Runs a statement for reading. */
export type Read = <Parameters extends object, Row>(
  query: Query<Parameters, Row>,
  parameters: Parameters,
) => Promise<readonly Row[]>;

interface OfParent {
  readonly parent: string;
}
type Batched<Parameters extends object, Row extends OfParent> = Query<
  Parameters & { readonly parents: readonly string[] },
  Row
>;
type ByParent<Row> = DataLoader<string, Row | null>;

/** Told of the rows of each batch, before anybody has them. */
type Arrived = (query: object, parameters: object, rows: readonly OfParent[]) => void;

export type Batches = ReturnType<typeof batches>;

/**
 * A loader for each statement and its parameters, of which parents asked for in one turn are one batch: the
 * statement runs once for all of them. `more` are parameters that the first to ask decides about.
 */
export function batches(read: Read, arrived: Arrived) {
  const loaders = new Map<object, Map<string, ByParent<unknown>>>();
  return <Parameters extends object, Row extends OfParent>(
    query: Batched<Parameters, Row>,
    parameters: Parameters,
    more: object = {},
  ): ByParent<Row> => {
    const ofQuery = loaders.get(query) ?? new Map<string, ByParent<unknown>>();
    loaders.set(query, ofQuery);
    const key = JSON.stringify(parameters);
    const loader = ofQuery.get(key) ?? loaderOf(read, query, { ...parameters, ...more }, arrived);
    ofQuery.set(key, loader);
    return loader as ByParent<Row>;
  };
}

function loaderOf<Parameters extends object, Row extends OfParent>(
  read: Read,
  query: Batched<Parameters, Row>,
  parameters: Parameters,
  arrived: Arrived,
): ByParent<Row> {
  return new DataLoader(async (parents: readonly string[]) => {
    const rows = await read(query, { ...parameters, parents });
    arrived(query, parameters, rows);
    const byParent = new Map(rows.map((row) => [row.parent, row]));
    return parents.map((parent) => byParent.get(parent) ?? null);
  });
}
