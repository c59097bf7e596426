import { isConcept } from '../../comparison/concept.ts';
import { gapBetween } from '../../comparison/gap.ts';
import { requirementsOf } from '../../comparison/requirements.ts';
import { subjectOf } from '../../comparison/subject.ts';
import type { Context } from '../../context.ts';
import { failure } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { wrongKind } from '../../ids.ts';
import { limits } from '../../limits.ts';

export const gap: NonNullable<QueryResolvers['gap']> = async (_, { from, have, to }, context) => {
  if (!from && !have?.length) throw failure('BAD_USER_INPUT', 'gap needs from, or have with an id, or both.');
  const [held, wanted, had] = await Promise.all([
    from ? subjectOf(from, context) : null,
    subjectOf(to, context),
    conceptsOf(have ?? [], context),
  ]);
  const [before, after] = await Promise.all([
    held && requirementsOf(held, context.load),
    requirementsOf(wanted, context.load),
  ]);
  return gapBetween(before, had, after, context.load);
};

/** The ids of the concepts of today. */
async function conceptsOf(ids: readonly string[], { load }: Context): Promise<ReadonlySet<string>> {
  if (ids.length > limits.have) {
    throw failure('BAD_USER_INPUT', `have has ${ids.length} ids; ${limits.have} are allowed.`);
  }
  const concepts = ids.map(async (id) => {
    const node = await load.node(id);
    if (node === null) throw failure('BAD_ID', `Nothing has the id ${id}.`);
    if (!isConcept(node)) throw wrongKind(node, ['LabourFunction', 'Skill', 'Ability', 'Knowledge']);
    return node.id;
  });
  return new Set(await Promise.all(concepts));
}
