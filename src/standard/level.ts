import type { Quote } from '../model/place.ts';
import type { CardRecord, LevelRange } from '../model/standard.ts';
import { spelledOrdinal } from '../text/ordinal.ts';
import { fromRoman } from '../text/roman.ts';
import type { Field } from './field.ts';
import { fieldOf, textOf } from './values.ts';

/**
 * The levels of the qualifications framework, 1 to 8, that a text names, the lowest and the highest ("4-5", "от 4 до
 * 5"; "6.2" is a sublevel of 6; one level is both): in digits, else as a Roman number or an ordinal in words. A grade
 * or category of a handbook beside it is none. Null where the text names none, or numbers in no order.
 */
export function readLevels(text: string): LevelRange | null {
  const numbers = [
    ...new Set(
      text
        .replace(grade, ' ')
        .match(/(?<!\d|\d\.)\d{1,2}(?!\d)/gu)
        ?.map(Number),
    ),
  ];
  const lowest =
    numbers[0] ?? fromRoman(/(?<!\p{L})[IVІ]+(?!\p{L})/u.exec(text)?.[0] ?? '') ?? spelledOrdinal(text);
  const highest = numbers.at(-1) ?? lowest;
  if (lowest === null || highest === null) return null;
  const isInOrder = numbers.every((number, index) => number > (numbers[index - 1] ?? 0));
  return isInOrder && highest <= 8 ? { lowest, highest } : null;
}

/** The one level that a text names; null where it names none or several, since which of them holds is not said. */
export function readLevel(text: string): number | null {
  const levels = readLevels(text);
  return levels?.lowest === levels?.highest ? (levels?.lowest ?? null) : null;
}

/** "4 разряд", "разряд 4-5", "2 санат". */
const grade =
  /\d{1,2}(?:\s?[-–]\s?\d{1,2})?(?:\s?-?\s?\p{L}{1,3})?[\s-]+(?:разряд|категори|санат|дәреже)\p{L}*|(?:разряд|категори|санат|дәреже)\p{L}*[\s:–-]*\d{1,2}(?:\s?[-–]\s?\d{1,2})?/giu;

/**
 * Where the name of a profession ends in a text that goes on with its level: at the dash, comma or bracket before it,
 * or where nothing parts them at the number ("Пекарь 3 уровня ОРК").
 */
export function nameEnd(text: string): number {
  const level = levelBehind.exec(text);
  if (level === null) return text.length;
  const before = text.slice(0, level.index);
  const parted = [...before.matchAll(separator)].at(-1);
  const between = parted === undefined ? before : before.slice(parted.index + parted[0].length);
  const end = parted === undefined || wordOfName.test(between) ? bareNumber.exec(before) : parted;
  return end?.index ?? parted?.index ?? text.length;
}

/** Words for a level, but not "сатып алу" ("to buy"). */
const levelWord = String.raw`(?<!\p{L})(?:деңгей|уров(?:ень|ня|не)|ступен|саты(?!п|л|ш))\p{L}*`;
const levelBehind = new RegExp(String.raw`${levelWord}(?:[^–—]|[–—](?=\s*\d))*$`, 'iu');
const namesLevel = new RegExp(levelWord, 'iu');

/** Whether a text has a word for a level. */
export function hasLevelWord(text: string): boolean {
  return namesLevel.test(text);
}

/** A word that says nothing of a level ("по", "СБШ-нің" and endings of numbers are short). */
const wordOfName = /(?<!\p{L})(?!бойынша|біліктілі|квалифик)\p{L}*\p{Ll}{4}/u;
const bareNumber = /\s+(?:\p{Lu}{2,4}(?:-\p{Ll}+)?\s+)?\d\S{0,4}\s*$/u;

/** A dash that joins words ("БСШ-нің") or levels ("4–5") parts nothing. */
const separator = /\s+[-–—]\s*|[-–—]\s+|(?<!\d)[–—]|\s*[,(]\s*/gu;

/** What a card says of its level. */
export type Levels = Pick<
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
