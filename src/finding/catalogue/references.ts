import { family, type Rule } from './rule.ts';

/** Citations of acts and references to other professions. */
export const references: readonly Rule[] = [
  {
    rule: 'citation-ambiguous',
    severity: 'warning',
    title: 'Which act a citation means cannot be decided.',
    meaning:
      'Acts of the register fit in part: the Civil Code is two acts, a General and a Special Part; an order has the number and day of another body; an act was not yet in force. None was chosen.',
    example: null,
    message: {
      en: 'Which act this citation means cannot be decided; it may be: {actual}.',
      ru: 'Какой акт имеется в виду, решить нельзя; возможно: {actual}.',
      kk: 'Қай акт айтылғанын шешу мүмкін емес; мүмкін: {actual}.',
    },
  },
  {
    rule: 'citation-unresolved',
    severity: 'info',
    title: 'The act that is cited is not in the register.',
    meaning:
      'The register of acts here holds a part of the law only. That an act is missing is no fault of the source.',
    example: { file: family, line: 3 },
    message: {
      en: 'The act cited here is not in the register: {actual}.',
      ru: 'Упомянутого акта нет в реестре: {actual}.',
      kk: 'Аталған акт тізілімде жоқ: {actual}.',
    },
  },
  {
    rule: 'citation-later-than-standard',
    severity: 'warning',
    title: 'A cited act is dated later than the standard itself.',
    meaning:
      'A standard cannot know an act adopted more than a year after its own edition: the year of one of them is misspelt.',
    example: null,
    message: {
      en: 'The cited act is of {actual}, later than this edition of the standard ({expected} at the latest).',
      ru: 'Упомянутый акт датирован {actual}, позже этой редакции стандарта (не позднее {expected} года).',
      kk: 'Аталған актінің күні {actual}, стандарттың осы редакциясынан кейін ({expected} жылдан кешіктірмей).',
    },
  },
  {
    rule: 'related-profession-unknown',
    severity: 'warning',
    title: 'A related profession is called otherwise than any profession of the document.',
    meaning:
      'The row names neighbours within the sectoral framework. This name is none of the document, but like one of them, or of its list of cards, or blank: in other words it leads nowhere.',
    example: { file: family, line: 290 },
    message: {
      en: 'The related profession "{actual}" is none of the professions of this document.',
      ru: 'Связанная профессия «{actual}» не найдена среди профессий документа.',
      kk: 'Байланысты кәсіп «{actual}» құжаттағы кәсіптердің арасында жоқ.',
    },
  },
  {
    rule: 'related-profession-elsewhere',
    severity: 'info',
    title: 'A related profession is none of the professions of the document.',
    meaning:
      'It is like none of them either: as a rule a profession of another standard, and right as it is.',
    example: { file: 'written/ru04-construction.md', line: 215 },
    message: {
      en: 'The related profession "{actual}" has no card in this document.',
      ru: 'Для связанной профессии «{actual}» в этом документе нет карточки.',
      kk: 'Байланысты кәсіптің «{actual}» бұл құжатта карточкасы жоқ.',
    },
  },
  {
    rule: 'related-profession-level-mismatch',
    severity: 'info',
    title: 'A related profession has no card at the level that is named.',
    meaning: 'By name there is a card, at another level.',
    example: { file: family, line: 380 },
    message: {
      en: 'The related profession "{actual}" has no card at this level; by name there is {expected}.',
      ru: 'Для связанной профессии «{actual}» нет карточки этого уровня; по названию есть {expected}.',
      kk: 'Байланысты кәсіптің «{actual}» бұл деңгейде карточкасы жоқ; атауы бойынша бар: {expected}.',
    },
  },
  {
    rule: 'related-profession-level-missing',
    severity: 'info',
    title: 'A related profession is named without a level.',
    meaning: 'The row has a column for the level. Without it the name may mean several cards.',
    example: { file: family, line: 471 },
    message: {
      en: 'The related profession "{actual}" is named without a level.',
      ru: 'Связанная профессия «{actual}» указана без уровня.',
      kk: 'Байланысты кәсіп «{actual}» деңгейсіз көрсетілген.',
    },
  },
  {
    rule: 'related-profession-self',
    severity: 'warning',
    title: 'A card names itself as a related profession.',
    meaning: 'Name and level are those of the card itself: another profession or level was meant.',
    example: { file: family, line: 207 },
    message: {
      en: 'The card names itself as a related profession: {actual}.',
      ru: 'Карточка называет связанной профессией саму себя: {actual}.',
      kk: 'Карточка байланысты кәсіп ретінде өзін атайды: {actual}.',
    },
  },
];
