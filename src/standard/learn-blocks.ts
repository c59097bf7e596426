import type { Label } from '../model/label.ts';
import type { Head } from './heads-in.ts';
import { isBlock } from './keys.ts';
import { likelier } from './stems.ts';

/** What stands under a skill, in the order of the template. */
const order = ['abilities', 'knowledge', 'recognition'] as const;

/** How much of the skills must have it, or lack it. */
const mostly = 0.6;

/**
 * The labels of what stands under skills that the table does not have, by form: what stands under skills that mostly
 * lack a label of the template. Between labels that are known, the order of the template says which it is; of
 * abilities and knowledge, words that the table has say more. A form that few skills have must have such words; none
 * stands twice in a skill.
 */
export function learnBlocks(heads: readonly Head[], labels: readonly Label[]): ReadonlyMap<string, string> {
  const skills = skillsIn(heads);
  const learned = new Map<string, string>();
  for (const form of formsIn(skills)) {
    const having = skills
      .filter((skill) => skill.filter((head) => head.form === form).length === 1)
      .map((skill) => skill.map((head) => ({ ...head, key: head.key ?? learned.get(head.form) ?? null })));
    const [key] = order.slice(placeOf(form, having)).filter((one) => mostLack(having, one));
    const isUsual = having.length >= mostly * skills.length;
    if (having.length > 0 && key !== undefined && (isUsual || wordsSay(form, key, labels)))
      learned.set(form, key);
  }
  return inWords(learned, skills, labels);
}

function mostLack(skills: readonly (readonly Head[])[], key: string): boolean {
  return skills.filter((skill) => !skill.some((head) => head.key === key)).length >= mostly * skills.length;
}

/** Whether a form begins like abilities rather than knowledge, or the other way round, as `key` says. */
function wordsSay(form: string, key: string, labels: readonly Label[]): boolean {
  const other = opposite.get(key);
  return other !== undefined && likelier(form, key, other, labels) === key;
}

const opposite = new Map([
  ['abilities', 'knowledge'],
  ['knowledge', 'abilities'],
]);

/** The heads that stand under each skill. */
function skillsIn(heads: readonly Head[]): readonly (readonly Head[])[] {
  return heads.flatMap(({ key }, index) => {
    if (key !== 'skill') return [];
    const after = heads.slice(index + 1);
    const end = after.findIndex((head) => head.isNumbered || (head.key !== null && !isBlock(head.key)));
    return [after.slice(0, end === -1 ? undefined : end)];
  });
}

/** The forms that are not known, in the order in which skills have them. */
function formsIn(skills: readonly (readonly Head[])[]): ReadonlySet<string> {
  return new Set(skills.flatMap((skill) => skill.filter(({ key }) => key === null).map(({ form }) => form)));
}

/** The first place of the template where a form may stand: after what is known to stand before it. */
function placeOf(form: string, skills: readonly (readonly Head[])[]): number {
  const before = skills.flatMap((skill) => {
    const at = skill.findIndex((head) => head.form === form);
    return skill
      .slice(0, Math.max(at, 0))
      .map(({ key }) => (order as readonly (string | null)[]).indexOf(key));
  });
  return Math.max(-1, ...before) + 1;
}

/** With abilities and knowledge exchanged, or named, where the words say so. */
function inWords(
  learned: ReadonlyMap<string, string>,
  skills: readonly (readonly Head[])[],
  labels: readonly Label[],
): ReadonlyMap<string, string> {
  const pair = [...learned].filter(([, key]) => opposite.has(key));
  const isOther = ([form, key]: readonly [string, string]) => wordsSay(form, opposite.get(key) ?? '', labels);
  const [first] = pair;
  const isFree =
    new Set(pair.map(([, key]) => key)).size === 2 || mostLack(skills, opposite.get(first?.[1] ?? '') ?? '');
  if (!pair.some(isOther) || !isFree) return learned;
  return new Map([...learned].map(([form, key]) => [form, opposite.get(key) ?? key]));
}
