import { type GraphQLSchema, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
import { argumentsOf } from './random/arguments.ts';
import { diceOf } from './random/dice.ts';
import { nextPages } from './random/next-pages.ts';
import { writeOperation } from './random/operation.ts';
import type { Pool } from './random/pool.ts';
import { fieldsOf, routesOf } from './random/routes.ts';
import { valuesOf } from './random/values.ts';

export { poolOf } from './random/pool.ts';

/** A question that the schema allows, whatever it is good for. */
export interface RandomQuery {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

export interface RandomQueries {
  next(): RandomQuery;
  /** Takes cursors from the answer to a query: later ones go on from there. */
  learn(query: RandomQuery, data: unknown): void;
}

/**
 * Queries without end that validate against the schema and stay under its limits: the same for the same seed, pool and
 * learnt answers. The fields that were asked for least come next, so that every one has its turn. Of a thousand values
 * `faults` are wrong where the schema cannot see it: an id of nothing, a page of 0.
 */
export function randomQueries(schema: GraphQLSchema, pool: Pool, seed: number, faults = 10): RandomQueries {
  const dice = diceOf(seed);
  const routeTo = routesOf(schema);
  const writeArguments = argumentsOf(dice, valuesOf(dice, pool, faults), faults);
  const uses = new Map(
    fieldsOf(schema).map((step) => [`${step.type}.${step.field.name}`, { step, count: 0 }]),
  );
  const pages = nextPages(schema, dice);

  const fresh = (): RandomQuery => {
    const least = Math.min(...[...uses.values()].map(({ count }) => count));
    const target = dice.oneOf([...uses.values()].filter(({ count }) => count === least));
    const route = routeTo(target.step, dice);
    const { text, variables, fields } = writeOperation(schema, dice, writeArguments, route);
    for (const field of fields) {
      const use = uses.get(field);
      if (use) use.count++;
    }
    return { query: text, variables };
  };

  return {
    next: () => (dice.chance(10) ? pages.take() : undefined) ?? fresh(),
    learn: pages.learn,
  };
}

/** What is wrong with a query; nothing where it is valid. */
export function faultsOf(schema: GraphQLSchema, { query }: RandomQuery): readonly string[] {
  return validate(schema, parse(query)).map(({ message }) => message);
}

/** The fields that a query asks for, as `Profession.skills`. */
export function askedFields(schema: GraphQLSchema, { query }: RandomQuery): readonly string[] {
  const types = new TypeInfo(schema);
  const asked: string[] = [];
  const Field = () => {
    asked.push(`${types.getParentType()}.${types.getFieldDef()?.name}`);
  };
  visit(parse(query), visitWithTypeInfo(types, { Field }));
  return asked;
}
