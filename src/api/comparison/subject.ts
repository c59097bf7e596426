import type { NodeRowOf } from '../../graph/read/row/node.ts';
import type { Context } from '../context.ts';
import { failure } from '../errors.ts';
import { wrongKind } from '../ids.ts';
import { limits } from '../limits.ts';

/** A profession or a card, with which of them it is. */
export type SubjectNode = NodeRowOf<'Profession'> | NodeRowOf<'ProfessionCard'>;

/** What has this id; `BAD_ID` where nothing has it, or something else than a profession or a card. */
export async function subjectOf(id: string, { load }: Context): Promise<SubjectNode> {
  const node = await load.node(id);
  if (node === null) throw failure('BAD_ID', `Nothing has the id ${id}.`);
  if (node.__typename === 'Profession' || node.__typename === 'ProfessionCard') return node;
  throw wrongKind(node, ['Profession', 'ProfessionCard']);
}

/** How many subjects may be named. */
export interface Allowed {
  readonly least?: number;
  readonly most?: number;
}

/** What has each of these ids, as `subjectOf`; `BAD_USER_INPUT` as `checkSubjects`. */
export async function subjectsOf(
  ids: readonly string[],
  context: Context,
  allowed: Allowed = {},
): Promise<readonly SubjectNode[]> {
  checkSubjects(ids, allowed);
  return Promise.all(ids.map((id) => subjectOf(id, context)));
}

/** `BAD_USER_INPUT` where they are fewer than `least`, more than `most`, or one is named twice. */
export function checkSubjects(
  ids: readonly string[],
  { least = 2, most = limits.subjects }: Allowed = {},
): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw failure('BAD_USER_INPUT', `subjects has ${twice} twice.`);
  if (ids.length < least) {
    throw failure('BAD_USER_INPUT', `subjects needs at least ${least} ids, not ${ids.length}.`);
  }
  if (ids.length > most) {
    throw failure('BAD_USER_INPUT', `subjects has ${ids.length} ids; ${most} are allowed.`);
  }
}
