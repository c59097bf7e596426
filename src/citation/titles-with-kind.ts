import { fold } from '../text/fold.ts';
import type { Compiled } from './compile.ts';
import type { TitleElement } from './element.ts';
import { findKinds } from './kind-words.ts';
import { findFolded } from './known-names.ts';

/**
 * Names of the register that end in their kind, without quotes and in any case ("Әлеуметтік Кодексіне", "Трудового
 * кодекса"), and the heads of those that share one kind ("Гражданский, Трудовой и Налоговый кодексы").
 */
export function namedWithKind(text: string, compiled: Compiled): readonly TitleElement[] {
  return findFolded(text, compiled.names.withKind, compiled.kinds).flatMap(({ start, end }) => {
    const ends = new Set([end, end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0)]);
    const kind = findKinds(text, compiled.kinds, ends).find((word) => ends.has(word.start));
    if (kind === undefined) return [];
    const title = {
      type: 'title',
      text: `${text.slice(start, end)} ${text.slice(kind.start, kind.end)}`,
      quoted: false,
      form: false,
      known: true,
      kind: kind.kind,
      start,
      end: kind.end,
    } as const;
    return [...headsBefore(text, start, title, compiled), title];
  });
}

function headsBefore(
  text: string,
  at: number,
  title: TitleElement,
  compiled: Compiled,
): readonly TitleElement[] {
  const { list, names } = compiled;
  const before = text.slice(0, at);
  const folded = fold(before);
  const joint = foldedTail(before, list);
  if (joint === null) return [];
  const head = new RegExp(`(?:${names.heads})$`, 'u').exec(fold(before.slice(0, joint)).text);
  if (head === null) return [];
  const start = folded.offsets[head.index] ?? 0;
  if (/[\p{L}]/u.test(text.charAt(start - 1)) || /[;:.\ue000]/u.test(text.slice(start, at))) return [];
  const kind = /\S+$/u.exec(title.text)?.[0] ?? '';
  const other: TitleElement = { ...title, text: `${text.slice(start, joint)} ${kind}`, start, end: joint };
  return [...headsBefore(text, start, title, compiled), other];
}

/** Where a joint of a list (", ", " и ") begins at the end of a text; null where none does. */
function foldedTail(before: string, list: RegExp): number | null {
  const tail = /(?:,\s*|\s+\p{L}{1,4}\s+)$/u.exec(before);
  return tail !== null && list.test(tail[0]) ? tail.index : null;
}
