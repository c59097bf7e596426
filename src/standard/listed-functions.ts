import type { Field } from './field.ts';
import { isFunction, isOfFunctions } from './keys.ts';

const list = /^(?:function-list|mandatory-functions|additional-functions)$/u;

/**
 * The fields with the functions that a list names by their labels ("ТФ1. … ТФ2. …") as entries of that list: no skill
 * stands below them, and the card describes functions further down.
 */
export function withListedFunctions(fields: readonly Field[]): readonly Field[] {
  const found: Field[] = [];
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] as Field;
    const open = found.at(-1);
    const end =
      isFunction(field.key) && open !== undefined && list.test(open.key) ? endOfList(fields, at) : at;
    if (end === at || open === undefined) found.push(field);
    else {
      const entries = fields.slice(at, end).flatMap(({ values }) => values);
      found.splice(-1, 1, { ...open, values: [...open.values, ...entries] });
      at = end - 1;
    }
  }
  return found;
}

/** Where the functions end that stand from `start` on and are but listed; `start` where they are described. */
function endOfList(fields: readonly Field[], start: number): number {
  const run = fields.slice(start).findIndex(({ key }) => !isFunction(key));
  const end = run === -1 ? fields.length : start + run;
  if (isOfFunctions(fields[end]?.key ?? '')) return start;
  const rest = fields.slice(end);
  const card = rest.findIndex(({ key }) => key === 'card-heading');
  const isDescribed = rest.slice(0, card === -1 ? undefined : card).some(({ key }) => isFunction(key));
  return isDescribed ? end : start;
}
