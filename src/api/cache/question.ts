import { createHash } from 'node:crypto';
import { refusedVariables } from '../cost/variables.ts';

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
  if (!isObject(asked)) return null;
  const { query, operationName, variables, extensions } = asked as Asked;
  const text = documentOf(query, extensions, find);
  const isNamed = operationName == null || typeof operationName === 'string';
  const hasVariables = variables == null || (typeof variables === 'object' && !Array.isArray(variables));
  if (text === null || text === '' || !isNamed || !hasVariables) return null;
  // Too much to be made a key of, or too deep; it is refused.
  if (refusedVariables((variables ?? {}) as Record<string, unknown>) !== null) return null;
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
  const persisted = persistedOf(extensions);
  if (persisted === undefined) return extensions == null || isObject(extensions) ? (text ?? null) : null;
  if (faultOf(persisted, query) !== null) return null;
  return typeof text === 'string' ? text : (find(String(persisted.sha256Hash)) ?? null);
}

interface Persisted {
  readonly version?: unknown;
  readonly sha256Hash?: unknown;
}

/** What is wrong with how a document is asked for by its hash; null: nothing. */
export function persistedFault(asked: unknown): string | null {
  const { query, extensions } = isObject(asked) ? (asked as Asked) : {};
  const persisted = persistedOf(extensions);
  return persisted === undefined ? null : faultOf(persisted, query);
}

function persistedOf(extensions: unknown): Persisted | undefined {
  const persisted = isObject(extensions) ? (extensions as { persistedQuery?: unknown }).persistedQuery : null;
  if (persisted == null) return undefined;
  return isObject(persisted) ? (persisted as Persisted) : {};
}

function faultOf({ version, sha256Hash }: Persisted, query: unknown): string | null {
  if (version !== 1) return 'extensions.persistedQuery.version must be 1.';
  if (typeof sha256Hash !== 'string') return 'extensions.persistedQuery.sha256Hash must be a string.';
  if (typeof query !== 'string') return null;
  const hash = createHash('sha256').update(query).digest('hex');
  return hash === sha256Hash ? null : 'extensions.persistedQuery.sha256Hash is not the SHA-256 of query.';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Variables with their names in order; what stands inside them stays as it was said. */
function canonical(variables: object): readonly (readonly [string, unknown])[] {
  return Object.entries(variables).sort(([one], [other]) => (one < other ? -1 : 1));
}
