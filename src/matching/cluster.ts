import type { JudgedPair, MeaningCluster, MeaningMember } from '../model/meaning.ts';
import type { ClusterInput } from '../model/resolver.ts';

/** A reason to unite two wordings; the better it is, the sooner it is followed. */
interface Link {
  readonly one: string;
  readonly other: string;
  /** 0: a person's decision, 1: texts of one statement, 2: the method. */
  readonly rank: number;
  readonly why: Omit<MeaningMember, 'id' | 'comparedWith'>;
}

/** Wordings that are united so far, with the links that united them. */
interface Group {
  readonly members: string[];
  readonly links: Link[];
}

/**
 * Unites wordings into clusters. Links are followed one after another: what people decided, then texts of one statement
 * in two languages, then what the method judged to be the same, the surest first; ties go by the ids. A link is followed
 * unless that would bring a forbidden pair into one cluster. So where two statements of a list have one Russian text
 * and two Kazakh ones, the Kazakh wordings stay apart, and the Russian one goes with the pair that comes first by its ids.
 *
 * The result does not depend on the order of the input. Each link that was followed is told by one member, that which
 * is further from the wording with the smallest id; that one tells the first link at it.
 */
export function cluster({ wordings, judged, aligned, isForbidden }: ClusterInput): readonly MeaningCluster[] {
  const groups = new Map(wordings.map((id): [string, Group] => [id, { members: [id], links: [] }]));
  for (const link of linksOf(judged, aligned)) {
    const one = groups.get(link.one);
    const other = groups.get(link.other);
    if (one === undefined || other === undefined || one === other) continue;
    if (one.members.some((member) => other.members.some((next) => isForbidden(member, next)))) continue;
    const [large, small] = one.members.length < other.members.length ? [other, one] : [one, other];
    for (const member of small.members) groups.set(member, large);
    large.members.push(...small.members);
    large.links.push(...small.links, link);
  }
  return [...new Set(groups.values())].map(toCluster).sort(byId);
}

function linksOf(judged: readonly JudgedPair[], aligned: ClusterInput['aligned']): readonly Link[] {
  const links = [
    ...judged.filter(({ verdict }) => verdict === 'same').map(linkOfJudged),
    ...aligned.map(linkOfAligned),
  ];
  return links.sort(soonerFirst);
}

function linkOfJudged({ one, other, score, reasons, by }: JudgedPair): Link {
  return { ...inOrder(one, other), rank: by === 'PERSON' ? 0 : 2, why: { score, reasons, decidedBy: by } };
}

function linkOfAligned([one, other]: readonly [string, string]): Link {
  const why = { score: 1, reasons: [{ kind: 'aligned', words: [] }], decidedBy: 'ALIGNMENT' } as const;
  return { ...inOrder(one, other), rank: 1, why };
}

function inOrder(one: string, other: string) {
  return one < other ? { one, other } : { one: other, other: one };
}

/** The links of a group are a tree, whose root is the smallest id. */
function toCluster({ members, links }: Group): MeaningCluster {
  const id = members.reduce((least, member) => (member < least ? member : least));
  if (links.length === 0) return { id, members: [alone(id)] };
  const at = new Map<string, Link[]>(members.map((member) => [member, []]));
  for (const link of links.sort(soonerFirst)) {
    at.get(link.one)?.push(link);
    at.get(link.other)?.push(link);
  }
  const found = new Map<string, MeaningMember>();
  const reach = (member: string, link: Link | undefined) => {
    if (link !== undefined)
      found.set(member, { id: member, comparedWith: farEnd(link, member), ...link.why });
  };
  reach(id, at.get(id)?.[0]);
  for (const queue = [id]; queue.length > 0; ) {
    const from = queue.pop() as string;
    for (const link of at.get(from) ?? []) {
      const to = farEnd(link, from);
      if (found.has(to)) continue;
      reach(to, link);
      queue.push(to);
    }
  }
  return { id, members: [...found.values()].sort(byId) };
}

function alone(id: string): MeaningMember {
  return { id, comparedWith: null, score: 1, reasons: [], decidedBy: 'SAME_TEXT' };
}

function farEnd({ one, other }: Link, end: string): string {
  return end === one ? other : one;
}

function soonerFirst(a: Link, b: Link): number {
  return a.rank - b.rank || b.why.score - a.why.score || compare(a.one, b.one) || compare(a.other, b.other);
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
