import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Dice } from './dice.ts';

/** A field of a type: `Profession` and `skills`. */
export interface Step {
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every field that objects and interfaces have, without those about the schema. */
export function fieldsOf(schema: GraphQLSchema): readonly Step[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })));
}

/** Leads from the root to a field, on one of the shortest ways. */
export function routesOf(schema: GraphQLSchema) {
  const steps = fieldsOf(schema);
  const into = new Map<string, Step[]>();
  for (const step of steps) {
    for (const type of reached(schema, getNamedType(step.field.type))) {
      into.set(type, [...(into.get(type) ?? []), step]);
    }
  }
  const distances = distancesOf(schema, steps);
  const distance = (type: string) => distances.get(type) ?? Number.POSITIVE_INFINITY;

  return (target: Step, dice: Dice): readonly Step[] => {
    const route = [target];
    for (let type = target.type; distance(type) > 0; ) {
      const before = (into.get(type) ?? []).filter((step) => distance(step.type) < distance(type));
      const step = dice.oneOf(before);
      route.unshift(step);
      type = step.type;
    }
    return route;
  };
}

/** The types whose fields can be asked for where a field has this type. */
function reached(schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] {
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const interfaces = objects.flatMap((object) => object.getInterfaces());
  return [...new Set([type, ...objects, ...interfaces].map(({ name }) => name))];
}

function distancesOf(schema: GraphQLSchema, steps: readonly Step[]): ReadonlyMap<string, number> {
  const distances = new Map([[schema.getQueryType()?.name ?? '', 0]]);
  for (let distance = 0; ; distance++) {
    const found = steps
      .filter(({ type }) => distances.get(type) === distance)
      .flatMap(({ field }) => reached(schema, getNamedType(field.type)))
      .filter((type) => !distances.has(type));
    if (found.length === 0) return distances;
    for (const type of found) distances.set(type, distance + 1);
  }
}
