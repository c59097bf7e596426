import { type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { NodeName } from '../graph/read/row/node.ts';
import { thingById } from '../graph/read/thing.ts';
import type { Context } from './context.ts';

/**
 * Begins what the fields of a thing ask for by its id alone, while the thing itself is being read: the two are one
 * round trip instead of two. Nothing comes of it but what lies in the loaders when the fields are resolved; whatever
 * needs more than the id and the loaders, or fails, is left to then.
 */
export function ahead(
  name: NodeName,
  id: string,
  { load, today, version, matcher }: Context,
  info: GraphQLResolveInfo,
): void {
  const { schema, fragments, variableValues } = info;
  const type = schema.getType(name);
  if (!isObjectType(type)) return;
  const comesAlong = thingById[name]?.within ?? {};
  const parent = onlyId(id);
  const context = { load, today, version, matcher } as Context;
  const fields = collectSubfields(schema, fragments, variableValues, type, [...info.fieldNodes]);
  for (const fieldNodes of fields.values()) {
    const [node] = fieldNodes;
    const field = type.getFields()[node?.name.value ?? ''];
    if (!node || !field?.resolve || field.name in comesAlong) continue;
    const { resolve, name: fieldName, type: returnType } = field;
    void attempt(() =>
      resolve(parent, getArgumentValues(field, node, variableValues), context, {
        ...info,
        fieldName,
        fieldNodes,
        returnType,
        parentType: type,
      }),
    );
  }
}

/** Nobody sees it: made once, since what is thrown often should cost little. */
const notKnownYet = new Error('Not known yet.');

/** A row of which nothing is known yet but its id. */
function onlyId(id: string): object {
  const get = (_: object, property: string | symbol) => {
    if (property === 'id') return id;
    throw notKnownYet;
  };
  return new Proxy({}, { get });
}

async function attempt(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch {
    // It fails again, and is told, when the field is resolved.
  }
}
