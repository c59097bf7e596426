import { allOf } from '../text/all-of.ts';
import type { Compiled } from './compile.ts';
import { blank, type Element, type IssuerElement, overlap, type Span } from './element.ts';

/**
 * The elements with the issuers of acts among them. The head word decides; in Kazakh the words before it belong to
 * it, back to the country or to the capital with which the name of the body begins; in Russian those after it, up to
 * the next element or separator.
 */
export function extendIssuers(
  text: string,
  elements: readonly Element[],
  compiled: Compiled,
): readonly Element[] {
  const visible = blank(text, elements);
  const heads = compiled.issuers
    .flatMap(({ row, expression }) =>
      allOf(visible, expression).map(({ index: start, 0: word }) => ({
        row,
        start,
        end: start + word.length,
      })),
    )
    .sort((a, b) => a.start - b.start);
  const issuers: IssuerElement[] = [];
  for (const { row, start, end } of heads) {
    const before = issuers.at(-1);
    if (before !== undefined && overlap(before, { start, end })) continue;
    const span =
      row.language === 'kk'
        ? { start: startOf(visible, before?.end ?? 0, start, compiled), end }
        : { start, end: endOf(visible, end) };
    issuers.push({ type: 'issuer', decree: row.decree, ...span });
  }
  return [...elements, ...joined(issuers, text)];
}

/**
 * Where a Kazakh issuer begins whose head word begins at `head`, not before `floor`: behind an element, a bracket that
 * opens or the name of a document, else with a capital.
 */
function startOf(text: string, floor: number, head: number, compiled: Compiled): number {
  const { leadingConjunction, documents } = compiled;
  const before = text.slice(floor, head);
  const document = [...before.matchAll(documents.comma)].at(-1);
  const bound = Math.max(
    before.lastIndexOf('\ue000') + 1,
    before.lastIndexOf('(') + 1,
    document === undefined ? 0 : document.index + document[0].length,
  );
  const bracket = before.lastIndexOf(')') + 1;
  const within = before
    .slice(Math.max(bound, bracket))
    .replace(leadingConjunction, '')
    .replace(/^[\s,]+/u, '');
  const isBound = bound > bracket && !/[;:"«».]/u.test(within) && within.split(/\s+/u).length <= 14;
  if (isBound) return head - within.length;
  const run = /(?:^|[^\p{L}-])((?:\p{Lu}[\p{L}-]*(?:\s+|$))+(?:\p{Ll}[\p{L}-]*\s+){0,5})$/u.exec(within);
  if (run?.[1] !== undefined) return head - run[1].length;
  return head - (/[\p{L}-]*$/u.exec(within)?.[0].length ?? 0);
}

/** Where a Russian issuer ends whose head word ends at `head`. */
function endOf(text: string, head: number): number {
  const after = text.slice(head);
  const stop = after.search(/[\ue000;:"«»“”()№]|\.\s|\s(?:от|о|об)\s|$/u);
  const until = after.slice(0, stop);
  const bounded = after.charAt(stop) === '\ue000' && until.split(/\s+/u).length <= 16;
  const words = bounded ? until : (/^[^,]*/u.exec(until)?.[0] ?? '');
  return head + words.trimEnd().length;
}

/** Adjacent issuers as one ("Премьер-Министрінің орынбасары – Қаржы министрінің"). */
function joined(issuers: readonly IssuerElement[], text: string): readonly IssuerElement[] {
  const result: IssuerElement[] = [];
  for (const issuer of issuers) {
    const last = result.at(-1);
    if (last !== undefined && /^\s*[-–—]?\s*$/u.test(text.slice(last.end, issuer.start)))
      result[result.length - 1] = { ...last, ...span(last, issuer) };
    else result.push(issuer);
  }
  return result;
}

function span(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}
