import { parseFragment } from 'parse5';

/** A part of a source text: the characters that it stands for, and its offsets. */
export interface Decoded {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const candidate = /&(?:#x?[\da-f]+|[a-z][\da-z]*);?/giu;
const known = new Map<string, { readonly text: string; readonly length: number } | null>();

/** The parts of a text in HTML without tags, in order: runs that stand to the letter, and entities ("&nbsp;", "&#1178;"). */
export function decodeEntities(source: string): readonly Decoded[] {
  if (!source.includes('&')) return source === '' ? [] : [{ text: source, start: 0, end: source.length }];
  const parts: Decoded[] = [];
  let from = 0;
  for (const { 0: written, index } of source.matchAll(candidate)) {
    const entity = entityOf(written);
    if (entity === null) continue;
    if (index > from) parts.push({ text: source.slice(from, index), start: from, end: index });
    from = index + entity.length;
    parts.push({ text: entity.text, start: index, end: from });
  }
  if (from < source.length) parts.push({ text: source.slice(from), start: from, end: source.length });
  return parts;
}

/**
 * What an ampersand with the letters after it stands for, as the HTML parser says, and how many of them belong to it
 * ("&copy2025": five). Null where it is no entity.
 */
function entityOf(written: string): { readonly text: string; readonly length: number } | null {
  let entity = known.get(written);
  if (entity === undefined) {
    entity = findEntity(written);
    known.set(written, entity);
  }
  return entity;
}

function findEntity(written: string) {
  const whole = decoded(written);
  for (let length = 3; length <= written.length; length++) {
    const text = decoded(written.slice(0, length));
    if (text !== written.slice(0, length) && text + written.slice(length) === whole) return { text, length };
  }
  return null;
}

function decoded(text: string): string {
  const [node] = parseFragment(text).childNodes;
  return node !== undefined && 'value' in node ? node.value : '';
}
