import type { StandardRecord } from '../model/standard.ts';
import type { Alignment } from './align.ts';

/** The standard and the edition that a text belongs to. */
export interface Identity {
  readonly standard: string;
  readonly edition: string;
}

/**
 * A text with the ids of the edition that it belongs to: what is aligned takes the id that it was aligned with, all
 * else keeps its own under the new edition and card; one that is taken there gets "~" and the language.
 */
export function renamed(
  text: StandardRecord,
  { standard, edition }: Identity,
  aligned: Alignment = new Map(),
  isTaken: (id: string) => boolean = () => false,
): StandardRecord {
  const ids = new Map([...aligned, [text.id, standard], [text.edition.id, edition]]);
  const owners: [from: string, to: string][] = [[local(text.edition.id), local(edition)]];
  for (const { id } of text.cards) {
    const moved = ids.get(id) ?? free(under(id, owners), text.source.language, isTaken);
    ids.set(id, moved);
    owners.unshift([local(id), local(moved)]);
  }
  const nameOf = (id: string) => {
    const known = ids.get(id);
    if (known !== undefined) return known;
    const moved = free(under(id, owners), text.source.language, isTaken);
    ids.set(id, moved);
    return moved;
  };
  return withIds(text, nameOf) as StandardRecord;
}

const named = new Set(['id', 'about', 'context', 'profession']);

/** The value with each id in it as `nameOf` has it. */
function withIds(value: unknown, nameOf: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map((part) => withIds(part, nameOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      named.has(key) && typeof part === 'string' ? nameOf(part) : withIds(part, nameOf),
    ]),
  );
}

/** An id whose part after the prefix opens with an owner's, under the owner's new one. */
function under(id: string, owners: readonly (readonly [string, string])[]): string {
  const own = local(id);
  const owner = owners.find(([from]) => own === from || own.startsWith(`${from}/`));
  return owner === undefined
    ? id
    : `${id.slice(0, id.length - own.length)}${owner[1]}${own.slice(owner[0].length)}`;
}

function free(id: string, language: string, isTaken: (id: string) => boolean): string {
  return isTaken(id) ? `${id}~${language}` : id;
}

function local(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
