import type { ExecutionResult, GraphQLError } from 'graphql';

/**
 * An answer with its errors in the order of their paths. They come in the order in which statements happen to be answered,
 * so that the same question could have two answers.
 */
export function inOrder({ data, errors }: ExecutionResult): ExecutionResult {
  if (errors === undefined || errors.length === 0) return { data: data ?? null };
  const sorted = [...errors].sort((one, other) => comparePaths(one.path ?? [], other.path ?? []));
  return { errors: sorted, ...(data !== undefined && { data }) };
}

type Path = NonNullable<GraphQLError['path']>;

function comparePaths(one: Path, other: Path): number {
  for (const [index, step] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (step === against) continue;
    return typeof step === 'number' && typeof against === 'number' ? step - against : step < against ? -1 : 1;
  }
  return one.length - other.length;
}
