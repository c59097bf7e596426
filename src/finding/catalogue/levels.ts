import { family, guardsKazakh, type Rule } from './rule.ts';

/** Levels of qualification and of education. */
export const levels: readonly Rule[] = [
  {
    rule: 'level-missing',
    severity: 'error',
    title: 'A card names no level of the qualifications framework from 1 to 8, or more than one.',
    meaning:
      'A profession is an occupation at a level: without one level the card is in no answer asked by level. Where the list of cards has one for it, that is named as expected; the card itself must say it.',
    example: null,
    message: {
      en: 'The card names no one level of the qualifications framework; in the row of the level: {actual}; expected: {expected}.',
      ru: 'В карточке нет одного уровня квалификации; в строке уровня: {actual}; ожидалось: {expected}.',
      kk: 'Карточкада бір біліктілік деңгейі жоқ; деңгей жолында: {actual}; күтілген: {expected}.',
    },
  },
  {
    rule: 'level-out-of-range',
    severity: 'error',
    title: 'A card names a level that the qualifications framework does not have.',
    meaning:
      'The national framework has the levels 1 to 8. Perhaps a grade of the older handbooks was taken over.',
    example: null,
    message: {
      en: 'The level {actual} does not exist: the qualifications framework has {expected}.',
      ru: 'Уровня {actual} не существует: в рамке квалификаций уровни {expected}.',
      kk: '{actual} деңгейі жоқ: біліктілік шеңберінде {expected} деңгейлері бар.',
    },
  },
  {
    rule: 'level-misplaced',
    severity: 'warning',
    title:
      'The level stands in the row of the sublevel or in the heading; the row of the level is blank or missing.',
    meaning: 'The text slipped down by a row, or the table has no row for it. It was read as the level.',
    example: { file: guardsKazakh, line: 706 },
    message: {
      en: 'The row of the level is blank or missing; the level stands elsewhere: {actual}.',
      ru: 'Строка уровня пуста или отсутствует; уровень указан в другом месте: {actual}.',
      kk: 'Деңгей жолы бос немесе жоқ; деңгей басқа жерде көрсетілген: {actual}.',
    },
  },
  {
    rule: 'sub-level-misplaced',
    severity: 'info',
    title: 'The sublevel stands in the row of the level; the row of the sublevel is blank.',
    meaning: 'Level and sublevel stand in one cell. Both were read.',
    example: { file: 'written/ru03-nursing.md', line: 99 },
    message: {
      en: 'The sublevel, {actual}, stands in the row of the level; the row of the sublevel is blank.',
      ru: 'Подуровень, {actual}, указан в строке уровня; строка подуровня пуста.',
      kk: 'Ішкі деңгей, {actual}, деңгей жолында тұр; ішкі деңгей жолы бос.',
    },
  },
  {
    rule: 'sub-level-mismatch',
    severity: 'warning',
    title: 'The sublevel of a card is that of another level.',
    meaning: 'A sublevel begins with its level: 5.2 is of 5. One of the two rows is wrong.',
    example: null,
    message: {
      en: 'The sublevel {actual} does not belong to the level {expected}.',
      ru: 'Подуровень {actual} не относится к уровню {expected}.',
      kk: '{actual} ішкі деңгейі {expected} деңгейіне жатпайды.',
    },
  },
  {
    rule: 'level-unusual-for-group',
    severity: 'info',
    title: 'The level of a card is far from what is usual for its major group of occupations.',
    meaning:
      'The first digit of an occupation code is its major group, to which the classifier (НК РК 01-2017, table 1, after ISCO-08) gives a skill level. No act maps skill levels to the framework, so the bounds are wide: only what no published standard does is shown, such as a manager at level 2 or unskilled work at level 6.',
    example: null,
    message: {
      en: 'For this group of occupations a level of {expected} is usual; the card has {actual}.',
      ru: 'Для этой группы занятий обычен уровень {expected}; в карточке {actual}.',
      kk: 'Бұл қызметтер тобы үшін әдеттегі деңгей — {expected}; карточкада {actual}.',
    },
  },
  {
    rule: 'education-level-unusual',
    severity: 'warning',
    title: 'A card asks for another education than the other cards of its level.',
    meaning:
      'At least two other cards of the document have this level and all ask for the same education; this one alone asks for less or more.',
    example: { file: family, line: 299 },
    message: {
      en: 'The card asks for "{actual}", the other cards of its level for "{expected}".',
      ru: 'Карточка требует «{actual}», остальные карточки этого уровня — «{expected}».',
      kk: 'Карточка «{actual}» талап етеді, осы деңгейдің басқа карточкалары — «{expected}».',
    },
  },
];
