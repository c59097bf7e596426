import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Variables, Written } from './arguments.ts';
import type { Dice } from './dice.ts';
import type { Step } from './routes.ts';

/** Writes the arguments of a field. */
type WriteArguments = (parent: string, field: Step['field'], variables: Variables) => Written;

/** The names of an answer's object that are taken, with what stands behind them. */
type Scope = Map<string, { readonly coordinate: string; readonly arguments: string; readonly within: Scope }>;

/** How far a selection may still go. */
interface Room {
  readonly depth: number;
  /** Entries in which what is selected here may lie. */
  readonly entries: number;
}

interface Fragment {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface Operation {
  readonly text: string;
  readonly variables: Record<string, unknown>;
  /** What was asked for, as `Profession.skills`. */
  readonly fields: readonly string[];
}

/** Writes one operation that goes the way of `route` and looks about on it. */
export function writeOperation(
  schema: GraphQLSchema,
  dice: Dice,
  writeArguments: WriteArguments,
  route: readonly Step[],
): Operation {
  const variables: Variables = { declared: [], given: {} };
  const fragments: Fragment[] = [];
  const fields: string[] = [];
  let aliases = 0;
  let left = 10 + dice.below(40);

  const selection = (type: GraphQLNamedType, way: readonly Step[], room: Room, scope: Scope): string => {
    const parts = [...wanted(type, way)].flatMap((step) => {
      const isOnWay = step === way[0];
      if (!isOnWay && !isRoomFor(step, room)) return [];
      return [placed(type, step, isOnWay ? way.slice(1) : [], room, scope)];
    });
    const known = fragments.filter((fragment) => fragment.type === type.name);
    if (known.length > 0 && dice.chance(30)) parts.push(`...${dice.oneOf(known).name}`);
    if (parts.length === 0) parts.push(...leaf(type, room, scope));
    if (parts.length === 0 || dice.chance(15)) parts.push('__typename');
    return `{ ${shuffled(parts).join(' ')} }`;
  };

  /** The next step of the way, and some fields beside it, of the type or of those that it may be. */
  const wanted = (type: GraphQLNamedType, way: readonly Step[]): ReadonlySet<Step> => {
    const types = isObjectType(type) ? [type] : [type, ...possible(type)];
    const all = types.flatMap((each) =>
      isObjectType(each) || isInterfaceType(each)
        ? Object.values(each.getFields()).map((field) => ({ type: each.name, field }))
        : [],
    );
    const beside = all.length > 0 ? dice.some(all, 4) : [];
    return new Set([...way.slice(0, 1), ...(dice.chance(80) ? beside : [])]);
  };

  /** Where nothing else has room. */
  const leaf = (type: GraphQLNamedType, room: Room, scope: Scope): readonly string[] => {
    const all = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const leaves = all.filter((field) => isLeafType(getNamedType(field.type)));
    const field = leaves.length > 0 ? dice.oneOf(leaves) : undefined;
    return field ? [written({ type: type.name, field }, [], room, scope)] : [];
  };

  const possible = (type: GraphQLNamedType) =>
    schema.getPossibleTypes(type as Parameters<typeof schema.getPossibleTypes>[0]);

  const isRoomFor = ({ field }: Step, room: Room) =>
    left > 0 && (isLeafType(getNamedType(field.type)) || (room.depth > 1 && room.entries > 1));

  /** A field as it is, or inside a fragment, with or without a condition. */
  const placed = (
    type: GraphQLNamedType,
    step: Step,
    way: readonly Step[],
    room: Room,
    scope: Scope,
  ): string => {
    const isOther = step.type !== type.name;
    if (!isOther && dice.chance(6)) return spread(step, way, room);
    const text = written(step, way, room, scope);
    if (isOther) return `... on ${step.type}${directive(way)} { ${text} }`;
    return dice.chance(8)
      ? `... ${dice.chance(50) ? `on ${step.type}` : ''}${directive(way)} { ${text} }`
      : text;
  };

  /** Whatever a fragment selects has names of its own, so that it can stand anywhere. */
  const spread = (step: Step, way: readonly Step[], room: Room): string => {
    const name = `F${aliases++}`;
    const text = written(step, way, room, new Map(), `${name.toLowerCase()}_${step.field.name}`);
    fragments.push({ name, type: step.type, text: `fragment ${name} on ${step.type} { ${text} }` });
    return `...${name}${directive(way)}`;
  };

  const written = (step: Step, way: readonly Step[], room: Room, scope: Scope, alias?: string): string => {
    const { type, field } = step;
    left--;
    fields.push(`${type}.${field.name}`);
    const given = writeArguments(type, field, variables);
    const coordinate = `${type}.${field.name}`;
    const before = scope.get(alias ?? field.name);
    const isSame = before?.coordinate === coordinate && before.arguments === given.text;
    const name = alias ?? ((before && !isSame) || dice.chance(10) ? `a${aliases++}` : field.name);
    const within: Scope = isSame && before ? before.within : new Map();
    scope.set(name, { coordinate, arguments: given.text, within });
    const inner = getNamedType(field.type);
    const next = { depth: room.depth - 1, entries: room.entries / given.entries };
    const set = isLeafType(inner) ? '' : ` ${selection(inner, way, next, within)}`;
    return `${name === field.name ? '' : `${name}: `}${field.name}${given.text}${directive(way)}${set}`;
  };

  /** Now and then a condition, which holds where the way goes on. */
  const directive = (way: readonly Step[]): string => {
    if (!dice.chance(6)) return '';
    const isSkip = dice.chance(50);
    const holds = way.length > 0 || dice.chance(50);
    const value = holds !== isSkip;
    return ` @${isSkip ? 'skip' : 'include'}(if: ${condition(value)})`;
  };

  const condition = (value: boolean): string => {
    if (dice.chance(40)) return String(value);
    const name = `v${variables.declared.length}`;
    const isDefault = dice.chance(50);
    variables.declared.push(`$${name}: Boolean!${isDefault ? ` = ${value}` : ''}`);
    if (!isDefault) variables.given[name] = value;
    return `$${name}`;
  };

  const shuffled = (parts: readonly string[]) => {
    const rest = [...parts];
    const mixed: string[] = [];
    while (rest.length > 0) mixed.push(...rest.splice(dice.below(rest.length), 1));
    return mixed;
  };

  const root = schema.getQueryType();
  if (!root) throw new Error('The schema has no queries.');
  const asked = selection(root, route, { depth: 12, entries: 400 }, new Map());
  const set = dice.chance(3) ? asked.replace('{', `{ ${aboutSchema(dice.oneOf(route).type)}`) : asked;
  const declared = variables.declared.length > 0 ? `(${variables.declared.join(', ')})` : '';
  const text = [`query Q${declared} ${set}`, ...fragments.map((fragment) => fragment.text)].join('\n');
  return { text, variables: variables.given, fields };
}

/** A question about the schema itself. */
function aboutSchema(type: string): string {
  return `__type(name: "${type}") { kind name fields(includeDeprecated: true) { name type { name ofType { name } } } }`;
}
