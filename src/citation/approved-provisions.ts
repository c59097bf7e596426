import { bareNameBefore } from './approved-name.ts';
import type { Compiled } from './compile.ts';
import type { Element, Span } from './element.ts';
import type { Group } from './group.ts';

/**
 * The provisions that stand directly before the name of an approved document, or in Russian before the bare word for
 * one: "пункт 14 Правил, утвержденных приказом …".
 * @param approved the name, null where the document has none
 */
export function provisionsBefore(
  text: string,
  groups: readonly Group[],
  group: Group,
  approved: Span | null,
  compiled: Compiled,
): readonly Element[] {
  const at = (approved ?? bareNameBefore(text, group, compiled))?.start;
  if (at === undefined) return [];
  const before = groups.findLast(({ elements }) => (elements.at(-1)?.end ?? at) < at)?.elements ?? [];
  const end = before.at(-1)?.end ?? 0;
  return areProvisions(before) && text.slice(end, at).trim() === '' ? before : [];
}

/**
 * The provisions that stand directly behind the Kazakh name of an approved document, or a single word for one: "…
 * бұйрығымен бекітілген қағидалардың 7-тармағы".
 */
export function provisionsAfter(
  text: string,
  groups: readonly Group[],
  group: Group,
  approved: Span | null,
): readonly Element[] {
  const last = group.elements.at(-1);
  const isAhead = approved !== null && approved.end > (last?.end ?? 0);
  if (last?.type !== 'link' || !last.approves || (approved !== null && !isAhead)) return [];
  const from = approved?.end ?? last.end;
  const after = groups.find(({ elements }) => (elements[0]?.start ?? 0) >= from)?.elements ?? [];
  const gap = text.slice(from, after[0]?.start ?? from).trim();
  const isKazakh = after.every((element) => element.type === 'provision' && element.language === 'kk');
  const isDirect = approved === null ? genitive.test(gap) : gap === '';
  return isKazakh && areProvisions(after) && isDirect ? after : [];
}

const genitive = /^\p{L}+[ндт][ыі][ңн]$/u;

/** Whether a provision is one of a handbook, which says nothing of the act. */
export function isSection(element: Element): boolean {
  return (
    element.type === 'provision' &&
    element.provisions.every(
      ({ section, chapter, article, paragraph }) => section && !(chapter ?? article ?? paragraph),
    )
  );
}

function areProvisions(elements: readonly Element[]): boolean {
  return elements.every((element) => element.type === 'provision' && !isSection(element));
}
