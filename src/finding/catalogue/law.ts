import type { Rule } from './rule.ts';

/**
 * The law that a text cites, on the day of the text and on the day that is asked; and the register itself. These
 * findings depend on that day and on the register: they are computed where they are asked for, and stored nowhere.
 */
export const law: readonly Rule[] = [
  {
    rule: 'act-not-in-force-when-enacted',
    severity: 'error',
    title: 'An act is cited that was not in force when the text was enacted.',
    meaning:
      'It had ceased before, or had not begun, on every day on which the text may have been enacted. Where its days are not verified in the register this is a warning, and the message says so: a wrong status is worse than none. Computed from the register when it is asked for, and stored nowhere.',
    example: null,
    message: {
      en: 'On the day of this text ({enacted}) {act} was not in force; {days}. {replacement} {doubt}',
      ru: 'В день утверждения этого текста ({enacted}) не действовал акт {act}; {days}. {replacement} {doubt}',
      kk: 'Бұл мәтін бекітілген күні ({enacted}) {act} қолданыста болмаған; {days}. {replacement} {doubt}',
    },
  },
  {
    rule: 'act-ceased-since',
    severity: 'warning',
    title: 'An act is cited that is no longer in force on the day that is asked.',
    meaning:
      'The text was right when it was enacted, as far as is known; what it teaches has been replaced or repealed since. The message names what stands in its place on that day, after however many replacements. Computed for the day that is asked (`--as-of`, `asOf`), and stored nowhere.',
    example: null,
    message: {
      en: 'On {day} {act} is no longer in force; {days}. {replacement} {doubt}',
      ru: 'На {day} уже не действует акт {act}; {days}. {replacement} {doubt}',
      kk: '{day} күні {act} енді қолданыста емес; {days}. {replacement} {doubt}',
    },
  },
  {
    rule: 'replacement-cycle',
    severity: 'error',
    title: 'Acts of the register took, in the end, the place of each other.',
    meaning:
      'A fault of the register, not of a standard: one of the replacements is wrong. No act is said to stand in the place of these.',
    example: null,
    message: {
      en: 'By the register these acts took, in the end, the place of each other: {acts}.',
      ru: 'По реестру эти акты в итоге заменили друг друга: {acts}.',
      kk: 'Тізілім бойынша бұл актілер ақырында бірінің орнын бірі басқан: {acts}.',
    },
  },
];

/** What a message says of an act's days and of what took its place, by language. */
export const lawPhrases = {
  ceased: { en: 'it ceased: {day}', ru: 'утратил силу: {day}', kk: 'күші жойылған күні: {day}' },
  begins: {
    en: 'it is in force from: {day}',
    ru: 'введён в действие: {day}',
    kk: 'қолданысқа енгізілген күні: {day}',
  },
  adopted: { en: 'it was adopted: {day}', ru: 'принят: {day}', kk: 'қабылданған күні: {day}' },
  replaced: { en: 'Replaced by: {acts}.', ru: 'Заменён: {acts}.', kk: 'Орнын басқан: {acts}.' },
  renewed: { en: 'Renewed as: {acts}.', ru: 'Принят заново: {acts}.', kk: 'Жаңадан қабылданған: {acts}.' },
  noSuccessor: {
    en: 'What stands in its place is not known.',
    ru: 'Чем он заменён, неизвестно.',
    kk: 'Орнын не басқаны белгісіз.',
  },
  doubt: {
    en: 'These days are not verified.',
    ru: 'Эти даты не проверены.',
    kk: 'Бұл күндер тексерілмеген.',
  },
} as const;
