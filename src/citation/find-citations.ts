import type { Mention, Provision } from '../model/citation.ts';
import type { Passage } from '../model/document.ts';
import type { Quote } from '../model/place.ts';
import { quote, slice } from '../text/passage.ts';
import { withApproved } from './approved.ts';
import { findCodeParts } from './code-parts.ts';
import { type CitationRegistry, type Compiled, compile } from './compile.ts';
import type { Span } from './element.ts';
import { findElements } from './elements.ts';
import { extentOf } from './extent.ts';
import { type Group, groupElements, partOf } from './group.ts';
import { isIdentified, kindOf } from './identity.ts';
import { withJointOrders } from './joint-orders.ts';
import { shareKinds } from './lists.ts';
import { plain } from './plain.ts';
import { shortNameOf } from './short-name.ts';

/** A mention of one act, and where it stands in the passage (end exclusive). Both parts of a code are two at one place. */
export interface FoundMention extends Span {
  readonly mention: Mention;
  /** The parts of the act that it names. */
  readonly provisions: readonly Provision[];
  readonly quote: Quote;
  /** The short name that the text gives to the act from here on ("бұдан әрі – Кодекс"), where it is one act. */
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
  if (!compiled.mayCite.some((sign) => sign.test(text))) return [];
  const elements = findElements(text, compiled);
  const steps = [withJointOrders, shareKinds, withApproved];
  const groups = steps.reduce(
    (found, step) => step(text, found, compiled),
    groupElements(text, elements, compiled),
  );
  const names = [...shortNames];
  return groups.flatMap((group) => {
    const identified = isIdentified(text, group, compiled);
    const refersTo = identified ? null : shortNameOf(text, group, names, compiled);
    if (!identified && refersTo === null) return [];
    const found = mentionsOf(text, passage, group, refersTo, compiled);
    names.push(...found.flatMap(({ shortName }) => shortName ?? []));
    return found;
  });
}

function mentionsOf(
  text: string,
  passage: Passage,
  group: Group,
  refersTo: string | null,
  compiled: Compiled,
): readonly FoundMention[] {
  const { start, end } = extentOf(text, group);
  const words = quote(slice(passage, start, end));
  if (words === null) return [];
  const title = titleOf(passage, group, words);
  const day = partOf(group, 'date')?.day ?? null;
  const [first, ...joint] = group.numbers.map(({ number, date }) => ({ number, date: date ?? day }));
  const parts = partOf(group, 'code-part')?.parts ?? findCodeParts(title ?? '', compiled)[0]?.parts ?? [];
  return (parts.length > 0 ? parts : [null]).map((part) => ({
    mention: {
      title,
      kind: kindOf(group),
      number: first?.number ?? null,
      date: first?.date ?? day,
      registration: partOf(group, 'registration')?.number ?? null,
      joint: joint.length > 0 ? joint : null,
      part,
    },
    provisions: partOf(group, 'provision')?.provisions ?? [],
    quote: words,
    shortName: parts.length > 1 ? null : (partOf(group, 'alias')?.name ?? null),
    refersTo,
    start,
    end,
  }));
}

/** The title as the passage has it, or the name of what the act approved; of an act of another country the whole mention, so that it is none of the register. */
function titleOf(passage: Passage, group: Group, words: Quote): string | null {
  if (group.elements.some((element) => element.type === 'country' && element.foreign)) return words.text;
  const title = partOf(group, 'title');
  if (title === undefined) {
    const { approved } = group;
    return approved === null ? null : passage.text.slice(approved.start, approved.end);
  }
  if (title.quoted) return title.text;
  const written = passage.text.slice(title.start, title.end);
  return written.length === title.text.length ? written : title.text;
}
