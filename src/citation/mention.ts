import type { Mention, Provision } from '../model/citation.ts';
import type { Passage } from '../model/document.ts';
import type { Quote } from '../model/place.ts';
import { quote, slice } from '../text/passage.ts';
import { isOfAdjectives } from './approved-name.ts';
import { findCodeParts } from './code-parts.ts';
import type { Compiled } from './compile.ts';
import type { Span } from './element.ts';
import { extentOf } from './extent.ts';
import { type Group, partOf } from './group.ts';
import { kindOf } from './identity.ts';
import type { Reference } from './refers-to.ts';
import { type ShortName, shortNameFor } from './short-name.ts';

/** A mention of one act, and where it stands in the passage (end exclusive). Both parts of a code are two at one place. */
export interface FoundMention extends Span {
  readonly mention: Mention;
  /** The parts of the act that it names. */
  readonly provisions: readonly Provision[];
  readonly quote: Quote;
  /** The short name that the text gives to the act from here on ("бұдан әрі – Кодекс"), where it is one act. */
  readonly defines: ShortName | null;
  /** The mention before to which this one only refers, by a short name or by words that point at it. */
  readonly antecedent: Mention | null;
}

/** What a group says, as a mention; two where it names both parts of a code. */
export function mentionsOf(
  text: string,
  passage: Passage,
  group: Group,
  reference: Reference | null,
  compiled: Compiled,
): readonly FoundMention[] {
  const extent = extentOf(text, group);
  const { end } = extent;
  const start = Math.min(extent.start, reference?.start ?? extent.start);
  const words = quote(slice(passage, start, end));
  if (words === null) return [];
  const title = titleOf(passage, group, words, compiled);
  const day = partOf(group, 'date')?.day ?? null;
  const year = partOf(group, 'year')?.year;
  const [first, ...joint] = group.numbers.map(({ number, date }) => ({ number, date: date ?? day }));
  const parts = partOf(group, 'code-part')?.parts ?? findCodeParts(title ?? '', compiled)[0]?.parts ?? [];
  return (parts.length > 0 ? parts : [null]).map((part) => {
    const mention: Mention = {
      title,
      kind: kindOf(group),
      number: first?.number ?? null,
      date: first?.date ?? day,
      ...(year === undefined || day !== null ? {} : { year }),
      registration: partOf(group, 'registration')?.number ?? null,
      issuer: issuerOf(passage, group),
      joint: joint.length > 0 ? joint : null,
      part,
    };
    const defines = parts.length > 1 ? null : shortNameFor(text, group, mention, compiled);
    const antecedent = reference?.antecedent ?? null;
    return {
      mention,
      provisions: partOf(group, 'provision')?.provisions ?? [],
      quote: words,
      defines,
      antecedent,
      start,
      end,
    };
  });
}

/** The bodies that a group names, but for those of which the kind speaks already. */
function issuerOf(passage: Passage, group: Group): string | null {
  const bodies = group.elements.flatMap((element) =>
    element.type === 'issuer' && element.decree === 'OTHER'
      ? passage.text.slice(element.start, element.end)
      : [],
  );
  return bodies.length > 0 ? bodies.join('; ') : null;
}

/** The title as the passage has it, or the name of what the act approved; of an act of another country the whole mention, so that it is none of the register. */
function titleOf(passage: Passage, group: Group, words: Quote, compiled: Compiled): string | null {
  if (group.elements.some((element) => element.type === 'country' && element.foreign)) return words.text;
  const title = partOf(group, 'title');
  const name = partOf(group, 'name');
  if (name !== undefined) return passage.text.slice(name.start, name.end);
  if (title === undefined) {
    const { approved } = group;
    const written = approved === null ? '' : passage.text.slice(approved.start, approved.end);
    return isOfAdjectives(written, compiled) ? null : written;
  }
  if (title.quoted) return title.text;
  const written = passage.text.slice(title.start, title.end);
  return written.length === title.text.length ? written : title.text;
}
