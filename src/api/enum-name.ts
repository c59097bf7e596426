/** How a value is spelled outside: "labour-function" is `LABOUR_FUNCTION`. */
export type EnumName<Value extends string> = Value extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${EnumName<Tail>}`
  : Uppercase<Value>;

/** Few, and asked for with every row. */
const names = new Map<string, string>();

/** A value of the model as an enum value of the schema; that both have the same values is checked by their types. */
export function enumName<Value extends string>(value: Value): EnumName<Value> {
  const known = names.get(value) ?? value.toUpperCase().replaceAll('-', '_');
  names.set(value, known);
  return known as EnumName<Value>;
}

/** An enum value of the schema as a value of the model. */
export function enumValue<Value extends string>(name: EnumName<Value>): Value {
  return (name as string).toLowerCase().replaceAll('_', '-') as Value;
}
