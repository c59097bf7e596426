import type { Span } from './element.ts';
import { endBeforeNext, type NextMember } from './next-member.ts';

/** A text between quotes, the quotes included; `inner` is what stands between them. */
export interface Quoted extends Span {
  readonly inner: Span;
}

/**
 * The outermost texts between quotes of any kind. Of quotes that do not show their direction the neighbours decide.
 * Where the opening quote is missing, the text begins after the last separator; where the closing one is, at the
 * last quote that was closed inside, or before the next separator.
 * @param nextMember by which a quote is known to open the next member of a list
 */
export function findQuoted(
  text: string,
  titleEnds: readonly string[],
  nextMember: NextMember,
): readonly Quoted[] {
  const found: Quoted[] = [];
  let open: number[] = [];
  let lastClosed = -1;
  const endsTitle = new RegExp(`(?:${titleEnds.join('|')})$`, 'iu');
  const finish = (limit: number) => {
    const [first] = open;
    if (first !== undefined)
      found.push(
        between(text, first, lastClosed > first ? lastClosed : unclosedEnd(text, first, limit, titleEnds)),
      );
    open = [];
    lastClosed = -1;
  };
  for (const { index, 0: mark } of text.matchAll(/["«»“”„‟″]/gu)) {
    const titleBefore = endsTitle.test(text.slice(Math.max(0, index - 20), index));
    const direction = directionOf(text, index, mark, open.length > 0 || titleBefore);
    if (direction === 'open') {
      const [first = index] = open;
      const isAlone = open.length === 1 && lastClosed < 0;
      const end = isAlone ? endBeforeNext(text, first + 1, index, nextMember) : -1;
      if (end >= 0) finish(end);
      else if (
        open.length > 0 &&
        /;|[-–—]\s*$|^[»”"]\s*,\s*\p{Lu}/u.test(
          text.slice(lastClosed > 0 ? lastClosed : (open[0] ?? 0), index),
        )
      )
        finish(index);
      open.push(index);
    } else if (direction === 'close') {
      if (open.length === 0) {
        const start = orphanStart(text, index);
        while ((found.at(-1)?.end ?? 0) > start) found.pop();
        found.push({ start, end: index + 1, inner: { start, end: index } });
        continue;
      }
      const first = open[0] ?? index;
      open.pop();
      lastClosed = index;
      if (open.length === 0) {
        found.push(between(text, first, index));
        lastClosed = -1;
      }
    }
  }
  finish(text.length);
  return found.filter(({ inner }) => /\p{L}/u.test(text.slice(inner.start, inner.end)));
}

function directionOf(text: string, at: number, mark: string, inside: boolean): 'open' | 'close' | null {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === '«' || mark === '„') return 'open';
  if (mark === '»') return 'close';
  const opens = /^$|[\s(\ue000:;,«"“„–—-]/u.test(before) && /[\p{L}\p{N}«"“„]/u.test(after);
  const closes = /[\p{L}\p{N}.)!?»"”]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  if (/\p{L}/u.test(before + after) || inside) return inside ? 'close' : 'open';
  return null;
}

function between(text: string, start: number, close: number): Quoted {
  const closed = /["»“”‟″]/u.test(text.charAt(close));
  return { start, end: closed ? close + 1 : close, inner: { start: start + 1, end: close } };
}

/** After the last separator, and the number or dash of an item, before a quote that nothing opened. */
function orphanStart(text: string, close: number): number {
  const from = Math.max(0, close - longestTitle);
  const before = text.slice(from, close);
  const separators = [...before.matchAll(separator)].map(({ index, 0: mark }) => index + mark.length);
  const start = Math.max(...separators, 0);
  return from + start + (/^\s*/u.exec(before.slice(start))?.[0].length ?? 0);
}

const separator = /[;:\ue000]|(?:^|\s)[-–—]\s|(?:^|[\s.;])\d{1,2}[.)]\s*|(?<=\p{L}{4})\.\s/gu;

/** Longer than any title, so that a text full of stray quotes is read in a time that its length bounds. */
const longestTitle = 1000;

/** Before the next separator, after a word by which titles end, where one stands before it. */
function unclosedEnd(text: string, open: number, limit: number, titleEnds: readonly string[]): number {
  const rest = text.slice(open + 1, limit);
  const stop = rest.search(/;|\.\s|\.$|\s[-–—]\s|\ue000/u);
  const until = stop < 0 ? rest : rest.slice(0, stop);
  const title = new RegExp(`^.*?(?:${titleEnds.join('|')})(?!\\p{L})`, 'iu').exec(until);
  return open + 1 + (title?.[0].length ?? until.trimEnd().length);
}
