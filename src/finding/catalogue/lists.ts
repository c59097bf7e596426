import { accountants, family, guardsKazakh, type Rule } from './rule.ts';

/** Lists against what they list, numbers, and what stands twice. */
export const lists: readonly Rule[] = [
  {
    rule: 'card-list-mismatch',
    severity: 'warning',
    title: 'The list of cards and the cards disagree.',
    meaning:
      'An entry of the list in the passport has no card, several, or one of another name; or a card is not in the list. Which of the two is right, only the authors know.',
    example: { file: family, line: 94 },
    message: {
      en: 'The list of cards and the cards disagree: the list has "{expected}", the cards have "{actual}".',
      ru: 'Перечень карточек расходится с карточками: в перечне «{expected}», в карточках «{actual}».',
      kk: 'Карточкалар тізімі карточкалармен сәйкес келмейді: тізімде «{expected}», карточкаларда «{actual}».',
    },
  },
  {
    rule: 'function-list-mismatch',
    severity: 'warning',
    title: 'The list of functions of a card and their headings disagree.',
    meaning:
      'A function is in the list and has no skills under it, or the other way, or they differ in words.',
    example: { file: guardsKazakh, line: 205 },
    message: {
      en: 'The list of functions and the headings disagree: the list has "{expected}", the heading "{actual}".',
      ru: 'Перечень функций расходится с заголовками: в перечне «{expected}», в заголовке «{actual}».',
      kk: 'Функциялар тізбесі тақырыптармен сәйкес келмейді: тізбеде «{expected}», тақырыпта «{actual}».',
    },
  },
  {
    rule: 'numbering-out-of-order',
    severity: 'info',
    title: 'An item has another number than its place.',
    meaning:
      'A number is left out, stands twice or in the middle of an item: an item may be lost, or merged.',
    example: { file: family, line: 265 },
    message: {
      en: 'An item is numbered {actual} where {expected} was expected.',
      ru: 'Пункт имеет номер {actual}, ожидался {expected}.',
      kk: 'Тармақтың нөмірі {actual}, ал {expected} күтілген.',
    },
  },
  {
    rule: 'number-missing',
    severity: 'info',
    title: 'An item of a numbered list has no number.',
    meaning:
      'Its neighbours are numbered: either it is the end of the item before it, or its number was forgotten. Lists that have no numbers at all, or one item only, are not meant.',
    example: { file: accountants, line: 344 },
    message: {
      en: 'In a numbered list this item has no number: "{actual}".',
      ru: 'В нумерованном перечне у этого пункта нет номера: «{actual}».',
      kk: 'Нөмірленген тізімде бұл тармақтың нөмірі жоқ: «{actual}».',
    },
  },
  {
    rule: 'card-number-out-of-order',
    severity: 'info',
    title: 'The numbers of the cards do not count on.',
    meaning: 'Cards are items of the document. A jump means a card that is missing or was put in between.',
    example: null,
    message: {
      en: 'The card is item {actual} where {expected} was expected.',
      ru: 'Карточка имеет номер пункта {actual}, ожидался {expected}.',
      kk: 'Карточканың тармақ нөмірі {actual}, ал {expected} күтілген.',
    },
  },
  {
    rule: 'card-duplicated',
    severity: 'warning',
    title: 'Two cards describe one profession at one level.',
    meaning:
      'Code and level are the same. One of them was probably meant for another level, or is a leftover.',
    example: { file: family, line: 518 },
    message: {
      en: 'Two cards describe one profession at one level: {actual}.',
      ru: 'Две карточки описывают одну профессию одного уровня: {actual}.',
      kk: 'Екі карточка бір деңгейдегі бір кәсіпті сипаттайды: {actual}.',
    },
  },
  {
    rule: 'labour-function-duplicated',
    severity: 'warning',
    title: 'A labour function stands twice in a card.',
    meaning: 'The same words head two functions: one of them has lost its own name.',
    example: { file: family, line: 461 },
    message: {
      en: 'A labour function stands twice in the card: {actual}.',
      ru: 'Трудовая функция повторяется в карточке: {actual}.',
      kk: 'Еңбек функциясы карточкада екі рет кездеседі: {actual}.',
    },
  },
  {
    rule: 'skill-duplicated',
    severity: 'info',
    title: 'A skill stands twice in a card.',
    meaning: 'Two functions may need one skill; as often one was copied.',
    example: { file: family, line: 462 },
    message: {
      en: 'A skill stands twice in the card: {actual}.',
      ru: 'Навык повторяется в карточке: {actual}.',
      kk: 'Дағды карточкада екі рет кездеседі: {actual}.',
    },
  },
  {
    rule: 'ability-duplicated',
    severity: 'warning',
    title: 'An ability stands twice in one skill.',
    meaning: 'The same words twice in one list. The same ability under two skills is ordinary and not meant.',
    example: null,
    message: {
      en: 'An ability stands twice in this skill: {actual}.',
      ru: 'Умение повторяется в одном навыке: {actual}.',
      kk: 'Қабілет бір дағдыда екі рет кездеседі: {actual}.',
    },
  },
  {
    rule: 'knowledge-duplicated',
    severity: 'warning',
    title: 'An item of knowledge stands twice in one skill.',
    meaning:
      'The same words twice in one list. The same knowledge under two skills is ordinary and not meant.',
    example: null,
    message: {
      en: 'An item of knowledge stands twice in this skill: {actual}.',
      ru: 'Знание повторяется в одном навыке: {actual}.',
      kk: 'Білім бір дағдыда екі рет кездеседі: {actual}.',
    },
  },
  {
    rule: 'entry-duplicated',
    severity: 'info',
    title: 'An entry stands twice in a list.',
    meaning:
      'Terms, abbreviations, cards of the list, other titles, informal learning, technical regulations, personal competences: the same words twice in one of them.',
    example: null,
    message: {
      en: 'An entry stands twice in its list: {actual}.',
      ru: 'Запись повторяется в своём перечне: {actual}.',
      kk: 'Жазба өз тізімінде екі рет кездеседі: {actual}.',
    },
  },
];
