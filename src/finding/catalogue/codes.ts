import { family, guards, type Rule } from './rule.ts';

/** Codes of occupations, activities and standards. */
export const codes: readonly Rule[] = [
  {
    rule: 'occupation-code-missing',
    severity: 'error',
    title: 'The row of the occupation code has no code.',
    meaning:
      'The code of the national classifier of occupations says which profession the card is about. Where another place gives it (heading, name, group, list of cards), that one is taken and named as expected.',
    example: { file: family, line: 474 },
    message: {
      en: 'The row of the occupation code says "{actual}"; expected {expected}.',
      ru: 'В строке кода занятия «{actual}»; ожидался {expected}.',
      kk: 'Қызмет атауының коды жолында «{actual}»; {expected} күтілген.',
    },
  },
  {
    rule: 'group-code-missing',
    severity: 'info',
    title: 'The card has no code of its group.',
    meaning: 'The row is missing or blank; the code of the occupation says which group it is.',
    example: null,
    message: {
      en: 'The card has no code of its group; that of the occupation says {expected}.',
      ru: 'В карточке нет кода группы; по коду занятия это {expected}.',
      kk: 'Карточкада топ коды жоқ; қызмет атауының коды бойынша {expected}.',
    },
  },
  {
    rule: 'codes-swapped',
    severity: 'warning',
    title: "The code of the group and that of the occupation stand in each other's row.",
    meaning:
      'The form of a code says which of the two it is: 2635-6 is a group, 2635-6-005 an occupation in it. Each was read as what it is.',
    example: null,
    message: {
      en: 'The rows of the group code and the occupation code are swapped: the occupation is {expected}, the group {actual}.',
      ru: 'Строки кода группы и кода занятия перепутаны: код занятия — {expected}, группы — {actual}.',
      kk: 'Топ коды мен қызмет атауы кодының жолдары ауысып кеткен: қызмет атауының коды — {expected}, топтың коды — {actual}.',
    },
  },
  {
    rule: 'occupation-code-malformed',
    severity: 'info',
    title: 'An occupation code is written with fewer than three digits at its end.',
    meaning:
      'Codes of occupations have the form 0000-0-000. One that is cut short is read with zeros before it, which is what is meant in all cases seen, but a search for the written form misses it. One finding for each code, at its first places.',
    example: { file: family, line: 106 },
    message: {
      en: 'The occupation code {actual} is cut short; it was read as {expected}.',
      ru: 'Код занятия {actual} записан не полностью; он прочитан как {expected}.',
      kk: 'Қызмет атауының коды {actual} толық жазылмаған; ол {expected} деп оқылды.',
    },
  },
  {
    rule: 'occupation-named-differently',
    severity: 'warning',
    title: 'Two cards of one occupation code give it different names.',
    meaning:
      'Cards of one code are one occupation at several levels. Two names make two professions of it, or one of the codes is wrong. A name that only goes on where the other ends is no other name.',
    example: { file: family, line: 381 },
    message: {
      en: 'This card calls the occupation "{actual}", an earlier card of the same code "{expected}".',
      ru: 'Здесь занятие названо «{actual}», в другой карточке с тем же кодом — «{expected}».',
      kk: 'Мұнда қызмет «{actual}» деп аталған, сол кодты басқа карточкада — «{expected}».',
    },
  },
  {
    rule: 'own-code-among-other-titles',
    severity: 'warning',
    title: 'A card names its own occupation code among its other titles.',
    meaning:
      'Other titles are those of neighbouring occupations, each with a code of its own: a slip of copying.',
    example: { file: family, line: 258 },
    message: {
      en: 'Among its other titles the card names its own occupation code: {actual}.',
      ru: 'Среди других наименований карточка называет собственный код занятия: {actual}.',
      kk: 'Басқа атаулардың арасында карточканың өз коды аталған: {actual}.',
    },
  },
  {
    rule: 'group-code-mismatch',
    severity: 'warning',
    title: 'The group code of a card is not that of its occupation code.',
    meaning:
      'The code of an occupation begins with that of its group: 2635-6-005 is in 2635-6. One of the two is wrong. The first four digits alone count as the group.',
    example: null,
    message: {
      en: 'The group code {actual} is not that of the occupation code, {expected}.',
      ru: 'Код группы {actual} не соответствует коду занятия, {expected}.',
      kk: 'Топтың коды {actual} қызмет атауының кодына сәйкес келмейді, {expected}.',
    },
  },
  {
    rule: 'heading-code-mismatch',
    severity: 'warning',
    title: 'The heading of a card names another occupation code than its row.',
    meaning:
      'The heading was copied from another card, or one of the codes is wrong. The row of the code is believed.',
    example: null,
    message: {
      en: 'The heading of the card says {actual}, its row of the code {expected}.',
      ru: 'В заголовке карточки код {actual}, а в строке кода — {expected}.',
      kk: 'Карточканың тақырыбында {actual} коды, ал код жолында — {expected}.',
    },
  },
  {
    rule: 'heading-name-mismatch',
    severity: 'warning',
    title: 'The heading of a card names another profession than its row.',
    meaning:
      'The heading was copied from another card, or the profession was renamed in one place only. A name that is a part of the other is no other name.',
    example: null,
    message: {
      en: 'The heading of the card says "{actual}", its row of the name "{expected}".',
      ru: 'В заголовке карточки «{actual}», а в строке наименования — «{expected}».',
      kk: 'Карточканың тақырыбында «{actual}», ал атау жолында — «{expected}».',
    },
  },
  {
    rule: 'code-letter-cyrillic',
    severity: 'info',
    title: 'A code is written with a Cyrillic letter that looks like the Latin one.',
    meaning:
      'The eye sees no difference, a search does: the code is not found by who types it in Latin letters.',
    example: { file: 'written/kk06-mining.md', line: 35 },
    message: {
      en: 'The code "{actual}" has a letter that only looks like its own sign; it was read as {expected}.',
      ru: 'В коде «{actual}» стоит буква, лишь похожая на нужный знак; он прочитан как {expected}.',
      kk: '«{actual}» кодында тиісті таңбаға ұқсас қана әріп тұр; ол {expected} деп оқылды.',
    },
  },
  {
    rule: 'standard-code-mismatch',
    severity: 'warning',
    title: 'The code of the standard is not that of its economic activity.',
    meaning:
      'The code of a standard begins with the section and the division of its activity: Q87900002 with Q and 87. Where it does not, one of them is wrong.',
    example: null,
    message: {
      en: 'The code of the standard, {actual}, does not begin with its section and division, {expected}.',
      ru: 'Код стандарта {actual} не начинается с его секции и раздела ОКЭД: {expected}.',
      kk: 'Стандарттың коды {actual} ЭҚЖЖ бойынша секциясы мен бөлімінен басталмайды: {expected}.',
    },
  },
  {
    rule: 'activity-code-mismatch',
    severity: 'warning',
    title: 'The code of an economic activity does not begin with that of the level above it.',
    meaning: 'In the classifier of activities 87.90 is in 87.9 and that in 87. A code outside is a slip.',
    example: null,
    message: {
      en: 'The activity code {actual} is in none of the levels above it: {expected}.',
      ru: 'Код деятельности {actual} не входит ни в один из вышестоящих уровней: {expected}.',
      kk: 'Қызмет түрінің коды {actual} жоғары деңгейлердің ешқайсысына кірмейді: {expected}.',
    },
  },
  {
    rule: 'activities-incomplete',
    severity: 'info',
    title: 'The passport leaves out a level of the classifier of activities.',
    meaning: 'The template asks for section, division, group, class and subclass. Some are not there.',
    example: { file: guards, line: 103 },
    message: {
      en: 'Not all five levels of the classifier of activities are named: there are {actual}.',
      ru: 'Указаны не все пять уровней ОКЭД: есть {actual}.',
      kk: 'ЭҚЖЖ-нің бес деңгейі түгел көрсетілмеген: {actual} бар.',
    },
  },
  {
    rule: 'activity-name-repeated',
    severity: 'info',
    title: 'Several levels of the classifier of activities bear the same name.',
    meaning:
      'Some classes do bear the name of their group; more often one line was copied over. Whoever reads the list cannot tell the levels apart. One finding for the whole list.',
    example: { file: family, line: 84 },
    message: {
      en: 'The levels {actual} of the classifier bear one name: "{expected}".',
      ru: 'Уровни ОКЭД {actual} названы одинаково: «{expected}».',
      kk: 'ЭҚЖЖ-нің {actual} деңгейлері бірдей аталған: «{expected}».',
    },
  },
];
