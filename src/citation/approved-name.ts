import type { Compiled } from './compile.ts';
import type { Element, Span } from './element.ts';
import { type Group, partOf } from './group.ts';
import { without } from './known-names.ts';
import { isPointer } from './pointers.ts';

/**
 * The name of a document before the act that approved it, not before `floor`: joined to it by a word of approval, by a
 * bracket, or by a comma where nothing follows the act. In Russian it begins with its word for a document, in Kazakh
 * it ends with it.
 */
export function nameBefore(text: string, group: Group, floor: number, compiled: Compiled): Span | null {
  const [first] = group.elements;
  const language = partOf(group, 'kind')?.language;
  if (first === undefined || language === undefined) return null;
  if (first.type === 'title') return first.quoted ? wordsBefore(text, first, floor, compiled) : null;
  const joint = /(?:\s*[,(])?\s*$/u.exec(text.slice(floor, first.start))?.[0] ?? '';
  const end = floor + text.slice(floor, first.start - joint.length).replace(/[\s\ue000]+$/u, '').length;
  const isApproved = isApproval(language === 'ru' ? first : group.elements.at(-1));
  if (!isApproved && !joint.includes('(') && !(joint.includes(',') && isLast(text, group))) return null;
  const from = itemStart(text, floor, end);
  const words = text.slice(from, end);
  if (language === 'kk')
    return joint.trim() !== '' && compiled.documents.endsIn.test(words) ? { start: from, end } : null;
  const start = nameStart(words, compiled);
  return start === null ? ofAdjectives(text, group, compiled) : { start: from + start, end };
}

/**
 * The name of a document that is no more than its word with adjectives, before words of approval of an act with a number:
 * "Антидопинговые правила, утвержденные …".
 */
function ofAdjectives(text: string, group: Group, compiled: Compiled): Span | null {
  const name = bareNameBefore(text, group, compiled);
  if (name === null || group.numbers.length === 0) return null;
  const adjectives = /^(?:\S+\s+)+/u.exec(text.slice(name.start, name.end))?.[0] ?? '';
  if (adjectives === '' || isPointer(adjectives, compiled)) return null;
  return { start: name.start + capitalIn(adjectives), end: name.end };
}

/** Whether a name is no more than its word with adjectives, which say little of what its act is called. */
export function isOfAdjectives(name: string, { documents }: Compiled): boolean {
  return name.replace(documents.word, '') === '';
}

/** The name of a document that follows the Kazakh words which say that an act approved it, not beyond `ceiling`. */
export function nameAfter(text: string, group: Group, ceiling: number, compiled: Compiled): Span | null {
  const last = group.elements.at(-1);
  if (last === undefined || partOf(group, 'kind')?.language !== 'kk' || !isApproval(last)) return null;
  const start = last.end + (/^\s*/u.exec(text.slice(last.end))?.[0].length ?? 0);
  const rest = text.slice(start, ceiling);
  const stop = rest.search(/[;:(]|\.\s|\.$|,\s+(?=\p{Lu})|\s[-–—]\s|$/u);
  const name = compiled.documents.name.exec(rest.slice(0, stop));
  return name === null ? null : { start, end: start + name[0].length };
}

/** The Russian word for a document, with its adjectives, that stands alone before words of approval. */
export function bareNameBefore(text: string, group: Group, { documents }: Compiled): Span | null {
  const [first] = group.elements;
  if (first === undefined || !isApproval(first)) return null;
  const words = text.slice(0, first.start).replace(/[\s,(]+$/u, '');
  const word = [...words.matchAll(documents.word)].at(-1);
  return word?.index === undefined || word.index + word[0].length < words.length
    ? null
    : { start: word.index, end: words.length };
}

/** A quoted title with the words for a document, and the country, directly before it: Технический регламент РК «…». */
function wordsBefore(
  text: string,
  title: Span,
  floor: number,
  { documents, countries }: Compiled,
): Span | null {
  const from = itemStart(text, floor, title.start);
  const before = text.slice(from, title.start);
  const word = [...before.matchAll(documents.word)].at(-1);
  if (word === undefined || without(before.slice(word.index + word[0].length), countries).trim() !== '')
    return null;
  return { start: from + word.index + capitalIn(word[0]), end: title.end };
}

/** Where a Russian name begins: at the first word for a document with a capital, else at the first, with more behind it. */
function nameStart(words: string, { documents }: Compiled): number | null {
  const found = [...words.matchAll(documents.word)].filter(({ index, 0: word }) =>
    /^\s+["«“„(]?\p{L}/u.test(words.slice(index + word.length)),
  );
  const word = found.find((match) => /\p{Lu}/u.test(match[0])) ?? found[0];
  return word === undefined ? null : word.index + capitalIn(word[0]);
}

/** Where the first capital of words stands; 0 where there is none. */
function capitalIn(words: string): number {
  return Math.max(0, words.search(/\p{Lu}/u));
}

/** Where the sentence or item begins that goes on at `end`, not before `floor`. */
function itemStart(text: string, floor: number, end: number): number {
  const before = text.slice(floor, end);
  const last = [...before.matchAll(separator)].findLast(
    ({ index }) => !/\([^()]*$/u.test(before.slice(0, index)),
  );
  const start = last === undefined ? 0 : last.index + last[0].length;
  return floor + start + (/^\s*/u.exec(before.slice(start))?.[0].length ?? 0);
}

const separator = /[;:•]|(?:^|\s)\d{1,2}[.)]\s*|(?<=\p{L}{3})\.\s|(?:^|\s)[-–—]\s|,\s+(?=\p{Lu})/gu;

function isApproval(element: Element | undefined): boolean {
  return element?.type === 'link' && element.approves;
}

/** Whether nothing follows an act in its sentence or item, and it has no title of its own. */
function isLast(text: string, group: Group): boolean {
  const end = group.elements.at(-1)?.end ?? 0;
  return partOf(group, 'title') === undefined && /^\s*(?:[;.)]|$)/u.test(text.slice(end));
}
