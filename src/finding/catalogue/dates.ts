import { family, type Rule } from './rule.ts';

/** Days that cannot be, or not in this order. */
export const dates: readonly Rule[] = [
  {
    rule: 'date-impossible',
    severity: 'warning',
    title: 'A day is named that no calendar has.',
    meaning: 'Such as 31 February. It was not read as a day.',
    example: null,
    message: {
      en: 'No calendar has this day: {actual}.',
      ru: 'Такого дня нет в календаре: {actual}.',
      kk: 'Күнтізбеде мұндай күн жоқ: {actual}.',
    },
  },
  {
    rule: 'date-implausible',
    severity: 'warning',
    title: 'A day lies too far in the past or in the future.',
    meaning:
      'Before 1930, the year of the oldest convention that standards cite, or after 2060: a digit is wrong.',
    example: null,
    message: {
      en: 'The day {actual} lies outside of what is plausible, {expected}.',
      ru: 'Дата {actual} неправдоподобна: ожидались годы {expected}.',
      kk: '{actual} күні шындыққа жанаспайды: {expected} жылдары күтілген.',
    },
  },
  {
    rule: 'next-review-before-edition',
    severity: 'warning',
    title: 'The next review lies before the standard itself.',
    meaning: 'The technical data were taken over from an earlier edition, or the year is misspelt.',
    example: { file: family, line: 642 },
    message: {
      en: 'The next review, {actual}, lies before the standard itself, {expected}.',
      ru: 'Дата пересмотра, {actual}, раньше самого стандарта, {expected}.',
      kk: 'Қайта қарау күні, {actual}, стандарттың өзінен бұрын, {expected}.',
    },
  },
  {
    rule: 'next-review-far',
    severity: 'info',
    title: 'The next review lies more than ten years after the standard.',
    meaning: 'Standards are reviewed every few years: a digit of the year is probably wrong.',
    example: null,
    message: {
      en: 'The next review, {actual}, lies more than ten years after the standard ({expected}).',
      ru: 'Дата пересмотра, {actual}, более чем на десять лет позже стандарта ({expected}).',
      kk: 'Қайта қарау күні, {actual}, стандарттан он жылдан астам кейін ({expected}).',
    },
  },
  {
    rule: 'in-force-before-adoption',
    severity: 'warning',
    title: 'The order enters into force before its own day.',
    meaning:
      'The clause of entry into force names a day earlier than that of the order. An order that says that it extends to earlier relations is not meant.',
    example: null,
    message: {
      en: 'The order enters into force on {actual}, before its own day, {expected}.',
      ru: 'Приказ вводится в действие {actual}, раньше собственной даты, {expected}.',
      kk: 'Бұйрық {actual} қолданысқа енгізіледі, бұл оның өз күнінен, {expected}, бұрын.',
    },
  },
  {
    rule: 'order-before-amended',
    severity: 'warning',
    title: 'The order is older than the one that it amends.',
    meaning: 'One of the two days is wrong.',
    example: null,
    message: {
      en: 'The order, of {actual}, is older than the one that it amends, of {expected}.',
      ru: 'Приказ от {actual} старше изменяемого им приказа от {expected}.',
      kk: '{actual} күнгі бұйрық өзі өзгертетін {expected} күнгі бұйрықтан бұрын шыққан.',
    },
  },
];
