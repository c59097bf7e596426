import { createHash } from 'node:crypto';

/** What an answer depends on beside the graph and the day: whoever asks with the same key is asking the same. */
export interface Question {
  readonly key: string;
}

/** Finds a document that was sent before, by its SHA-256 in hexadecimal. */
export type FindDocument = (hash: string) => string | undefined;

/** The parameters of GraphQL over HTTP. */
interface Asked {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/**
 * The question of a request, before any of it is parsed as GraphQL. Null where it is not one that is well-formed for sure:
 * then nothing is kept of it, and Apollo says what is wrong.
 */
export function questionOf(asked: unknown, accept: string, find: FindDocument): Question | null {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return null;
  const { query, operationName, variables, extensions } = asked as Asked;
  const text = documentOf(query, extensions, find);
  const isNamed = operationName == null || typeof operationName === 'string';
  const hasVariables = variables == null || (typeof variables === 'object' && !Array.isArray(variables));
  if (text === null || text === '' || !isNamed || !hasVariables) return null;
  return { key: JSON.stringify([accept, operationName ?? null, canonical(variables ?? {}), text]) };
}

/** The parameters of a GET. Null where one is there twice, or is not JSON where it has to be. */
export function askedByGet(search: string): Asked | null {
  const parameters = new URLSearchParams(search);
  const asked: Record<string, unknown> = {};
  for (const [name, value] of parameters) {
    if (name in asked) return null;
    const isJson = name === 'variables' || name === 'extensions';
    try {
      asked[name] = isJson ? JSON.parse(value) : value;
    } catch {
      return null;
    }
  }
  return asked;
}

function documentOf(query: unknown, extensions: unknown, find: FindDocument): string | null {
  const text = query == null || typeof query === 'string' ? query : null;
  if (extensions == null) return text ?? null;
  if (typeof extensions !== 'object' || Array.isArray(extensions)) return null;
  const { persistedQuery } = extensions as {
    persistedQuery?: { version?: unknown; sha256Hash?: unknown } | null;
  };
  if (persistedQuery == null) return text ?? null;
  const { version, sha256Hash } = persistedQuery;
  if (version !== 1 || typeof sha256Hash !== 'string') return null;
  if (typeof text !== 'string') return find(sha256Hash) ?? null;
  return createHash('sha256').update(text).digest('hex') === sha256Hash ? text : null;
}

/** Variables with their names in order; what stands inside them stays as it was said. */
function canonical(variables: object): readonly (readonly [string, unknown])[] {
  return Object.entries(variables).sort(([one], [other]) => (one < other ? -1 : 1));
}
