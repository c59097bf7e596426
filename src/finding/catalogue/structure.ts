import { accountants, family, guards, type Rule } from './rule.ts';

/** Parts of a document or card that are missing, cut off or not understood. */
export const structure: readonly Rule[] = [
  {
    rule: 'standard-name-missing',
    severity: 'error',
    title: 'The document gives no name of the standard.',
    meaning: 'Neither the passport nor a heading names the standard. Nobody can look it up or cite it.',
    example: null,
    message: {
      en: 'The document gives no name of the standard.',
      ru: 'В документе нет названия профессионального стандарта.',
      kk: 'Құжатта кәсіптік стандарттың атауы көрсетілмеген.',
    },
  },
  {
    rule: 'standard-code-missing',
    severity: 'warning',
    title: 'The passport gives no code of the standard.',
    meaning:
      'The row of the code is blank or missing. The code is what tells a standard from others of the same name and holds its editions together; without it the enacting order must stand for it.',
    example: { file: guards, line: 93 },
    message: {
      en: 'The passport gives no code of the standard.',
      ru: 'В паспорте нет кода стандарта.',
      kk: 'Паспортта стандарттың коды көрсетілмеген.',
    },
  },
  {
    rule: 'activities-missing',
    severity: 'warning',
    title: 'The passport names no economic activity.',
    meaning:
      'The row of the classifier of economic activities (ЭҚЖЖ, ОКЭД) has no code that could be read. The standard is then missing from every question asked by sector.',
    example: null,
    message: {
      en: 'The passport names no economic activity.',
      ru: 'В паспорте не указан вид экономической деятельности по ОКЭД.',
      kk: 'Паспортта ЭҚЖЖ бойынша экономикалық қызмет түрі көрсетілмеген.',
    },
  },
  {
    rule: 'description-missing',
    severity: 'info',
    title: 'The passport has no short description.',
    meaning: 'The template asks for a short description of the standard, which is what a reader sees first.',
    example: null,
    message: {
      en: 'The passport has no short description of the standard.',
      ru: 'В паспорте нет краткого описания стандарта.',
      kk: 'Паспортта стандарттың қысқаша сипаттамасы жоқ.',
    },
  },
  {
    rule: 'card-list-missing',
    severity: 'warning',
    title: 'The passport has no list of cards.',
    meaning:
      'Without the list it cannot be told whether all cards are there, nor whether their names and levels are right.',
    example: null,
    message: {
      en: 'The passport has no list of cards.',
      ru: 'В паспорте нет перечня карточек профессий.',
      kk: 'Паспортта кәсіптер карточкаларының тізімі жоқ.',
    },
  },
  {
    rule: 'cards-missing',
    severity: 'error',
    title: 'The document has no profession card.',
    meaning: 'No card was found: the document says of no profession what it needs.',
    example: null,
    message: {
      en: 'The document has no profession card.',
      ru: 'В документе нет ни одной карточки профессии.',
      kk: 'Құжатта бірде-бір кәсіп карточкасы жоқ.',
    },
  },
  {
    rule: 'document-cut-off',
    severity: 'error',
    title: 'The document ends before the end of its technical data.',
    meaning:
      'Neither version nor next review was found, and no last chapter of another kind, or the file ends inside a letter, a tag or a sentence. Cards may be lost; what the last of them lacks is not reported besides.',
    example: { file: accountants, line: 152 },
    message: {
      en: 'The document ends before the end of its technical data: it seems to be cut off.',
      ru: 'Документ обрывается до конца технических данных: похоже, он неполон.',
      kk: 'Құжат техникалық деректердің соңына дейін үзіледі: толық емес сияқты.',
    },
  },
  {
    rule: 'order-number-missing',
    severity: 'info',
    title: 'The document leaves the day and number of its own order blank.',
    meaning:
      'A draft, or a text taken before the order was registered. Since when the standard holds cannot be said.',
    example: { file: family, line: 30 },
    message: {
      en: 'The document leaves the day and number of its own order blank: they are unknown.',
      ru: 'Дата и номер собственного приказа не заполнены: они неизвестны.',
      kk: 'Бұйрықтың өз күні мен нөмірі толтырылмаған: олар белгісіз.',
    },
  },
  {
    rule: 'card-heading-missing',
    severity: 'warning',
    title: 'A card begins without a heading.',
    meaning: 'Rows of a new card follow the last row of another. Where the card begins is then a conclusion.',
    example: null,
    message: {
      en: 'A card begins without a heading, at the row "{actual}".',
      ru: 'Карточка начинается без заголовка, со строки «{actual}».',
      kk: 'Карточка тақырыпсыз, «{actual}» жолынан басталады.',
    },
  },
  {
    rule: 'purpose-missing',
    severity: 'warning',
    title: 'A card does not say the purpose of the profession.',
    meaning: 'The row of the main purpose is blank or missing: what the profession is for is not stated.',
    example: null,
    message: {
      en: 'The card does not say the main purpose of the profession.',
      ru: 'В карточке не указана основная цель деятельности.',
      kk: 'Карточкада қызметтің негізгі мақсаты көрсетілмеген.',
    },
  },
  {
    rule: 'education-missing',
    severity: 'warning',
    title: 'A card asks for no education.',
    meaning:
      'The row of professional education is blank, filled with dashes or missing. Whether none is needed or it was forgotten, the card does not say.',
    example: null,
    message: {
      en: 'The card does not say which education is needed.',
      ru: 'В карточке не указан уровень профессионального образования.',
      kk: 'Карточкада кәсіптік білім деңгейі көрсетілмеген.',
    },
  },
  {
    rule: 'personal-competences-missing',
    severity: 'info',
    title: 'A card names no personal competence.',
    meaning: 'The row of personal competences is blank, filled with a dash or missing.',
    example: { file: family, line: 208 },
    message: {
      en: 'The card names no personal competence.',
      ru: 'В карточке не указаны личностные компетенции.',
      kk: 'Карточкада жеке құзыреттер көрсетілмеген.',
    },
  },
  {
    rule: 'labour-functions-missing',
    severity: 'error',
    title: 'A card has no labour function.',
    meaning: 'Without functions a card has no skills, abilities or knowledge: nothing to train or to test.',
    example: null,
    message: {
      en: 'The card has no labour function.',
      ru: 'В карточке нет трудовых функций.',
      kk: 'Карточкада еңбек функциялары жоқ.',
    },
  },
  {
    rule: 'skills-missing',
    severity: 'warning',
    title: 'A labour function has no skill.',
    meaning: 'The function is named and nothing is said of what it takes.',
    example: null,
    message: {
      en: 'The labour function has no skill.',
      ru: 'У трудовой функции нет навыков.',
      kk: 'Еңбек функциясында дағдылар көрсетілмеген.',
    },
  },
  {
    rule: 'abilities-missing',
    severity: 'warning',
    title: 'A skill has no abilities.',
    meaning:
      'A skill is described by the abilities and the knowledge that it takes; here the first are missing.',
    example: { file: 'written/ru06-finance.md', line: 329 },
    message: {
      en: 'The skill has no abilities.',
      ru: 'У навыка нет умений.',
      kk: 'Дағдыда қабілеттер көрсетілмеген.',
    },
  },
  {
    rule: 'knowledge-missing',
    severity: 'warning',
    title: 'A skill has no knowledge: whether it needs any is not stated.',
    meaning: 'The row of knowledge is missing. None needed and none stated are two things.',
    example: { file: family, line: 311 },
    message: {
      en: 'The skill has no knowledge: whether it needs any is not stated.',
      ru: 'У навыка нет знаний: нужны ли они, не указано.',
      kk: 'Дағдыда білім көрсетілмеген: оның қажеттілігі белгісіз.',
    },
  },
  {
    rule: 'labour-function-heading-missing',
    severity: 'warning',
    title: 'Skills stand without the words of their labour function.',
    meaning:
      'A skill comes before any labour function of its card, or after a label with no words behind it.',
    example: null,
    message: {
      en: 'Skills stand without the words of their labour function; the label "{actual}" stands for it.',
      ru: 'Навыки стоят без названия трудовой функции; вместо него взята надпись «{actual}».',
      kk: 'Дағдылар еңбек функциясының атауынсыз тұр; оның орнына «{actual}» белгісі алынды.',
    },
  },
  {
    rule: 'skill-heading-missing',
    severity: 'warning',
    title: 'Abilities or knowledge stand without the words of their skill.',
    meaning:
      'Abilities or knowledge come before any skill of their function, or after a label with no words.',
    example: null,
    message: {
      en: 'Abilities or knowledge stand without the words of their skill; the label "{actual}" stands for it.',
      ru: 'Умения или знания стоят без названия навыка; вместо него взята надпись «{actual}».',
      kk: 'Қабілеттер немесе білімдер дағдының атауынсыз тұр; оның орнына «{actual}» белгісі алынды.',
    },
  },
  {
    rule: 'definition-empty',
    severity: 'info',
    title: 'A term or abbreviation has no meaning beside it.',
    meaning: 'An entry of the lists of terms and abbreviations has no dash or nothing behind it.',
    example: null,
    message: {
      en: 'The term "{actual}" stands in the list without a meaning.',
      ru: 'Термин «{actual}» стоит в перечне без определения.',
      kk: '«{actual}» термині тізімде анықтамасыз тұр.',
    },
  },
  {
    rule: 'label-not-recognised',
    severity: 'warning',
    title: 'A row has a label that is not known; its text was kept but not understood.',
    meaning:
      'The template has no such row and no known label is like it. What it says is in no answer until its label is known.',
    example: null,
    message: {
      en: 'The row "{actual}" is not known; its text was kept but not understood.',
      ru: 'Строка «{actual}» не распознана; её текст сохранён, но не разобран.',
      kk: '«{actual}» жолы танылмады; мәтіні сақталды, бірақ талданбады.',
    },
  },
  {
    rule: 'label-unfamiliar',
    severity: 'info',
    title: 'A label was recognised only by its likeness to a known one, or by its place.',
    meaning:
      'Probably a misprint or a new wording; worth a look, since all that follows hangs on it. Where no known label is like it, its place in the template and the form of what it opens say what it is.',
    example: null,
    message: {
      en: 'The label "{actual}" was recognised only by its likeness or its place; a known one is: {expected}.',
      ru: 'Надпись «{actual}» распознана лишь по сходству или по месту; известная надпись: {expected}.',
      kk: '«{actual}» белгісі тек ұқсастығы немесе орны бойынша танылды; белгілісі: {expected}.',
    },
  },
  {
    rule: 'text-not-understood',
    severity: 'info',
    title: 'A text stands where the template has none.',
    meaning: 'It was kept and counted; it is in no answer.',
    example: null,
    message: {
      en: 'A text stands where the template has none: "{actual}".',
      ru: 'Текст стоит там, где по шаблону его нет: «{actual}».',
      kk: 'Мәтін үлгі бойынша болмауы тиіс жерде тұр: «{actual}».',
    },
  },
];
