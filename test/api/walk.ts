import { type Ask, dataOf } from './served.ts';

export interface Walked {
  readonly ids: readonly string[];
  readonly totals: readonly number[];
}

/**
 * All pages of a list, one after another. `list` is the field with its arguments but `first` and `after`, behind
 * the path of fields that lead to it: `['legalAct(id: "…")', 'citations']`. `id` says how an entry is told apart.
 */
export async function walk(ask: Ask, list: readonly string[], first: number, id = 'id'): Promise<Walked> {
  const ids: string[] = [];
  const totals: number[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 200; pages++) {
    const page = await pageOf(ask, list, first, after, id);
    const found = page.edges.map((edge: { node: unknown }) => JSON.stringify(edge.node));
    expect(page.nodes.map((node: unknown) => JSON.stringify(node))).toEqual(found);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    ids.push(...found);
    totals.push(page.totalCount);
    if (!page.pageInfo.hasNextPage) return { ids, totals };
    expect(found).toHaveLength(first);
    after = page.pageInfo.endCursor;
  }
  throw new Error('The list does not end.');
}

async function pageOf(ask: Ask, list: readonly string[], first: number, after: string | null, id: string) {
  const fields = list.map((field, index) =>
    index < list.length - 1
      ? field
      : withArguments(field, `first: ${first}, after: ${JSON.stringify(after)}`),
  );
  const selection = `{ totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { ${id} } edges { cursor node { ${id} } } }`;
  const query = `{ ${fields.join(' { ')} ${selection} ${'}'.repeat(fields.length)}`;
  let found = await dataOf(ask(query));
  for (const field of fields) found = found[field.slice(0, field.search(/[( ]|$/u))];
  return found;
}

function withArguments(field: string, more: string): string {
  return field.includes('(') ? field.replace('(', `(${more}, `) : `${field}(${more})`;
}
