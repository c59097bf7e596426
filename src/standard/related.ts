import type { Passage } from '../model/document.ts';
import { grouped } from '../model/grouped.ts';
import type { NothingWords } from '../model/nothing-words.ts';
import type { OccupationReferenceRecord } from '../model/standard.ts';
import { foldText } from '../text/fold.ts';
import type { MakeId } from '../text/identity.ts';
import { splitItems } from '../text/numbering.ts';
import { slice, trim } from '../text/passage.ts';
import { namesPerson } from '../text/person.ts';
import { textHash } from '../text/wording-id.ts';
import type { Field, Value } from './field.ts';
import { hasLevelWord, readLevel, readLevels } from './level.ts';
import { reference } from './references.ts';
import { splitLevel } from './split-level.ts';
import { stated } from './values.ts';

/** A text with the level that its label names. */
type Named = Value & { readonly level: string | null };

/**
 * Related professions: rows of level and name under their column heads. Names that ran together in one cell are
 * parted where the name of a profession of this document begins.
 */
export function parseRelated(
  fields: readonly Field[],
  names: readonly string[],
  nothing: NothingWords,
  makeId: MakeId,
): readonly OccupationReferenceRecord[] {
  const values = fields
    .filter((field) => field.key.startsWith('related'))
    .flatMap((field) => field.values.map((value) => ({ ...value, level: levelInHead(field) })))
    .filter(({ passage }) => !namesPerson(passage.text));
  const hasLevels = fields.some(({ key }) => key === 'related-level');
  const all = [...grouped(values, ({ row }) => row).values()];
  const rows = hasLevels ? pairsOfLines(all) : all;
  return rows.flatMap((row) => {
    const levels = levelsOf(row, hasLevels);
    const rest = row.filter((value) => !levels.includes(value));
    if (rest.length === 0) return levels.flatMap(({ passage }) => levelOnly(passage, makeId) ?? []);
    return rest.flatMap((value, at) => {
      const words = levels.length === rest.length ? levels[at] : levels[0];
      const level = words === undefined ? value.level : (stated(words.passage)?.text ?? null);
      return byNames(value.passage, names).flatMap(
        (passage) => reference(passage, level, nothing, makeId) ?? [],
      );
    });
  });
}

/** The texts of a row that are levels: those that look so, else what stands in its first cell before another. */
function levelsOf(row: readonly Named[], hasLevels: boolean): readonly Named[] {
  const levels = row.filter(({ passage }) => isLevel(passage.text));
  const [first, ...others] = row;
  if (levels.length > 0 || first === undefined || !hasLevels) return levels;
  const isApart = others.length > 0 && others.every(({ column }) => column > first.column);
  return isApart && splitLevel(first.passage.text) === null ? [first] : [];
}

/** The level that the label of a level names itself, before a name ("5 уровень ОРК: …"). */
function levelInHead({ key, head }: Field): string | null {
  const text = key === 'related-level' ? (head?.text.trim() ?? '') : '';
  return readLevel(text) === null ? null : text;
}

/** Where each cell has a line of its own, a level and the name below it are one row. */
function pairsOfLines(rows: readonly (readonly Named[])[]): readonly (readonly Named[])[] {
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
  if (/^[\d\s.,–-]+$/u.test(text)) return true;
  return /^.{0,8}\d.{0,20}$/u.test(text) && hasLevelWord(text) && splitLevel(text) === null;
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

function byNames(passage: Passage, names: readonly string[]): readonly Passage[] {
  const parts = byLevels(passage);
  if (parts !== null) return parts;
  for (const boundary of passage.text.matchAll(/(?<=\p{Ll}\s)(?=\p{Lu})/gu)) {
    const rest = foldText(passage.text.slice(boundary.index));
    if (isLevel(passage.text.slice(0, boundary.index))) continue;
    if (names.some((name) => name !== '' && rest.startsWith(name)))
      return [
        trim(slice(passage, 0, boundary.index)),
        ...byNames(trim(slice(passage, boundary.index)), names),
      ];
  }
  return splitItems([passage]).map((item) => item.passage);
}

/** The parts between semicolons where each names a level of its own ("4 - Портной; 5 - Закройщик"); else null. */
function byLevels(passage: Passage): readonly Passage[] | null {
  const parts = [...passage.text.matchAll(/[^;]*\p{L}[^;]*/gu)].map(({ index, 0: part }) =>
    trim(slice(passage, index, index + part.length)),
  );
  return parts.length > 1 && parts.every(({ text }) => splitLevel(text) !== null) ? parts : null;
}
