import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  validate,
  visit,
} from 'graphql';
import type { RandomQuery } from '../random-queries.ts';
import type { Dice } from './dice.ts';

/** How many are kept at most. */
const most = 50;

/** Remembers where lists go on, and asks for the next page: the same query with a cursor. */
export function nextPages(schema: GraphQLSchema, dice: Dice) {
  const known: RandomQuery[] = [];
  return {
    learn: ({ query, variables }: RandomQuery, data: unknown): void => {
      const document = parse(query);
      const place = placesIn(document, data).at(dice.below(3));
      if (!place || known.length >= most) return;
      const next = withCursor(document, place.field, place.cursor);
      if (validate(schema, next).length === 0) known.push({ query: print(next), variables });
    },
    take: (): RandomQuery | undefined =>
      known.length > 0 ? known.splice(dice.below(known.length), 1)[0] : undefined,
  };
}

interface Place {
  readonly field: FieldNode;
  readonly cursor: string;
}

/** The lists of an answer that lie in no other list, so that their cursor is good where the query is the same. */
function placesIn(document: DocumentNode, data: unknown): readonly Place[] {
  const [operation] = document.definitions;
  const walk = (set: SelectionSetNode | undefined, value: unknown): readonly Place[] => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
    return (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind !== Kind.FIELD) return [];
      const found = (value as Record<string, unknown>)[selection.alias?.value ?? selection.name.value];
      const cursor = cursorOf(found);
      const isList = selection.name.value !== 'pageInfo' && cursor !== undefined;
      return isList ? [{ field: selection, cursor }] : walk(selection.selectionSet, found);
    });
  };
  return operation?.kind === Kind.OPERATION_DEFINITION ? walk(operation.selectionSet, data) : [];
}

function cursorOf(value: unknown): string | undefined {
  const { pageInfo, edges } = (value ?? {}) as {
    readonly pageInfo?: { readonly endCursor?: string | null };
    readonly edges?: readonly { readonly cursor?: string }[];
  };
  return pageInfo?.endCursor ?? edges?.at(-1)?.cursor ?? undefined;
}

function withCursor(document: DocumentNode, field: FieldNode, cursor: string): DocumentNode {
  const others = (field.arguments ?? []).filter(({ name }) => name.value !== 'after');
  const after = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'after' },
    value: { kind: Kind.STRING, value: cursor },
  } as const;
  return visit(document, {
    Field: (node) => (node === field ? { ...node, arguments: [...others, after] } : undefined),
  });
}
