import type { Passage } from '../model/document.ts';
import type { NothingWords } from '../model/nothing-words.ts';
import type { OccupationReferenceRecord } from '../model/standard.ts';
import type { MakeId } from '../text/identity.ts';
import { splitItems, withoutStop } from '../text/numbering.ts';
import { findCodes } from '../text/occupation-code.ts';
import { slice, splitAt, trim } from '../text/passage.ts';
import { textHash } from '../text/wording-id.ts';
import type { Field } from './field.ts';
import { nameEnd, readLevels } from './level.ts';
import { splitLevel } from './split-level.ts';
import { passagesOf, statedEntry } from './values.ts';

/** Other titles: each opens with its code; where there are no codes, each is an item or a paragraph of its own. */
export function parseOtherTitles(
  field: Field | undefined,
  nothing: NothingWords,
  makeId: MakeId,
): readonly OccupationReferenceRecord[] {
  return passagesOf(field)
    .flatMap(byCodes)
    .flatMap((passage) => reference(passage, null, nothing, makeId) ?? []);
}

function byCodes(passage: Passage): readonly Passage[] {
  const starts = findCodes(passage.text).map((code) => code.start);
  if (starts.length === 0)
    return splitItems([passage]).flatMap((item) => splitAt(item.passage, /,\s+(?=\p{Lu})/gu));
  const bounds = [0, ...starts.filter((start) => start > 0), passage.text.length];
  return bounds.slice(1).flatMap((end, index) => {
    const part = withoutStop(trim(slice(passage, bounds[index] ?? 0, end)));
    return /[\p{L}\d]/u.test(part.text) ? [part] : [];
  });
}

/** A reference to an occupation; a level may stand in its own cell, `level`, or beside the name ("…, 5 уровень ОРК", "5 - …"). */
export function reference(
  passage: Passage,
  level: string | null,
  nothing: NothingWords,
  makeId: MakeId,
): OccupationReferenceRecord | null {
  const words = statedEntry(passage, nothing);
  if (words === null) return null;
  const own = level === null ? parted(words.text) : { name: words.text, level };
  const code = findCodes(own.name).find(({ start }) => start === 0) ?? null;
  return {
    id: makeId('occupation-reference', textHash(`${level ?? ''}:${words.text}`)),
    text: own.name.slice(code?.end ?? 0).replace(/^[\s–—-]+/u, ''),
    code: code?.code ?? null,
    level: own.level,
    levels: readLevels(own.level ?? ''),
    quote: words,
  };
}

function parted(text: string): { readonly name: string; readonly level: string | null } {
  const found = splitLevel(text);
  if (found !== null) return { name: text.slice(found.start, found.end), level: found.level };
  const end = nameEnd(text);
  const behind = text.slice(end).replace(/^[\s,(–—-]+|[\s)]+$/gu, '');
  return { name: text.slice(0, end), level: behind === '' ? null : behind };
}
