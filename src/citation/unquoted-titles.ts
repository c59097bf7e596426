import type { Compiled } from './compile.ts';
import { blank, type Element, overlap, type Span } from './element.ts';
import { nearTitleIn } from './near-title-in.ts';

/**
 * The elements with titles that stand without quotes: in Kazakh the words up to "туралы" before a kind, in Russian
 * those from "О" after one. The kind begins with a capital, or a country, issuer, day or number stands with it, or the
 * words are a title of the register shortened: "a law about" something is no title. Elements inside such a title give way to it, as does the act that it amends
 * ("О внесении изменений в Закон РК «О связи»").
 */
export function findUnquotedTitles(
  text: string,
  elements: readonly Element[],
  compiled: Compiled,
): readonly Element[] {
  let result = elements;
  for (const [index, element] of elements.entries()) {
    if (element.type !== 'kind') continue;
    const span: TitleSpan | null =
      element.language === 'kk'
        ? titleBefore(text, elements, index, compiled)
        : titleAfter(text, elements, index, compiled);
    if (span === null) continue;
    const isTaken = result.some((other) => other.type === 'title' && other.form && overlap(other, span));
    if (isTaken && !span.amends) continue;
    const title = {
      type: 'title',
      text: text.slice(span.start, span.end),
      quoted: false,
      form: true,
    } as const;
    result = [
      ...result.filter((other) => !overlap(other, span)),
      { ...title, known: false, kind: null, start: span.start, end: span.end },
    ].sort((a, b) => a.start - b.start);
  }
  return result;
}

/** Where a title stands, and whether it goes on with the act that it amends, whose title is not its own. */
interface TitleSpan extends Span {
  readonly amends?: boolean;
}

const details = new Set(['country', 'issuer', 'date', 'year', 'number']);

function titleBefore(
  text: string,
  elements: readonly Element[],
  at: number,
  compiled: Compiled,
): Span | null {
  let start = elements[at]?.start ?? 0;
  let first = at;
  for (let i = at - 1; i >= 0; i--) {
    const element = elements[i];
    if (element === undefined || !details.has(element.type) || text.slice(element.end, start).trim() !== '')
      break;
    start = element.start;
    first = i;
  }
  const kind = elements[at];
  const before = text.slice(0, start);
  if (kind?.type !== 'kind' || kind.plural || !compiled.titleEnds.test(before)) return null;
  const ends = elements.slice(0, first).filter((element) => closing(element));
  const floor = Math.max(0, ...ends.map(({ end }) => end));
  const within = blank(text, elements.slice(0, first)).slice(floor, start);
  const separator = Math.max(
    0,
    ...[...within.matchAll(/[;:]|\.\s|\s[-–—]\s|,\s+(?=\p{Lu})/gu)].map(
      (match) => match.index + match[0].length,
    ),
  );
  const opening =
    /^[\s,.\-–—•]*(?:\d{1,2}[.)]\s*)?(?:(?:және|мен)\s+)?/u.exec(within.slice(separator))?.[0].length ?? 0;
  const from = floor + separator + opening;
  const country = elements.find((element) => element.type === 'country' && element.start === from);
  const end = before.trimEnd().length;
  const begin =
    country === undefined ? from : country.end + (/^\s*/u.exec(text.slice(country.end))?.[0].length ?? 0);
  const words = text.slice(begin, end);
  const title = kind.capital || first < at ? words : nearTitleIn(words, kind, compiled);
  return title !== null && /\p{L}+\s+\p{L}/u.test(title) ? { start: end - title.length, end } : null;
}

/** Whether a mention before may end with this: an unquoted title does not reach back over it. */
function closing(element: Element): boolean {
  if (element.type === 'title') return element.form || element.kind !== null;
  return element.type !== 'country' && element.type !== 'link';
}

function titleAfter(
  text: string,
  elements: readonly Element[],
  at: number,
  compiled: Compiled,
): TitleSpan | null {
  const kind = elements[at];
  if (kind?.type !== 'kind' || kind.plural) return null;
  let { end } = kind;
  let last = at;
  for (let i = at + 1; i < elements.length; i++) {
    const element = elements[i];
    const gap = element === undefined ? '' : text.slice(end, element.start).trim();
    if (element === undefined || !details.has(element.type) || (gap !== '' && !compiled.filler.test(gap)))
      break;
    end = element.end;
    last = i;
  }
  const rest = text.slice(end);
  if (!compiled.titleBegins.test(rest)) return null;
  const next = elements
    .slice(last + 1)
    .find(
      (element) =>
        element.type !== 'country' &&
        element.type !== 'issuer' &&
        !(element.type === 'title' && !element.form && element.kind === null),
    );
  const until = rest.slice(0, (next?.start ?? text.length) - end);
  const stop = until.search(/[;:()]|\.\s|\.$|\s[-–—]\s|,\s+(?=\p{Lu})|$/u);
  const isMarked = kind.capital || last > at;
  const isAmending = isMarked && stop === until.length && compiled.amendsNext.test(until);
  if (next !== undefined && isAmending)
    return {
      start: end + (rest.length - rest.trimStart().length),
      end: endOfNamed(text, elements, next, compiled),
      amends: true,
    };
  const words = until
    .slice(0, stop)
    .replace(/[\s,]+(?:и|а также)?[\s,]*$/u, '')
    .trimStart();
  const start = end + (/^\s*/u.exec(rest)?.[0].length ?? 0);
  const title = isMarked ? words : nearTitleIn(words, kind, compiled);
  return title !== null && title.length > 4 ? { start, end: start + title.length } : null;
}

/** Where the act ends that begins with an element: all that follows it directly. */
function endOfNamed(
  text: string,
  elements: readonly Element[],
  first: Element,
  { filler }: Compiled,
): number {
  let { end } = first;
  for (const element of elements.slice(elements.indexOf(first) + 1)) {
    const gap = text.slice(end, element.start).trim();
    const isOther = element.type === 'alias' || (element.type === 'kind' && first.type === 'kind');
    if (isOther || (gap !== '' && !filler.test(gap))) break;
    end = element.end;
  }
  return end;
}
