import { requirementsOfProfessions } from '../../graph/read/module.ts';
import { requirementSets } from '../../graph/read/requirement-sets.ts';
import { grouped } from '../../model/grouped.ts';
import type { RequirementKind } from '../../model/requirement.ts';
import { subjectsOf } from '../comparison/subject.ts';
import type { Context } from '../context.ts';
import { limits } from '../limits.ts';

/** A profession or card, with the ids of what it asks for in one layer, each once. */
export interface AskingSubject {
  readonly id: string;
  readonly level: number | null;
  readonly items: ReadonlySet<string>;
}

/** Whose modules are looked for. */
export interface Universe {
  readonly kind: RequirementKind;
  /** In the order asked; all professions by id. */
  readonly subjects: readonly AskingSubject[];
}

/** As if nobody asked for what is left out. */
export function withoutItems({ kind, subjects }: Universe, leftOut: ReadonlySet<string>): Universe {
  if (leftOut.size === 0) return { kind, subjects };
  const left = (items: ReadonlySet<string>) => new Set([...items].filter((item) => !leftOut.has(item)));
  return { kind, subjects: subjects.map((subject) => ({ ...subject, items: left(subject.items) })) };
}

/** The subjects with these ids, 2 to 100; null: all professions. */
export async function universeOf(
  ids: readonly string[] | null,
  kind: RequirementKind,
  context: Context,
): Promise<Universe> {
  if (ids === null) {
    const rows = await context.read(requirementsOfProfessions(kind));
    const subjects = rows.map(({ subject, level, items }) => ({ id: subject, level, items: new Set(items) }));
    return { kind, subjects };
  }
  const nodes = await subjectsOf(ids, context, { most: limits.ids });
  const rows = grouped(
    await context.read(requirementSets(kind), { subjects: ids }),
    ({ subject }) => subject,
  );
  const subjects = nodes.map(({ id, level }) => ({
    id,
    level,
    items: new Set(rows.get(id)?.map(({ item }) => item)),
  }));
  return { kind, subjects };
}
