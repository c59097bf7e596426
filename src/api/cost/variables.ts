import type { GraphQLError } from 'graphql';
import { tooMuch } from '../errors.ts';
import { limits } from '../limits.ts';

/**
 * Why the variables that were sent are too much to be read; null where they are not. They are looked at before they are
 * held against their types, also those that the operation does not declare.
 */
export function refusedVariables(variables: Readonly<Record<string, unknown>>): GraphQLError | null {
  let values = 0;
  const open: { readonly value: unknown; readonly level: number }[] = [{ value: variables, level: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, level } = next;
    if (typeof value === 'string' && value.length > limits.textLength) {
      return tooMuch(
        'QUERY_TOO_LARGE',
        'textLength',
        value.length,
        'characters in one text of its variables',
      );
    }
    if (typeof value !== 'object' || value === null) continue;
    if (level > limits.variableNesting) {
      return tooMuch(
        'QUERY_TOO_DEEP',
        'variableNesting',
        level,
        'lists and objects within each other in its variables',
      );
    }
    const entries = Array.isArray(value) ? value : Object.values(value);
    if (level > 0 && entries.length > limits.listEntries) {
      return tooMuch(
        'QUERY_TOO_LARGE',
        'listEntries',
        entries.length,
        'entries in one list of its variables',
      );
    }
    values += entries.length;
    if (values > limits.variableValues) {
      return tooMuch('QUERY_TOO_LARGE', 'variableValues', values, 'values in its variables');
    }
    for (const entry of entries) open.push({ value: entry, level: level + 1 });
  }
  return null;
}
