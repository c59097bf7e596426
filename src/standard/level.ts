import type { Quote } from '../model/place.ts';
import type { CardRecord } from '../model/standard.ts';
import { fromRoman } from '../text/roman.ts';
import type { Field } from './field.ts';
import { fieldOf, textOf } from './values.ts';

/**
 * The one level of the qualifications framework, 1 to 8, that a text names ("6", "6-ы деңгейі", "VI"; "6.2" is a
 * sublevel of 6); null where it names none or several ("4-5"), since which of them holds is not said.
 */
export function readLevel(text: string): number | null {
  const numbers = new Set(text.match(/(?<!\d|\d\.)\d{1,2}(?!\d)/gu)?.map(Number));
  const [level] = numbers;
  if (level !== undefined) return numbers.size === 1 && level >= 1 && level <= 8 ? level : null;
  return fromRoman(/(?<!\p{L})[IVІ]+(?!\p{L})/u.exec(text)?.[0] ?? '');
}

/**
 * Where the name of a profession ends in a text that goes on with its level: at the dash, comma or bracket before it,
 * or where nothing parts them at the number ("Пекарь 3 уровня ОРК").
 */
export function nameEnd(text: string): number {
  const level = /(?<!\p{L})(?:деңгей|уров(?:ень|ня|не))\p{L}*(?:[^–—]|[–—](?=\s*\d))*$/iu.exec(text);
  if (level === null) return text.length;
  const before = text.slice(0, level.index);
  const parted = [...before.matchAll(separator)].at(-1);
  const between = parted === undefined ? before : before.slice(parted.index + parted[0].length);
  const end = parted === undefined || wordOfName.test(between) ? bareNumber.exec(before) : parted;
  return end?.index ?? parted?.index ?? text.length;
}

/** A word that says nothing of a level ("по", "СБШ-нің" and endings of numbers are short). */
const wordOfName = /(?<!\p{L})(?!бойынша|біліктілі|квалифик)\p{L}*\p{Ll}{4}/u;
const bareNumber = /\s+(?:\p{Lu}{2,4}(?:-\p{Ll}+)?\s+)?\d\S{0,4}\s*$/u;

/** A dash that joins words ("БСШ-нің") or levels ("4–5") parts nothing. */
const separator = /\s+[-–—]\s*|[-–—]\s+|(?<!\d)[–—]|\s*[,(]\s*/gu;

type Levels = Pick<
  CardRecord,
  'level' | 'levelAsWritten' | 'isLevelMisplaced' | 'subLevel' | 'isSubLevelMisplaced'
>;

/** The level and sublevel of a card; where one row is blank and the other holds both or the other, that is said. */
export function parseLevels(fields: readonly Field[]): Levels {
  const own = textOf(inRow(fieldOf(fields, 'level')));
  const sub = textOf(inRow(fieldOf(fields, 'sub-level')));
  const isLevelMisplaced = own === null && sub !== null && isWholeLevel(sub);
  const isSubLevelMisplaced = sub === null && own !== null && isSubLevel(own);
  const levelAsWritten = isLevelMisplaced ? sub : own;
  return {
    level: readLevel(levelAsWritten?.text ?? ''),
    levelAsWritten,
    isLevelMisplaced,
    subLevel: isSubLevelMisplaced ? own : isLevelMisplaced ? null : sub,
    isSubLevelMisplaced,
  };
}

/** Only what stands in the row of the label, if anything does: a number below it may be that of a page. */
function inRow(field: Field | undefined): Field | undefined {
  const values = field?.values.filter(({ row }) => row === field.row) ?? [];
  return field === undefined || values.length === 0 ? field : { ...field, values };
}

function isWholeLevel({ text }: Quote): boolean {
  return readLevel(text) !== null && !isSubLevel({ text });
}

function isSubLevel({ text }: Pick<Quote, 'text'>): boolean {
  return /(?<!\d)[1-8]\.\d(?!\d)/u.test(text);
}
