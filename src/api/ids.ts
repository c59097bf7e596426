import type { GraphQLError, GraphQLResolveInfo } from 'graphql';
import type { NodeName, NodeRow, NodeRowOf } from '../graph/read/row/node.ts';
import { conceptKinds } from '../model/concept.ts';
import { ahead } from './ahead.ts';
import type { Context } from './context.ts';
import { failure } from './errors.ts';
import type { Loads } from './loads.ts';

/** The thing of a kind with an id; null where there is none; `BAD_ID` where it is the id of another kind of thing. */
export async function byId<Name extends NodeName>(
  context: Context,
  name: Name,
  id: string,
  info: GraphQLResolveInfo,
): Promise<NodeRowOf<Name> | null> {
  const node = await context.load.thing(name, id, info, () => ahead(name, id, context, info));
  if (node === null || node.__typename === name) return node as NodeRowOf<Name> | null;
  throw wrongKind(node, [name]);
}

/** `BAD_ID` for a thing of another kind than those that are expected. */
export function wrongKind({ id, __typename }: NodeRow, expected: readonly string[]): GraphQLError {
  return failure(
    'BAD_ID',
    `${id} is the id of ${withArticle(__typename)}, not of ${withArticle(expected.join(' or '))}.`,
  );
}

/** The id that the concept with an id in a filter has today, or null; see `idOf`. */
export async function conceptIdOf(id: string | null | undefined, load: Loads): Promise<string | null> {
  const given = idOf(id, ...conceptKinds);
  return given === null ? null : ((await load.node(given))?.id ?? given);
}

/** An id in a filter, or null; `BAD_ID` where it does not begin with one of the kinds. */
export function idOf(id: string | null | undefined, ...kinds: readonly string[]): string | null {
  if (id === null || id === undefined) return null;
  if (kinds.some((kind) => id.startsWith(`${kind}:`))) return id;
  throw failure(
    'BAD_ID',
    `${id} is not the id of ${withArticle(kinds.join(' or '))}: it would begin with ${beginnings(kinds)}.`,
  );
}

function withArticle(noun: string): string {
  return `${/^[AEIOaeio]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}

function beginnings(kinds: readonly string[]): string {
  return kinds.map((kind) => `"${kind}:"`).join(' or ');
}
