import type { Severity } from '../model/finding.ts';
import type { Language } from '../model/language.ts';

/** One rule that a finding can name. In a message `{expected}` and `{actual}` stand for what the finding says. */
export interface Rule {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Readonly<Record<Language, string>>;
}

/** Every rule, by name. What a rule is for stands in its English message. */
export const catalogue: readonly Rule[] = [
  rule('abilities-missing', 'warning', {
    en: 'The skill has no abilities.',
    ru: 'У навыка нет умений.',
    kk: 'Дағдыда қабілеттер көрсетілмеген.',
  }),
  rule('acts-differ-between-languages', 'warning', {
    en: 'The two texts name different acts here: "{expected}" in Kazakh, "{actual}" in Russian.',
    ru: 'В двух текстах здесь названы разные акты: «{expected}» в казахском, «{actual}» в русском.',
    kk: 'Екі мәтінде мұнда әртүрлі актілер аталған: қазақшасында «{expected}», орысшасында «{actual}».',
  }),
  rule('card-duplicated', 'warning', {
    en: 'Two cards describe one profession at one level: {actual}.',
    ru: 'Две карточки описывают одну профессию одного уровня: {actual}.',
    kk: 'Екі карточка бір деңгейдегі бір кәсіпті сипаттайды: {actual}.',
  }),
  rule('card-heading-missing', 'warning', {
    en: 'A card begins without a heading, at the row "{actual}".',
    ru: 'Карточка начинается без заголовка, со строки «{actual}».',
    kk: 'Карточка тақырыпсыз, «{actual}» жолынан басталады.',
  }),
  rule('card-list-mismatch', 'warning', {
    en: 'The list of cards and the cards disagree: the list has "{expected}", the cards have "{actual}".',
    ru: 'Перечень карточек расходится с карточками: в перечне «{expected}», в карточках «{actual}».',
    kk: 'Карточкалар тізімі карточкалармен сәйкес келмейді: тізімде «{expected}», карточкаларда «{actual}».',
  }),
  rule('citation-ambiguous', 'warning', {
    en: 'More than one act fits this citation: {actual}.',
    ru: 'Этой ссылке соответствует более одного акта: {actual}.',
    kk: 'Бұл сілтемеге бірнеше акт сәйкес келеді: {actual}.',
  }),
  rule('citation-unresolved', 'info', {
    en: 'The act cited here is not in the register: {actual}.',
    ru: 'Упомянутого акта нет в реестре: {actual}.',
    kk: 'Аталған акт тізілімде жоқ: {actual}.',
  }),
  rule('code-letter-cyrillic', 'info', {
    en: 'The code "{actual}" begins with a Cyrillic letter; it was read as {expected}.',
    ru: 'Код «{actual}» начинается с кириллической буквы; он прочитан как {expected}.',
    kk: '«{actual}» коды кирилл әрпінен басталады; ол {expected} деп оқылды.',
  }),
  rule('codes-differ-between-languages', 'error', {
    en: 'The two texts give different codes: {expected} in Kazakh, {actual} in Russian.',
    ru: 'В двух текстах разные коды: {expected} в казахском, {actual} в русском.',
    kk: 'Екі мәтінде кодтар әртүрлі: қазақшасында {expected}, орысшасында {actual}.',
  }),
  rule('dates-differ-between-languages', 'warning', {
    en: 'The two texts give different days: {expected} in Kazakh, {actual} in Russian.',
    ru: 'В двух текстах разные даты: {expected} в казахском, {actual} в русском.',
    kk: 'Екі мәтінде күндер әртүрлі: қазақшасында {expected}, орысшасында {actual}.',
  }),
  rule('document-cut-off', 'error', {
    en: 'The document ends before the end of its technical data: it seems to be cut off.',
    ru: 'Документ обрывается до конца технических данных: похоже, он неполон.',
    kk: 'Құжат техникалық деректердің соңына дейін үзіледі: толық емес сияқты.',
  }),
  rule('education-level-unusual', 'warning', {
    en: 'The card asks for "{actual}", the other cards of its level for "{expected}".',
    ru: 'Карточка требует «{actual}», остальные карточки этого уровня — «{expected}».',
    kk: 'Карточка «{actual}» талап етеді, осы деңгейдің басқа карточкалары — «{expected}».',
  }),
  rule('function-list-mismatch', 'warning', {
    en: 'The list of functions and the headings disagree: the list has "{expected}", the heading "{actual}".',
    ru: 'Перечень функций расходится с заголовками: в перечне «{expected}», в заголовке «{actual}».',
    kk: 'Функциялар тізбесі тақырыптармен сәйкес келмейді: тізбеде «{expected}», тақырыпта «{actual}».',
  }),
  rule('group-code-mismatch', 'warning', {
    en: 'The group code {actual} is not that of the occupation code, {expected}.',
    ru: 'Код группы {actual} не соответствует коду занятия, {expected}.',
    kk: 'Топтың коды {actual} қызмет атауының кодына сәйкес келмейді, {expected}.',
  }),
  rule('knowledge-missing', 'warning', {
    en: 'The skill has no knowledge: whether it needs any is not stated.',
    ru: 'У навыка нет знаний: нужны ли они, не указано.',
    kk: 'Дағдыда білім көрсетілмеген: оның қажеттілігі белгісіз.',
  }),
  rule('label-not-recognised', 'warning', {
    en: 'The row "{actual}" is not known; its text was kept but not understood.',
    ru: 'Строка «{actual}» не распознана; её текст сохранён, но не разобран.',
    kk: '«{actual}» жолы танылмады; мәтіні сақталды, бірақ талданбады.',
  }),
  rule('label-unfamiliar', 'info', {
    en: 'The label "{actual}" was recognised only by its likeness, as {expected}.',
    ru: 'Надпись «{actual}» распознана лишь по сходству, как {expected}.',
    kk: '«{actual}» белгісі тек ұқсастығы бойынша танылды: {expected}.',
  }),
  rule('labour-function-duplicated', 'warning', {
    en: 'A labour function stands twice in the card: {actual}.',
    ru: 'Трудовая функция повторяется в карточке: {actual}.',
    kk: 'Еңбек функциясы карточкада екі рет кездеседі: {actual}.',
  }),
  rule('labour-function-heading-missing', 'warning', {
    en: 'Skills stand without the words of their labour function; the label "{actual}" stands for it.',
    ru: 'Навыки стоят без названия трудовой функции; вместо него взята надпись «{actual}».',
    kk: 'Дағдылар еңбек функциясының атауынсыз тұр; оның орнына «{actual}» белгісі алынды.',
  }),
  rule('level-misplaced', 'warning', {
    en: 'The level, {actual}, stands in the row of the sublevel; the row of the level is blank.',
    ru: 'Уровень, {actual}, указан в строке подуровня; строка уровня пуста.',
    kk: 'Деңгей, {actual}, ішкі деңгей жолында тұр; деңгей жолы бос.',
  }),
  rule('level-missing', 'error', {
    en: 'The card names no one level of the qualifications framework from 1 to 8; its row says "{actual}".',
    ru: 'В карточке нет одного уровня квалификации от 1 до 8; в строке «{actual}».',
    kk: 'Карточкада 1-ден 8-ге дейінгі бір біліктілік деңгейі жоқ; жолда «{actual}».',
  }),
  rule('levels-differ-between-languages', 'error', {
    en: 'The two texts give different levels: {expected} in Kazakh, {actual} in Russian.',
    ru: 'В двух текстах разные уровни: {expected} в казахском, {actual} в русском.',
    kk: 'Екі мәтінде деңгейлер әртүрлі: қазақшасында {expected}, орысшасында {actual}.',
  }),
  rule('names-differ-in-one-language', 'warning', {
    en: 'Two cards have one name in one language, "{actual}", and two in the other: {expected}.',
    ru: 'У двух карточек на одном языке одно название, «{actual}», а на другом — разные: {expected}.',
    kk: 'Екі карточканың бір тілдегі атауы бірдей, «{actual}», ал екінші тілде әртүрлі: {expected}.',
  }),
  rule('next-review-before-edition', 'warning', {
    en: 'The next review, {actual}, lies before the standard itself, {expected}.',
    ru: 'Дата пересмотра, {actual}, раньше самого стандарта, {expected}.',
    kk: 'Қайта қарау күні, {actual}, стандарттың өзінен бұрын, {expected}.',
  }),
  rule('numbering-out-of-order', 'info', {
    en: 'An item is numbered {actual} where {expected} was expected.',
    ru: 'Пункт имеет номер {actual}, ожидался {expected}.',
    kk: 'Тармақтың нөмірі {actual}, ал {expected} күтілген.',
  }),
  rule('numbers-differ-between-languages', 'warning', {
    en: 'The two texts give different numbers: {expected} in Kazakh, {actual} in Russian.',
    ru: 'В двух текстах разные числа: {expected} в казахском, {actual} в русском.',
    kk: 'Екі мәтінде сандар әртүрлі: қазақшасында {expected}, орысшасында {actual}.',
  }),
  rule('occupation-code-missing', 'error', {
    en: 'The row of the occupation code says "{actual}"; expected {expected}.',
    ru: 'В строке кода занятия «{actual}»; ожидался {expected}.',
    kk: 'Қызмет атауының коды жолында «{actual}»; {expected} күтілген.',
  }),
  rule('only-in-kazakh-text', 'warning', {
    en: 'Only the Kazakh text has this: "{actual}".',
    ru: 'Это есть только в казахском тексте: «{actual}».',
    kk: 'Бұл тек қазақ тіліндегі мәтінде бар: «{actual}».',
  }),
  rule('only-in-russian-text', 'warning', {
    en: 'Only the Russian text has this: "{actual}".',
    ru: 'Это есть только в русском тексте: «{actual}».',
    kk: 'Бұл тек орыс тіліндегі мәтінде бар: «{actual}».',
  }),
  rule('order-differs-between-languages', 'info', {
    en: 'The entries of this list stand in another order in the other text, from here: "{actual}".',
    ru: 'В другом тексте этот перечень идёт в ином порядке, начиная с «{actual}».',
    kk: 'Екінші мәтінде бұл тізім басқа ретпен берілген, мына жерден бастап: «{actual}».',
  }),
  rule('order-number-missing', 'info', {
    en: 'The document leaves the day and number of its own order blank: they are unknown.',
    ru: 'Дата и номер собственного приказа не заполнены: они неизвестны.',
    kk: 'Бұйрықтың өз күні мен нөмірі толтырылмаған: олар белгісіз.',
  }),
  rule('own-code-among-other-titles', 'warning', {
    en: 'Among its other titles the card names its own occupation code: {actual}.',
    ru: 'Среди других наименований карточка называет собственный код занятия: {actual}.',
    kk: 'Басқа атаулардың арасында карточканың өз коды аталған: {actual}.',
  }),
  rule('related-profession-level-mismatch', 'info', {
    en: 'The related profession "{actual}" has no card at this level; by name there is {expected}.',
    ru: 'Для связанной профессии «{actual}» нет карточки этого уровня; по названию есть {expected}.',
    kk: 'Байланысты кәсіптің «{actual}» бұл деңгейде карточкасы жоқ; атауы бойынша бар: {expected}.',
  }),
  rule('related-profession-self', 'warning', {
    en: 'The card names itself as a related profession: {actual}.',
    ru: 'Карточка называет связанной профессией саму себя: {actual}.',
    kk: 'Карточка байланысты кәсіп ретінде өзін атайды: {actual}.',
  }),
  rule('related-profession-unknown', 'warning', {
    en: 'The related profession "{actual}" is none of the professions of this document.',
    ru: 'Связанная профессия «{actual}» не найдена среди профессий документа.',
    kk: 'Байланысты кәсіп «{actual}» құжаттағы кәсіптердің арасында жоқ.',
  }),
  rule('skill-duplicated', 'info', {
    en: 'A skill stands twice in the card: {actual}.',
    ru: 'Навык повторяется в карточке: {actual}.',
    kk: 'Дағды карточкада екі рет кездеседі: {actual}.',
  }),
  rule('skill-heading-missing', 'warning', {
    en: 'Abilities or knowledge stand without the words of their skill; the label "{actual}" stands for it.',
    ru: 'Умения или знания стоят без названия навыка; вместо него взята надпись «{actual}».',
    kk: 'Қабілеттер немесе білімдер дағдының атауынсыз тұр; оның орнына «{actual}» белгісі алынды.',
  }),
  rule('standard-code-missing', 'warning', {
    en: 'The passport gives no code of the standard.',
    ru: 'В паспорте нет кода стандарта.',
    kk: 'Паспортта стандарттың коды көрсетілмеген.',
  }),
  rule('sub-level-misplaced', 'info', {
    en: 'The sublevel, {actual}, stands in the row of the level; the row of the sublevel is blank.',
    ru: 'Подуровень, {actual}, указан в строке уровня; строка подуровня пуста.',
    kk: 'Ішкі деңгей, {actual}, деңгей жолында тұр; ішкі деңгей жолы бос.',
  }),
  rule('text-not-understood', 'info', {
    en: 'A text stands where the template has none: "{actual}".',
    ru: 'Текст стоит там, где по шаблону его нет: «{actual}».',
    kk: 'Мәтін үлгі бойынша болмауы тиіс жерде тұр: «{actual}».',
  }),
];

function rule(name: string, severity: Severity, message: Rule['message']): Rule {
  return { rule: name, severity, message };
}
