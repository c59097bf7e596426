import { foldText } from '../text/fold.ts';
import { anyIn, type Compiled } from './compile.ts';
import { beginsItem, goesOn } from './continuations.ts';
import type { Span } from './element.ts';
import { pointerAtEnd } from './pointers.ts';
import type { ShortName } from './short-name.ts';

/**
 * Whether a short name of one word is all that is named at a place: no word points at another act, and none before or
 * after makes it the name of something else ("Правила этикета", "Ом Заңы").
 */
export function standsForItself(text: string, span: Span, name: ShortName, compiled: Compiled): boolean {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  if (pointerAtEnd(before, compiled) !== null) return false;
  const around =
    (/[\p{L}-]+\s*$/u.exec(before)?.[0] ?? '') +
    text.slice(span.start, span.end) +
    (/^\s*[\p{L}-]*/u.exec(after)?.[0] ?? '');
  if (anyIn(around, compiled.notActs)) return false;
  if (goesOn(text, span, name, beginsItem(before), compiled)) return false;
  return !/\p{L}\s*$/u.test(before) || !isPossessive(text.slice(span.start, span.end), name, compiled);
}

/** Whether a form says whose it is, which the name itself does not. */
function isPossessive(form: string, { name }: ShortName, { possessives }: Compiled): boolean {
  const [folded, own] = [foldText(form), foldText(name)];
  return folded.startsWith(own) && possessives.has(folded.slice(own.length));
}
