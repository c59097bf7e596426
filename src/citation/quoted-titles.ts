import type { ActKind } from '../model/act.ts';
import { anyIn, type Compiled } from './compile.ts';
import type { TitleElement } from './element.ts';
import { findKinds } from './kind-words.ts';
import { findQuoted, type Quoted } from './quoted.ts';
import { isKnownTitle, withoutBracket } from './title-key.ts';

/**
 * The texts between quotes, as titles. Quotes around a whole mention («Закон РК "О связи"») are none: what stands
 * between them is looked at by itself.
 * @param visible the text with stretches blanked that hold quotes of their own (dates)
 */
export function findQuotedTitles(text: string, visible: string, compiled: Compiled): readonly TitleElement[] {
  return findQuoted(visible, compiled.registry.patterns.titleEnds, compiled.nextMember).flatMap((quoted) => {
    const inner = text.slice(quoted.inner.start, quoted.inner.end);
    const opened = quoted.start < quoted.inner.start;
    if (!opened && findKinds(inner, compiled.kinds, new Set()).length > 0) return [];
    const closed = quoted.end > quoted.inner.end;
    if (opened && !closed && !isKnownTitle(inner, compiled)) return [];
    if (!isWholeMention(inner, compiled)) return [titleOf(quoted, inner, compiled)];
    const { start, end } = quoted.inner;
    return findQuotedTitles(
      text.slice(0, end),
      `${'\ue000'.repeat(start)}${visible.slice(start, end)}`,
      compiled,
    );
  });
}

function isWholeMention(inner: string, { kinds, title }: Compiled): boolean {
  if (title.test(inner) && !/^["«“„]/u.test(inner.trim())) return false;
  const found = findKinds(inner, kinds, new Set());
  if (found.some(({ start }) => inner.slice(0, start).trim() === '')) return true;
  const last = found.at(-1);
  return last !== undefined && inner.slice(last.end).trim() === '' && /["«“„]/u.test(inner);
}

function titleOf({ start, end }: Quoted, inner: string, compiled: Compiled): TitleElement {
  const form = compiled.title.test(withoutBracket(inner));
  return {
    type: 'title',
    text: inner.trim(),
    quoted: true,
    form,
    known: isKnownTitle(inner, compiled),
    kind: form ? null : kindIn(inner, compiled),
    start,
    end,
  };
}

/** The kind that a title names itself: that of a code or a constitution. */
function kindIn(inner: string, compiled: Compiled): ActKind | null {
  if (anyIn(inner, compiled.notActs)) return null;
  const own = findKinds(inner, compiled.kinds, new Set()).find(
    ({ kind }) => kind === 'CODE' || kind === 'CONSTITUTION',
  );
  return own?.kind ?? null;
}
