import { foldText } from '../text/fold.ts';
import type { Field } from './field.ts';
import { isBlock, isFunction, isOfFunctions } from './keys.ts';
import { textOf } from './values.ts';

/** The fields of one labour function: its heading, and its skills with their blocks. */
export interface FunctionFields {
  readonly opening: Field;
  /** It stands below a heading of the additional ones, further down than their list. */
  readonly isAdditional: boolean;
  readonly skills: { readonly opening: Field; readonly blocks: Field[] }[];
}

/**
 * The fields of a card's labour functions, nested as their order says. A heading that stands again before what
 * belongs under it (a cell over several rows, written in each of them) opens nothing.
 */
export function nested(fields: readonly Field[]): readonly FunctionFields[] {
  const functions: FunctionFields[] = [];
  let isAdditional = false;
  const own = fields.filter(
    ({ key }) => isOfFunctions(key) || /^(?:mandatory|additional)-functions$/u.test(key),
  );
  own.forEach((field, index) => {
    const [next, afterNext] = [own[index + 1], own[index + 2]];
    if (field.key.endsWith('-functions')) {
      isAdditional = functions.length > 0 && field.key === 'additional-functions';
      return;
    }
    if (isFunction(field.key)) {
      if (!goesOn(functions.at(-1), field, next, afterNext))
        functions.push({ opening: field, isAdditional, skills: [] });
      return;
    }
    if (functions.length === 0) functions.push({ opening: field, isAdditional, skills: [] });
    const skills = functions.at(-1)?.skills ?? [];
    if (field.key === 'skill' ? !isAgain(skills.at(-1), field, next) : skills.length === 0)
      skills.push({ opening: field, blocks: [] });
    if (isBlock(field.key)) skills.at(-1)?.blocks.push(field);
  });
  return functions;
}

/** Whether a heading repeats that of the open function, and the next skill or block of that one follows. */
function goesOn(
  open: FunctionFields | undefined,
  heading: Field,
  next: Field | undefined,
  afterNext: Field | undefined,
): boolean {
  const skill = open?.skills.at(-1);
  if (open === undefined || skill === undefined || next === undefined) return false;
  if (!isSame(open.opening, heading)) return false;
  if (next.key !== 'skill') return isBlock(next.key);
  return next.number === (skill.opening.number ?? next.number ?? 0) + 1 || isAgain(skill, next, afterNext);
}

/** Whether a heading repeats that of the open skill, and a block follows that the skill does not have. */
function isAgain(open: FunctionFields['skills'][number] | undefined, heading: Field, next?: Field): boolean {
  if (open === undefined || next === undefined || !isSame(open.opening, heading)) return false;
  return isBlock(next.key) && !open.blocks.some(({ key }) => key === next.key);
}

function isSame(a: Field, b: Field): boolean {
  const words = textOf(a)?.text ?? '';
  return words !== '' && a.number === b.number && foldText(words) === foldText(textOf(b)?.text ?? '');
}
