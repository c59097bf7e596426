import type { Mention } from '../model/citation.ts';
import { approves } from './approving.ts';
import type { Compiled } from './compile.ts';
import { type Group, partOf } from './group.ts';
import { pointerAtEnd } from './pointers.ts';
import type { Reference } from './refers-to.ts';

/**
 * The mention that a provision of a bare kind means ("статья 61 указанного Кодекса"): the one act of this kind that the
 * same text names before. Null where it names several, or where the text itself may be meant ("осы бұйрық").
 */
export function pointedAt(
  text: string,
  group: Group,
  before: readonly { readonly mention: Mention; readonly antecedent: Mention | null }[],
  compiled: Compiled,
): Reference | null {
  const kind = partOf(group, 'kind');
  if (kind === undefined || kind.plural || partOf(group, 'provision') === undefined) return null;
  if (group.elements.some(({ type }) => !bare.has(type))) return null;
  const pointer = pointerAtEnd(text.slice(0, kind.start), compiled);
  if (pointer?.row.points === undefined) return null;
  if (pointer.row.points === 'here' && approves(kind.kind)) return null;
  const acts = new Map(
    before
      .map(({ mention, antecedent }) => antecedent ?? mention)
      .filter((mention) => mention.kind === kind.kind)
      .map((mention) => [JSON.stringify(mention), mention]),
  );
  const [antecedent] = acts.values();
  return antecedent === undefined || acts.size > 1 ? null : { antecedent, start: pointer.start };
}

const bare = new Set(['kind', 'provision', 'link']);
