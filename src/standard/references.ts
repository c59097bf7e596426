import type { Passage } from '../model/document.ts';
import type { OccupationReferenceRecord } from '../model/standard.ts';
import { foldText } from '../text/fold.ts';
import { splitItems, withoutStop } from '../text/numbering.ts';
import { findCodes } from '../text/occupation-code.ts';
import { slice, splitAt, trim } from '../text/passage.ts';
import { namesPerson } from '../text/person.ts';
import { type Field, rowsOf, type Value } from './field.ts';
import { type MakeId, textHash } from './identity.ts';
import { hasLevelWord, nameEnd, readLevels } from './level.ts';
import { passagesOf, stated, statedEntry } from './values.ts';

/** Other titles: each opens with its code; where there are no codes, each is an item or a paragraph of its own. */
export function parseOtherTitles(
  field: Field | undefined,
  makeId: MakeId,
): readonly OccupationReferenceRecord[] {
  return passagesOf(field)
    .flatMap(byCodes)
    .flatMap((passage) => reference(passage, null, makeId) ?? []);
}

/**
 * Related professions: rows of level and name under their column heads. Names that ran together in one cell are
 * parted where the name of a profession of this document begins.
 */
export function parseRelated(
  fields: readonly Field[],
  names: readonly string[],
  makeId: MakeId,
): readonly OccupationReferenceRecord[] {
  const values = fields
    .filter((field) => field.key.startsWith('related'))
    .flatMap((field) => field.values)
    .filter(({ passage }) => !namesPerson(passage.text));
  const hasLevels = fields.some(({ key }) => key === 'related-level');
  const rows = hasLevels ? pairsOfLines(rowsOf(values)) : rowsOf(values);
  return rows.flatMap((row) => {
    const level =
      row.find((value) => isLevel(value.passage.text)) ?? (row.length > 1 && hasLevels ? row[0] : undefined);
    const rest = row.filter((value) => value !== level);
    const asWritten = level === undefined ? null : (stated(level.passage)?.text ?? null);
    if (level !== undefined && rest.length === 0) return levelOnly(level.passage, makeId) ?? [];
    return rest
      .flatMap((value) => byNames(value.passage, names))
      .flatMap((passage) => reference(passage, asWritten, makeId) ?? []);
  });
}

/** Where each cell has a line of its own, a level and the name below it are one row. */
function pairsOfLines(rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1] ?? [];
    if (isLevelLine(rows[index - 1] ?? []) && isLine(row) && !isLevelLine(row)) return [];
    return isLevelLine(row) && isLine(next) && !isLevelLine(next) ? [[...row, ...next]] : [row];
  });
}

function isLine(row: readonly Value[]): boolean {
  return row.length === 1 && row[0]?.columns === 1;
}

function isLevelLine(row: readonly Value[]): boolean {
  return isLine(row) && isLevel(row[0]?.passage.text ?? '');
}

/** A cell that holds a level and no name: "5", "4-5", "5 уровень ОРК", "СБШ-нің 5-і деңгейі". */
function isLevel(text: string): boolean {
  return /^[\d\s.,–-]+$/u.test(text) || (/^.{0,8}\d.{0,20}$/u.test(text) && hasLevelWord(text));
}

/** A row with a level and no name: kept, since the source says something that leads nowhere. */
function levelOnly(passage: Passage, makeId: MakeId): OccupationReferenceRecord | null {
  const words = stated(passage);
  if (words === null) return null;
  return {
    id: makeId('occupation-reference', textHash(`${words.text}:`)),
    text: '',
    code: null,
    level: words.text,
    levels: readLevels(words.text),
    quote: words,
  };
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

function byNames(passage: Passage, names: readonly string[]): readonly Passage[] {
  for (const boundary of passage.text.matchAll(/(?<=\p{Ll}\s)(?=\p{Lu})/gu)) {
    const rest = foldText(passage.text.slice(boundary.index));
    if (names.some((name) => name !== '' && rest.startsWith(name)))
      return [
        trim(slice(passage, 0, boundary.index)),
        ...byNames(trim(slice(passage, boundary.index)), names),
      ];
  }
  return splitItems([passage]).map((item) => item.passage);
}

/** A reference; a level may stand in its own cell, `level`, or behind the name ("…, 5 уровень ОРК"). */
function reference(passage: Passage, level: string | null, makeId: MakeId): OccupationReferenceRecord | null {
  const words = statedEntry(passage);
  if (words === null) return null;
  const end = level === null ? nameEnd(words.text) : words.text.length;
  const behind = words.text.slice(end).replace(/^[\s,(–—-]+|[\s)]+$/gu, '');
  const code = findCodes(words.text).find(({ start }) => start === 0) ?? null;
  const asWritten = level ?? (behind === '' ? null : behind);
  const text = words.text.slice(code?.end ?? 0, end).replace(/^[\s–—-]+/u, '');
  return {
    id: makeId('occupation-reference', textHash(`${level ?? ''}:${words.text}`)),
    text,
    code: code?.code ?? null,
    level: asWritten,
    levels: readLevels(asWritten ?? ''),
    quote: words,
  };
}
