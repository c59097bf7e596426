import type { ActKind } from '../model/act.ts';
import type { Compiled } from './compile.ts';
import { type Group, partOf } from './group.ts';
import { kindOf } from './identity.ts';

/**
 * Groups in which a kind stated once holds for the titles listed with it: before them in Russian ("Законы «О …», «О
 * …»"), after them in Kazakh ("«… туралы», «… туралы» заңдары").
 */
export function shareKinds(text: string, groups: readonly Group[], compiled: Compiled): readonly Group[] {
  const forward: Group[] = [];
  for (const group of groups) {
    const before = forward.at(-1);
    const kind =
      before === undefined || !listed(text, before, group, compiled) ? null : kindStated(before, 'ru');
    forward.push(needsKind(group) && kind !== null ? { ...group, shared: kind } : group);
  }
  const backward: Group[] = [];
  for (const group of forward.toReversed()) {
    const after = backward[0];
    const kind =
      after === undefined || !listed(text, group, after, compiled) ? null : kindStated(after, 'kk');
    backward.unshift(needsKind(group) && kind !== null ? { ...group, shared: kind } : group);
  }
  return backward;
}

/**
 * The groups without those in which a plural means no act in particular: "законы о рекламе", "еңбек туралы заңдар". It
 * does with a second title, a country, a capital, or what only one act has.
 */
export function withoutGenericPlurals(_text: string, groups: readonly Group[]): readonly Group[] {
  return groups.filter((group, index) => {
    const [kind, title] = [partOf(group, 'kind'), partOf(group, 'title')];
    if (kind === undefined || !kind.plural || kind.capital) return true;
    if (title === undefined || title.quoted || !title.form) return true;
    const isMore = group.elements.some(({ type }) => !bare.has(type));
    const neighbour = groups[kind.language === 'ru' ? index + 1 : index - 1];
    return isMore || (neighbour?.shared ?? null) !== null;
  });
}

const bare = new Set(['kind', 'title', 'link']);

/** Whether a group is a title of an act without a kind. */
function needsKind(group: Group): boolean {
  const title = partOf(group, 'title');
  return kindOf(group) === null && title !== undefined && title.form && (title.quoted || title.known);
}

function kindStated(group: Group, language: 'kk' | 'ru'): ActKind | null {
  const kind = partOf(group, 'kind');
  if (kind === undefined) return group.shared;
  return kind.language === language && partOf(group, 'title')?.kind == null ? kind.kind : null;
}

/** Whether only what joins the members of a list lies between two groups. */
function listed(text: string, before: Group, after: Group, { list }: Compiled): boolean {
  const from = before.elements.at(-1)?.end ?? 0;
  const gap = text.slice(from, after.elements[0]?.start ?? from).replace(/^\s*:/u, ',');
  return list.test(gap);
}
