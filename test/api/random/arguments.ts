import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import type { Dice } from './dice.ts';
import type { Place } from './values.ts';

/** The variables of one operation. */
export interface Variables {
  readonly declared: string[];
  readonly given: Record<string, unknown>;
}

/** The arguments of a field as text, and how many entries it may answer with. */
export interface Written {
  readonly text: string;
  readonly entries: number;
}

interface Location {
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

/** Which arguments of a field go together, where not every combination has an answer. */
const forms: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'Query.profession': [['id'], ['code', 'level']],
  'Query.standard': [['id'], ['code']],
  'Query.gap': [['from'], ['have'], ['from', 'have']],
};

/** Writes arguments, a part of them as variables, with and without defaults, whole or inside a value. */
export function argumentsOf(
  dice: Dice,
  value: (type: GraphQLInputType, place: Place) => unknown,
  faults: number,
) {
  const write = (place: Place, at: Location, given: unknown, variables: Variables): string =>
    dice.chance(20) ? variable(at, given, variables) : literal(place, at, given, variables);

  const literal = (place: Place, { type }: Location, given: unknown, variables: Variables): string => {
    const inner = getNullableType(type);
    if (given === null || isEnumType(inner)) return String(given);
    if (isListType(inner)) {
      if (!Array.isArray(given)) return literal(place, { type: inner.ofType }, given, variables);
      return `[${given.map((each) => write(place, { type: inner.ofType }, each, variables)).join(', ')}]`;
    }
    if (!isInputObjectType(inner)) return JSON.stringify(given);
    const fields = Object.entries(given as object).map(([name, each]) => {
      const field = inner.getFields()[name];
      return field ? `${name}: ${write({ ...place, name }, field, each, variables)}` : '';
    });
    return `{${fields.join(', ')}}`;
  };

  /** A variable in the place of a value, declared in one of the ways that the place allows. */
  const variable = (at: Location, given: unknown, { declared, given: values }: Variables): string => {
    const name = `v${declared.length}`;
    const constant = literal({ name: '', field: '', leadsTo: '' }, { type: at.type }, given, {
      declared: [],
      given: {},
    });
    const isPlain = !constant.includes('$');
    const nullable = String(getNullableType(at.type));
    const ways = [
      () => ({ type: String(at.type), isGiven: true }),
      ...(isPlain ? [() => ({ type: `${at.type} = ${constant}`, isGiven: dice.chance(30) })] : []),
      ...(given === null ? [] : [() => ({ type: `${nullable}!`, isGiven: true })]),
      ...(at.defaultValue === undefined ? [] : [() => ({ type: nullable, isGiven: dice.chance(50) })]),
    ];
    const { type, isGiven } = dice.oneOf(ways)();
    declared.push(`$${name}: ${type}`);
    if (isGiven) values[name] = dice.below(1000) < faults ? dice.oneOf([null, 'жоқ', {}, [[1]]]) : given;
    return `$${name}`;
  };

  return (parent: string, field: GraphQLField<unknown, unknown>, variables: Variables): Written => {
    const place = (arg: GraphQLArgument): Place => ({
      name: arg.name,
      field: `${parent}.${field.name}`,
      leadsTo: getNamedType(field.type).name,
    });
    const chosen = formOf(`${parent}.${field.name}`);
    const wanted = field.args.filter(
      (arg) => isRequiredArgument(arg) || (chosen?.(arg.name) ?? isWanted(arg)),
    );
    const given = wanted.map((arg) => [arg, value(arg.type, place(arg))] as const);
    const written = given.map(([arg, each]) => `${arg.name}: ${write(place(arg), arg, each, variables)}`);
    const sizes = Object.fromEntries(given.map(([arg, each]) => [arg.name, each]));
    return { text: written.length > 0 ? `(${written.join(', ')})` : '', entries: entriesOf(field, sizes) };
  };

  /** Of a field that goes by some of its arguments alone: whether one is given. */
  function formOf(field: string): ((name: string) => boolean | null) | undefined {
    const known = forms[field];
    if (known === undefined || dice.chance(5)) return undefined;
    const form = dice.oneOf(known);
    return (name) => (known.flat().includes(name) ? form.includes(name) : null);
  }

  function isWanted({ name, type }: GraphQLArgument): boolean {
    if (name === 'after') return dice.below(1000) < faults;
    return dice.chance(name.startsWith('first') ? 90 : isNonNullType(type) ? 50 : 35);
  }
}

/** Of lists that are not paged a few entries are expected, of pages the whole page. */
function entriesOf(field: GraphQLField<unknown, unknown>, given: Readonly<Record<string, unknown>>): number {
  const sizes = ['first', 'firstRows', 'firstColumns'].filter((name) =>
    field.args.some((arg) => arg.name === name),
  );
  const entries = sizes.map((name) => (typeof given[name] === 'number' ? given[name] : 25));
  if (entries.length > 0) return entries.reduce((product, size) => product * Math.max(1, size), 1);
  return isListType(getNullableType(field.type)) && !['edges', 'nodes'].includes(field.name) ? 4 : 1;
}
