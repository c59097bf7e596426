import { nodeCounts } from '../../graph/read/meta.ts';
import { genericRequirements } from '../../graph/read/module.ts';
import { readingOf, type SubjectPart } from '../../graph/read/subject-reading.ts';
import { isConcept } from '../comparison/concept.ts';
import type { Context } from '../context.ts';
import { failure } from '../errors.ts';
import { limits } from '../limits.ts';

/** A requirement is generic where so many professions, and such a share of all, ask for it. */
const generic = { professions: 20, share: 0.1 };

const known = new WeakMap<Context, Promise<ReadonlySet<string>>>();

/** The ids of generic requirements, read once for a request. */
export function genericItems(context: Context): Promise<ReadonlySet<string>> {
  const found = known.get(context) ?? readGeneric(context);
  known.set(context, found);
  return found;
}

async function readGeneric(context: Context): Promise<ReadonlySet<string>> {
  const counts = await context.readOnce(nodeCounts);
  const all = counts.find(({ name }) => name === 'Profession')?.count ?? 0;
  const least = Math.max(generic.professions, Math.ceil(generic.share * all));
  return new Set((await context.read(genericRequirements, { least })).map(({ item }) => item));
}

/**
 * The ids of requirements as they are today: that of a wording is that of its concept. `BAD_ID` where nothing has the id,
 * `BAD_USER_INPUT` where there are too many. `wanted` is what is read of subjects beside, so that one statement has both.
 */
export async function requirementIds(
  argument: string,
  ids: readonly string[],
  wanted: readonly SubjectPart[],
  { load }: Context,
): Promise<ReadonlySet<string>> {
  if (ids.length > limits.have) {
    throw failure('BAD_USER_INPUT', `${argument} has ${ids.length} ids; ${limits.have} are allowed.`);
  }
  const reading = readingOf(wanted);
  const found = ids.map(async (id) => {
    if (/^(?:personal-competence|education):/u.test(id)) return id;
    const today = (await load.asked(id, reading))?.requirement;
    if (today) return today;
    const node = await load.node(id);
    if (node === null) throw failure('BAD_ID', `Nothing has the id ${id}.`);
    if (isConcept(node) || node.__typename === 'LegalAct') return node.id;
    throw failure('BAD_ID', `${id} in ${argument} is not the id of a requirement: of a concept or an act.`);
  });
  return new Set(await Promise.all(found));
}
