import { nameAfter, nameBefore } from './approved-name.ts';
import { isSection, provisionsAfter, provisionsBefore } from './approved-provisions.ts';
import { approves } from './approving.ts';
import type { Compiled } from './compile.ts';
import { blank, overlap, type Span } from './element.ts';
import { type Group, partOf } from './group.ts';
import { isIdentified, kindOf } from './identity.ts';

/**
 * The groups, those whose act only approved what is cited with the name of that document: "Правила …, утвержденные
 * приказом …", "Правила … (приказ …)", "… бұйрығымен бекітілген … қағидалары". What such a name itself names is no
 * mention of its own, and a provision directly beside it is one of the document ("пункт 14 Правил …"); a section is
 * one of a handbook and says nothing of the act.
 */
export function withApproved(text: string, groups: readonly Group[], compiled: Compiled): readonly Group[] {
  const isApproving = (group: Group) =>
    approves(kindOf(group)) &&
    (isIdentified(text, group, compiled) || partOf(group, 'country') !== undefined);
  const aliases = groups.flatMap(({ elements }) => elements.filter(({ type }) => type === 'alias'));
  const visible = blank(text, aliases);
  const ends = endsBeside(text, groups, compiled);
  let floor = 0;
  const named = groups.map((whole, index) => {
    if (!isApproving(whole)) return whole;
    const group = { ...whole, elements: whole.elements.filter((element) => !isSection(element)) };
    const start = group.elements[0]?.start ?? 0;
    floor = Math.max(floor, ends.findLast((end) => end < start) ?? 0);
    const next = groups.slice(index + 1).find(isApproving)?.elements[0]?.start ?? text.length;
    const approved = nameBefore(visible, group, floor, compiled) ?? nameAfter(visible, group, next, compiled);
    floor = Math.max(group.elements.at(-1)?.end ?? 0, approved?.end ?? 0);
    const provisions = provisionsBefore(text, groups, group, approved, compiled);
    const after = provisionsAfter(text, groups, group, approved);
    if (approved === null) return { ...group, elements: [...provisions, ...group.elements, ...after] };
    const own = aliases.filter((alias) => follows(text, approved, alias) && !group.elements.includes(alias));
    return { ...group, elements: [...provisions, ...own, ...group.elements, ...after], approved };
  });
  const names = named.flatMap(({ approved }) => approved ?? []);
  const isInName = ({ elements }: Group) =>
    elements.some((element) => names.some((name) => overlap(name, element)));
  return named.filter((group) => group.approved !== null || !isInName(group));
}

/** Where acts end that stand beside a document, and not in its name: "Кодекса РК |и Правила". */
function endsBeside(text: string, groups: readonly Group[], compiled: Compiled): readonly number[] {
  const { documents, leadingConjunction } = compiled;
  const isBeside = (end: number) => {
    const after = text.slice(end);
    const joint = leadingConjunction.exec(after)?.[0];
    const rest = after.slice(joint?.length);
    return joint !== undefined && /^\p{Lu}/u.test(rest) && rest.search(documents.word) === 0;
  };
  return groups
    .filter((group) => isIdentified(text, group, compiled))
    .map(({ elements }) => elements.at(-1)?.end ?? 0)
    .filter(isBeside);
}

/** Whether only a space lies between a stretch and the one after it. */
function follows(text: string, before: Span, after: Span): boolean {
  return after.start >= before.end && text.slice(before.end, after.start).trim() === '';
}
