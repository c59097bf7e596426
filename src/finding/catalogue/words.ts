import { accountants, family, type Rule } from './rule.ts';

/** Words, marks and letters, and texts in the wrong row. */
export const words: readonly Rule[] = [
  {
    rule: 'abbreviation-undefined',
    severity: 'info',
    title: 'Abbreviations are used that the list of abbreviations does not explain.',
    meaning:
      'Only in documents that have such a list. Abbreviations that every reader knows (РК, ТОО) are left out, and so are those explained where they stand ("(далее – ОРК)"), names of acts in the register ("ТК РК") and Roman numbers. One finding for the document, at the first place of each.',
    example: { file: family, line: 120 },
    message: {
      en: 'Used, and not explained in the list of abbreviations: {actual}.',
      ru: 'Использовано, но не пояснено в перечне сокращений: {actual}.',
      kk: 'Қолданылған, бірақ қысқартулар тізбесінде түсіндірілмеген: {actual}.',
    },
  },
  {
    rule: 'abbreviation-unused',
    severity: 'info',
    title: 'Abbreviations of the list are used nowhere.',
    meaning:
      'Leftovers of the template, or the text calls the thing otherwise. One finding for the document.',
    example: { file: family, line: 73 },
    message: {
      en: 'In the list of abbreviations, and used nowhere in the document: {actual}.',
      ru: 'Есть в перечне сокращений, но нигде не используется: {actual}.',
      kk: 'Қысқартулар тізбесінде бар, бірақ еш жерде қолданылмайды: {actual}.',
    },
  },
  {
    rule: 'bracket-unbalanced',
    severity: 'info',
    title: 'A bracket stands without its other half.',
    meaning:
      'What the bracket takes in is not clear; words may be lost. One finding a text, at its first such bracket.',
    example: { file: family, line: 152 },
    message: {
      en: 'A bracket stands without its other half: "{actual}".',
      ru: 'Скобка без пары: «{actual}».',
      kk: 'Жақша жұпсыз тұр: «{actual}».',
    },
  },
  {
    rule: 'quotation-mark-missing',
    severity: 'info',
    title: 'A quotation mark stands without its other half.',
    meaning:
      'Where a title begins or ends is not clear. One closing mark for two names inside each other is usual and not meant.',
    example: { file: family, line: 466 },
    message: {
      en: 'A quotation mark stands without its other half: {actual}.',
      ru: 'Кавычка без пары: {actual}.',
      kk: 'Тырнақша жұпсыз тұр: {actual}.',
    },
  },
  {
    rule: 'text-cut-off',
    severity: 'warning',
    title: 'A text breaks off.',
    meaning:
      'It ends with a hyphen, an opening bracket, or a word that joins what should follow (и, для, және).',
    example: null,
    message: {
      en: 'The text breaks off: "… {actual}".',
      ru: 'Текст обрывается: «… {actual}».',
      kk: 'Мәтін үзіліп қалған: «… {actual}».',
    },
  },
  {
    rule: 'placeholder-left',
    severity: 'warning',
    title: 'A blank was left unfilled.',
    meaning:
      'Underscores or crosses stand where a number, a day or a name belongs. The head of the order is not meant.',
    example: null,
    message: {
      en: 'A blank was left unfilled: "{actual}".',
      ru: 'Остался незаполненный пропуск: «{actual}».',
      kk: 'Толтырылмаған бос орын қалған: «{actual}».',
    },
  },
  {
    rule: 'words-run-together',
    severity: 'info',
    title: 'Words stand without a space between them.',
    meaning:
      'A capital follows a small letter inside a word, and both halves are words of the document. Searches miss both. One finding for the document, with its first places and their number: it is mostly an effect of how the text was taken from a page.',
    example: { file: family, line: 141 },
    message: {
      en: 'Words stand without a space between them: {actual}.',
      ru: 'Слова написаны слитно, без пробела: {actual}.',
      kk: 'Сөздер бос орынсыз, бірге жазылған: {actual}.',
    },
  },
  {
    rule: 'space-missing',
    severity: 'info',
    title: 'No space stands after a stop, comma or semicolon.',
    meaning: 'Two items or sentences may be read as one. One finding for the document.',
    example: null,
    message: {
      en: 'No space stands after the stop or comma: {actual}.',
      ru: 'Нет пробела после точки или запятой: {actual}.',
      kk: 'Нүктеден немесе үтірден кейін бос орын жоқ: {actual}.',
    },
  },
  {
    rule: 'letters-look-alike',
    severity: 'info',
    title: 'Words mix Cyrillic letters with Latin ones that look like them.',
    meaning:
      'The eye sees no difference, a search does. One finding for the document, with its first places.',
    example: null,
    message: {
      en: 'Cyrillic and Latin letters are mixed in one word: {actual}.',
      ru: 'В одном слове смешаны кириллические и латинские буквы: {actual}.',
      kk: 'Бір сөзде кирилл және латын әріптері араласқан: {actual}.',
    },
  },
  {
    rule: 'language-mixed',
    severity: 'warning',
    title: 'A text is in another language than the document.',
    meaning:
      'A Russian text in a Kazakh document or the other way: it was not translated. Names of organisations and short texts are not meant.',
    example: null,
    message: {
      en: 'This text is in another language than the document: "{actual}".',
      ru: 'Этот текст на другом языке, чем документ: «{actual}».',
      kk: 'Бұл мәтін құжаттың тілінен басқа тілде: «{actual}».',
    },
  },
  {
    rule: 'title-in-purpose',
    severity: 'warning',
    title: 'The purpose of a card is only the name of the standard or of the profession.',
    meaning: 'The row asks what the profession is for; a name was copied in.',
    example: { file: family, line: 486 },
    message: {
      en: 'In place of the purpose of the profession stands a name: "{actual}".',
      ru: 'Вместо основной цели деятельности стоит название: «{actual}».',
      kk: 'Қызметтің негізгі мақсатының орнында атау тұр: «{actual}».',
    },
  },
  {
    rule: 'name-in-description',
    severity: 'warning',
    title: 'The description of the standard is only its name or that of its activity.',
    meaning: 'The row asks what the standard describes; a name was copied in.',
    example: null,
    message: {
      en: 'In place of the description of the standard stands a name: "{actual}".',
      ru: 'Вместо краткого описания стандарта стоит название: «{actual}».',
      kk: 'Стандарттың қысқаша сипаттамасының орнында атау тұр: «{actual}».',
    },
  },
  {
    rule: 'purpose-in-other-titles',
    severity: 'warning',
    title: 'Among the other titles of a card stands its purpose.',
    meaning: 'A text without a code that is nearly the purpose of the row below: it slipped up by a row.',
    example: { file: family, line: 219 },
    message: {
      en: 'Among the other titles stands a text that is nearly the purpose of the card: "{actual}".',
      ru: 'Среди других наименований стоит текст, почти совпадающий с целью деятельности: «{actual}».',
      kk: 'Басқа атаулардың арасында қызметтің мақсатына жуық мәтін тұр: «{actual}».',
    },
  },
  {
    rule: 'ability-among-knowledge',
    severity: 'warning',
    title: 'One text stands as an ability and as knowledge of a card.',
    meaning:
      'What one can do and what one knows are tested differently; one of the two places is wrong. A long text that only goes on where the other ends counts as the same.',
    example: { file: accountants, line: 353 },
    message: {
      en: 'This item of knowledge stands among the abilities of the card too: "{actual}".',
      ru: 'Это знание указано в карточке и как умение: «{actual}».',
      kk: 'Бұл білім карточкада қабілет ретінде де көрсетілген: «{actual}».',
    },
  },
];
