import type { Passage } from '../model/document.ts';
import type { CardListEntry } from '../model/standard.ts';
import { splitItems } from '../text/numbering.ts';
import { findCodes } from '../text/occupation-code.ts';
import { join, quote, slice } from '../text/passage.ts';
import { type Field, rowsOf } from './field.ts';
import { hasLevelWord, nameEnd, readLevel } from './level.ts';
import { splitLevel } from './split-level.ts';
import { impersonalValues } from './values.ts';

/**
 * The list of cards: "1) code name - level of the framework", or the same in another order ("name, code, level"), or a
 * table with a column for each.
 */
export function parseCardList(field: Field | undefined): readonly CardListEntry[] {
  const rows = rowsOf(impersonalValues(field));
  const [first = []] = rows;
  if (new Set(first.map(({ column }) => column)).size < 2)
    return splitItems(rows.flat().map(({ passage }) => passage)).flatMap(ofLine);
  const table = rows.map((row) => row.map(({ passage }) => passage));
  const numbers = table.flatMap((cells) => numberOf(cells) ?? []);
  const isCounted = numbers.length > 0 && numbers.every((one, at) => one === at + 1);
  return table.flatMap((cells) => ofColumns(cells, isCounted));
}

/** The number that the first cell of a row is; null where it is more. */
function numberOf([first]: readonly Passage[]): number | null {
  const number = /^(\d{1,3})[.)]?$/u.exec(first?.text ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

/** An entry whose parts stand in cells; none for the heads of the columns, which have no digit. `isCounted`: the first cells count the rows. */
function ofColumns(cells: readonly Passage[], isCounted: boolean): readonly CardListEntry[] {
  const words = quote(join(cells));
  if (words === null || !/\d/u.test(words.text)) return [];
  const own = isCounted ? cells.slice(1) : cells;
  const level = own.findLast(({ text }) => isLevel(text));
  const [code] = own.flatMap(({ text }) => findCodes(text));
  const named = own.find((cell) => cell !== level && /\p{L}/u.test(cell.text))?.text ?? '';
  const [inName] = findCodes(named);
  const name = inName === undefined ? named : named.slice(0, inName.start) + named.slice(inName.end);
  return [
    {
      number: isCounted ? numberOf(cells) : null,
      code: code?.code ?? null,
      name: bare(name),
      level: readLevel(level?.text ?? ''),
      quote: words,
    },
  ];
}

/** A level and nothing else: "4", "IV", "4-й уровень", "СБШ 5-деңгейі". */
function isLevel(text: string): boolean {
  return /^(?:[1-8]|[IVІ]{1,4})$/u.test(text) || (/^.{0,12}\d.{0,20}$/u.test(text) && hasLevelWord(text));
}

function ofLine({ number, passage }: { readonly number: number | null; readonly passage: Passage }) {
  const words = quote(passage);
  if (words === null) return [];
  const [code] = findCodes(passage.text);
  const [from, to] = code === undefined || code.start > 0 ? [0, code?.start] : [code.end, undefined];
  const before = passage.text.slice(0, to).replace(/[\s–—,;:(-]+$/u, '');
  const part = slice(passage, from, to === undefined ? to : before.length);
  const parted = to === undefined ? splitLevel(part.text) : null;
  const end = parted?.end ?? nameEnd(part.text);
  const behind = part.text.slice(end) + (to === undefined ? '' : ` ${passage.text.slice(code?.end)}`);
  const name = bare(part.text.slice(parted?.start, end));
  const level = readLevel(parted?.level ?? behind);
  return [{ number, code: code?.code ?? null, name, level, quote: words }];
}

/** Without the marks that part it from what stands beside it, and the quotes around it. */
function bare(name: string): string {
  const own = name.replace(/^[\s–—-]+|[\s–—,;:(-]+$/gu, '');
  return /^["«“„]([^"«»“”„]+)["»”]$/u.exec(own)?.[1] ?? own;
}
