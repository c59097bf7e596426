import type { Label } from '../model/label.ts';
import type { Head } from './heads-in.ts';
import { isBlock } from './keys.ts';
import { likelier } from './stems.ts';

/** What stands under a skill, in the order of the template. */
const order = ['abilities', 'knowledge', 'recognition'] as const;

/** How much of the skills must have it, or lack it. */
const mostly = 0.6;

/**
 * The labels of what stands under skills that the table does not have, by form: what most skills have where most lack
 * a label of the template. Between labels that are known, the order of the template says which it is; of abilities and
 * knowledge, words that the table has say more.
 */
export function learnBlocks(heads: readonly Head[], labels: readonly Label[]): ReadonlyMap<string, string> {
  const skills = skillsIn(heads);
  const share = (has: (skill: readonly Head[]) => boolean) => skills.filter(has).length / skills.length;
  const learned = new Map<string, string>();
  const lacking = new Set<string>(
    order.filter((key) => share((skill) => !skill.some((head) => head.key === key)) >= mostly),
  );
  for (const form of formsIn(skills)) {
    if (share((skill) => skill.some((head) => head.form === form)) < mostly) continue;
    const [key] = order.slice(placeOf(form, skills)).filter((one) => lacking.has(one));
    if (key === undefined) continue;
    learned.set(form, key);
    lacking.delete(key);
  }
  return inWords(learned, lacking, labels);
}

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
  lacking: ReadonlySet<string>,
  labels: readonly Label[],
): ReadonlyMap<string, string> {
  const opposite = new Map([
    ['abilities', 'knowledge'],
    ['knowledge', 'abilities'],
  ]);
  const isOther = ([form, key]: readonly [string, string]) => {
    const other = opposite.get(key);
    return other !== undefined && likelier(form, key, other, labels) === other;
  };
  const pair = [...learned].filter(([, key]) => opposite.has(key));
  const mayChange =
    pair.some(isOther) && (pair.length === 2 || lacking.has(opposite.get(pair[0]?.[1] ?? '') ?? ''));
  if (!mayChange) return learned;
  return new Map([...learned].map(([form, key]) => [form, opposite.get(key) ?? key]));
}
