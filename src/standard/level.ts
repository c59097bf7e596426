import type { Quote } from '../model/place.ts';
import type { CardRecord } from '../model/standard.ts';
import type { Field } from './fields.ts';
import { fieldOf, textOf } from './values.ts';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/**
 * The one level of the qualifications framework, 1 to 8, that a text names ("6", "6-ы деңгейі", "VI"; "6.2" is a
 * sublevel of 6); null where it names none or several ("4-5"), since which of them holds is not said.
 */
export function readLevel(text: string): number | null {
  const numbers = new Set(text.match(/(?<!\d|\d\.)\d{1,2}(?!\d)/gu)?.map(Number));
  const [level] = numbers;
  if (level !== undefined) return numbers.size === 1 && level >= 1 && level <= 8 ? level : null;
  const number = /(?<!\p{L})[IVІ]+(?!\p{L})/u.exec(text)?.[0].replaceAll('І', 'I') ?? '';
  return roman.includes(number) ? roman.indexOf(number) + 1 : null;
}

/** Where the name of a profession ends in a text that goes on with its level: at the dash, comma or bracket before it. */
export function nameEnd(text: string): number {
  const level = /(?<!\p{L})(?:деңгей|уров(?:ень|ня|не))\p{L}*(?:[^–—]|(?<=\d)[–—](?=\d))*$/iu.exec(text);
  const separators = text.slice(0, level?.index ?? 0).matchAll(separator);
  return [...separators].at(-1)?.index ?? text.length;
}

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
