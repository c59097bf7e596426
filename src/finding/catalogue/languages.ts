import { guardsKazakh, type Rule } from './rule.ts';

/** Where the Kazakh and the Russian text of one edition disagree; each finding has the words of both. */
export const languages: readonly Rule[] = [
  {
    rule: 'acts-differ-between-languages',
    severity: 'warning',
    title: 'The two texts of an edition name different acts in one place.',
    meaning:
      'Both texts cite acts here, and each cites one that the other does not. Where only one of them cites anything, nothing is said: the other may name the act in words that are not known.',
    example: null,
    message: {
      en: 'The two texts name different acts here: "{expected}" in Kazakh, "{actual}" in Russian.',
      ru: 'В двух текстах здесь названы разные акты: «{expected}» в казахском, «{actual}» в русском.',
      kk: 'Екі мәтінде мұнда әртүрлі актілер аталған: қазақшасында «{expected}», орысшасында «{actual}».',
    },
  },
  {
    rule: 'codes-differ-between-languages',
    severity: 'error',
    title: 'The two texts of an edition give different codes.',
    meaning:
      'The code of the standard, of an occupation or of its group is one whatever the language. The Kazakh text is believed.',
    example: null,
    message: {
      en: 'The two texts give different codes: {expected} in Kazakh, {actual} in Russian.',
      ru: 'В двух текстах разные коды: {expected} в казахском, {actual} в русском.',
      kk: 'Екі мәтінде кодтар әртүрлі: қазақшасында {expected}, орысшасында {actual}.',
    },
  },
  {
    rule: 'dates-differ-between-languages',
    severity: 'warning',
    title: 'The two texts of an edition give different days.',
    meaning:
      'Each of the two names a day that the other does not, in statements that say the same: mostly the day of an act.',
    example: { file: guardsKazakh, line: 158 },
    message: {
      en: 'The two texts give different days: {expected} in Kazakh, {actual} in Russian.',
      ru: 'В двух текстах разные даты: {expected} в казахском, {actual} в русском.',
      kk: 'Екі мәтінде күндер әртүрлі: қазақшасында {expected}, орысшасында {actual}.',
    },
  },
  {
    rule: 'levels-differ-between-languages',
    severity: 'error',
    title: 'The two texts of an edition give a card different levels.',
    meaning: 'The level decides which profession the card describes. The Kazakh text is believed.',
    example: null,
    message: {
      en: 'The two texts give different levels: {expected} in Kazakh, {actual} in Russian.',
      ru: 'В двух текстах разные уровни: {expected} в казахском, {actual} в русском.',
      kk: 'Екі мәтінде деңгейлер әртүрлі: қазақшасында {expected}, орысшасында {actual}.',
    },
  },
  {
    rule: 'names-differ-in-one-language',
    severity: 'warning',
    title: 'Two cards have one name in one language and two in the other.',
    meaning: 'Either one text copied a name, or the other tells apart what is one profession.',
    example: { file: guardsKazakh, line: 530 },
    message: {
      en: 'Two cards have one name in one language, "{actual}", and two in the other: {expected}.',
      ru: 'У двух карточек на одном языке одно название, «{actual}», а на другом — разные: {expected}.',
      kk: 'Екі карточканың бір тілдегі атауы бірдей, «{actual}», ал екінші тілде әртүрлі: {expected}.',
    },
  },
  {
    rule: 'numbers-differ-between-languages',
    severity: 'warning',
    title: 'The two texts of an edition give different numbers.',
    meaning:
      'Each of the two has a number that the other does not, in statements that say the same, outside days. A number that only one has may be spelled out in the other, and is not reported.',
    example: null,
    message: {
      en: 'The two texts give different numbers: {expected} in Kazakh, {actual} in Russian.',
      ru: 'В двух текстах разные числа: {expected} в казахском, {actual} в русском.',
      kk: 'Екі мәтінде сандар әртүрлі: қазақшасында {expected}, орысшасында {actual}.',
    },
  },
  {
    rule: 'only-in-kazakh-text',
    severity: 'warning',
    title: 'Only the Kazakh text of an edition has this.',
    meaning:
      'Nothing in the same place of the Russian text says it: it was left out, or says something else; what one text says in one item and the other in two is `split-between-languages`. Of a function or skill that is missing as a whole this is said once. Where the Russian text is cut off, nothing is said of what comes after its end.',
    example: null,
    message: {
      en: 'Only the Kazakh text has this: "{actual}".',
      ru: 'Это есть только в казахском тексте: «{actual}».',
      kk: 'Бұл тек қазақ тіліндегі мәтінде бар: «{actual}».',
    },
  },
  {
    rule: 'only-in-russian-text',
    severity: 'warning',
    title: 'Only the Russian text of an edition has this.',
    meaning: 'As `only-in-kazakh-text`, the other way round.',
    example: null,
    message: {
      en: 'Only the Russian text has this: "{actual}".',
      ru: 'Это есть только в русском тексте: «{actual}».',
      kk: 'Бұл тек орыс тіліндегі мәтінде бар: «{actual}».',
    },
  },
  {
    rule: 'order-differs-between-languages',
    severity: 'info',
    title: 'A list stands in another order in the other text of an edition.',
    meaning:
      'Statements were paired by what they say although their places cross: numbers of items cannot be quoted across languages. Said once of a list.',
    example: null,
    message: {
      en: 'The entries of this list stand in another order in the other text, from here: "{actual}".',
      ru: 'В другом тексте этот перечень идёт в ином порядке, начиная с «{actual}».',
      kk: 'Екінші мәтінде бұл тізім басқа ретпен берілген, мына жерден бастап: «{actual}».',
    },
  },
  {
    rule: 'split-between-languages',
    severity: 'info',
    title: 'One text of an edition says in one item what the other says in two.',
    meaning:
      'The item is aligned with one of the two; the other of them is in one language only. Said where the words of both parts stand in the whole; where they are not sure, the part is reported as standing in one text only.',
    example: null,
    message: {
      en: 'One text says in one item what the other says in two: "{expected}" in Kazakh, "{actual}" in Russian.',
      ru: 'Один текст говорит одним пунктом то, что другой двумя: «{expected}» в казахском, «{actual}» в русском.',
      kk: 'Бір мәтін бір тармақпен айтқанды екіншісі екі тармақпен айтады: қазақшасында «{expected}», орысшасында «{actual}».',
    },
  },
];
