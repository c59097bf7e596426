import type { PointerPattern } from '../model/citation-patterns.ts';
import { allOf } from '../text/all-of.ts';
import type { Compiled } from './compile.ts';

/** Words that point at an act, at the end of a text, and where they begin. */
export interface Pointer {
  readonly row: PointerPattern;
  readonly start: number;
}

/** The words at the end of a text that point at the act whose kind follows ("указанного |Закона"); null where none do. */
export function pointerAtEnd(text: string, { pointers }: Compiled): Pointer | null {
  const found = pointers.flatMap(({ row, expression }) =>
    allOf(text, expression).map(({ index: start }) => ({ row, start })),
  );
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** Whether a stretch between two elements is nothing but such words. */
export function isPointer(gap: string, compiled: Compiled): boolean {
  return pointerAtEnd(gap, compiled)?.start === gap.length - gap.trimStart().length;
}
