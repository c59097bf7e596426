import type { Mention, Provision } from '../model/citation.ts';
import type { Passage } from '../model/document.ts';
import type { Quote } from '../model/place.ts';
import { quote, slice } from '../text/passage.ts';
import { type CitationRegistry, type Compiled, compile } from './compile.ts';
import type { Element, Span } from './element.ts';
import { findElements } from './elements.ts';
import { type Group, groupElements, partOf } from './group.ts';
import { isIdentified, kindOf } from './identity.ts';
import { shareKinds } from './lists.ts';
import { plain } from './plain.ts';

/** A mention of one act, and where it stands in the passage (end exclusive). */
export interface FoundMention extends Span {
  readonly mention: Mention;
  readonly provision: Provision | null;
  readonly quote: Quote;
  /** The short name that the text gives to the act from here on ("бұдан әрі – Кодекс"). */
  readonly shortName: string | null;
  /** The short name by which the mention refers to an act named before. */
  readonly refersTo: string | null;
}

/**
 * The mentions of particular acts in a passage, in order. Generic ones ("заңнама", "осы бұйрық", "иные нормативные
 * правовые акты") are none.
 * @param shortNames names that the document has defined before; a kind with a capital that is one of them is a mention
 */
export function findCitations(
  passage: Passage,
  registry: CitationRegistry,
  shortNames: readonly string[] = [],
): readonly FoundMention[] {
  const compiled = compile(registry);
  const text = plain(passage.text);
  const elements = findElements(text, compiled);
  const groups = shareKinds(text, groupElements(text, elements, compiled), compiled);
  const names = [...shortNames];
  return groups.flatMap((group) => {
    const identified = isIdentified(text, group, compiled);
    const refersTo = identified ? null : shortNameOf(text, group, names, compiled);
    if (!identified && refersTo === null) return [];
    const found = mentionOf(text, passage, group, refersTo);
    if (found?.shortName != null) names.push(found.shortName);
    return found === null ? [] : [found];
  });
}

function mentionOf(
  text: string,
  passage: Passage,
  group: Group,
  refersTo: string | null,
): FoundMention | null {
  const { start, end } = extent(text, group.elements);
  const words = quote(slice(passage, start, end));
  if (words === null) return null;
  const title = partOf(group, 'title');
  const foreign = group.elements.some((element) => element.type === 'country' && element.foreign);
  return {
    mention: {
      title: foreign
        ? words.text
        : title === undefined
          ? null
          : passage.text.slice(title.start, title.end).length === title.text.length
            ? passage.text.slice(title.start, title.end)
            : title.text,
      kind: kindOf(group),
      number: partOf(group, 'number')?.number ?? null,
      date: partOf(group, 'date')?.day ?? null,
      registration: partOf(group, 'registration')?.number ?? null,
    },
    provision: partOf(group, 'provision')?.provision ?? null,
    quote: words,
    shortName: partOf(group, 'alias')?.name ?? null,
    refersTo,
    start,
    end,
  };
}

/** From the first to the last element that says something of the act, with a bracket or quote that they close. */
function extent(text: string, elements: readonly Element[]): Span {
  const telling = elements.filter(({ type }) => type !== 'alias' && type !== 'link');
  const start = telling[0]?.start ?? 0;
  const end = telling.at(-1)?.end ?? start;
  const opened = /\([^()]*$/u.test(text.slice(start, end));
  const closing = opened ? /^\s*\)/u.exec(text.slice(end)) : null;
  if (closing !== null) return { start, end: end + closing[0].length };
  const quoted = /["«“]$/u.test(text.slice(0, start)) && /^["»”]/u.test(text.slice(end));
  const orphan = /^["»”]/u.test(text.slice(end)) && !/["«“„]/u.test(text.slice(start - 1, end));
  if (orphan && telling.at(-1)?.type === 'title') return { start, end: end + 1 };
  return quoted ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The defined name that a bare kind with a capital stands for; none where words point at another act. */
function shortNameOf(
  text: string,
  group: Group,
  names: readonly string[],
  compiled: Compiled,
): string | null {
  const kind = partOf(group, 'kind');
  if (kind === undefined || !kind.capital || kind.plural) return null;
  if (group.elements.some(({ type }) => type !== 'kind' && type !== 'provision' && type !== 'link'))
    return null;
  const before = text.slice(0, kind.start);
  if (compiled.pointers.some(({ expression }) => before.search(expression) >= 0)) return null;
  const stem = text.slice(kind.start, kind.start + 4).toLowerCase();
  return (
    names.findLast((name) => !/\s/u.test(name) && plain(name).toLowerCase().startsWith(stem.slice(0, 3))) ??
    null
  );
}
