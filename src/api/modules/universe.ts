import { requirementsOfProfessions } from '../../graph/read/module.ts';
import type { SubjectPart } from '../../graph/read/subject-reading.ts';
import type { RequirementKind } from '../../model/requirement.ts';
import { requirementsOfIds } from '../comparison/requirements.ts';
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

/** So many subjects are read at once with all that is wanted; of more, what is wanted is read of those that are shown. */
const readAtOnce = 10;

/** As if nobody asked for what is left out. */
export function withoutItems({ kind, subjects }: Universe, leftOut: ReadonlySet<string>): Universe {
  if (leftOut.size === 0) return { kind, subjects };
  const left = (items: ReadonlySet<string>) => new Set([...items].filter((item) => !leftOut.has(item)));
  return { kind, subjects: subjects.map((subject) => ({ ...subject, items: left(subject.items) })) };
}

/** The subjects with these ids, 2 to 100; null: all professions. `wanted` is what will be read of subjects that are shown. */
export async function universeOf(
  ids: readonly string[] | null,
  kind: RequirementKind,
  wanted: readonly SubjectPart[],
  context: Context,
): Promise<Universe> {
  if (ids === null) {
    const rows = await context.read(requirementsOfProfessions(kind));
    const subjects = rows.map(({ subject, level, items }) => ({ id: subject, level, items: new Set(items) }));
    return { kind, subjects };
  }
  const parts = ids.length > readAtOnce ? [kind] : wanted;
  const found = await requirementsOfIds(ids, parts, context, { most: limits.ids });
  const subjects = found.map(({ subject: { id, level }, places }) => ({
    id,
    level,
    items: new Set(places[kind].map(({ item }) => item)),
  }));
  return { kind, subjects };
}
