import type { Example } from './example.ts';

/** What a link to the page asks to see first. */
export interface LinkedQuery {
  readonly query: string;
  readonly variables: string;
}

/** The query that a link carries: `?query=` (with `&variables=`), else `?example=`; undefined where it has none. */
export function readLink(search: string, examples: readonly Example[]): LinkedQuery | undefined {
  const parameters = new URLSearchParams(search);
  const example = examples.find(({ name }) => name === parameters.get('example'));
  const query = parameters.get('query') ?? example?.query;
  return query ? { query, variables: parameters.get('variables') ?? '' } : undefined;
}

/** The link to a query, read back by `readLink`: by name where it is an example as it stands, else in full. */
export function writeLink({ query, variables }: LinkedQuery, examples: readonly Example[]): string {
  const example = examples.find((candidate) => candidate.query === query);
  const parameters = new URLSearchParams(example ? { example: example.name } : { query });
  if (variables.trim()) parameters.set('variables', variables);
  return `/graphql?${parameters}`;
}
