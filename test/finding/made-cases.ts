/** A change of the shipped standard: in a line a text is replaced, or lines are blanked. */
export interface Change {
  /** 1-based lines of the shipped standard that are changed. */
  readonly line: number;
  readonly upTo?: number;
  /** What is replaced; the whole line where it is left out. */
  readonly from?: string | RegExp;
  readonly to: string;
}

/** A change that makes a fault. */
export interface MadeCase extends Change {
  readonly rule: string;
  /** A second change that it takes. */
  readonly and?: Change;
  /** Line of the finding; null where it has no place. The changed line where it is left out. */
  readonly found?: number | null;
  /** Findings that follow from the same change. */
  readonly also?: readonly string[];
}

export const madeCases: readonly MadeCase[] = [
  {
    rule: 'codes-swapped',
    line: 118,
    from: '2635-6-005',
    to: '2635-6',
    and: { line: 117, from: '2635-6', to: '2635-6-005' },
  },
  { rule: 'group-code-missing', line: 117, from: '2635-6', to: '-', found: 116 },
  // Structure
  { rule: 'standard-name-missing', line: 76, from: /:.*/u, to: ':', and: { line: 33, to: '' }, found: null },
  { rule: 'label-unfamiliar', line: 126, from: 'тәжірибесіне қойылатын', to: 'тәжрибесине қойлатын' },
  { rule: 'label-not-recognised', line: 127, to: 'Қауіпсіздік мүкәммалы:\t|\t2635-6' },
  { rule: 'text-not-understood', line: 115, to: 'Бұл жерде үлгі бойынша ешқандай мәтін жоқ' },
  { rule: 'standard-code-missing', line: 78, from: 'Q87900002', to: '', found: 76 },
  { rule: 'activities-missing', line: 80, upTo: 88, to: '', found: 76 },
  { rule: 'description-missing', line: 90, from: /:.*/u, to: ':', found: 76 },
  {
    rule: 'card-list-missing',
    line: 92,
    upTo: 112,
    to: '',
    found: 76,
    also: ['occupation-code-malformed:169'],
  },
  { rule: 'cards-missing', line: 114, upTo: 606, to: '', found: 76, also: ['abbreviation-unused:69'] },
  {
    rule: 'document-cut-off',
    line: 607,
    upTo: 643,
    to: '',
    found: 563,
    also: [265, 492, 537, 583].map((line) => `citation-ambiguous:${line}`),
  },
  { rule: 'purpose-missing', line: 129, from: /\t\|.*/u, to: '\t|\t-', found: 116 },
  { rule: 'education-missing', line: 123, upTo: 125, to: '', found: 116 },
  { rule: 'personal-competences-missing', line: 602, from: /\t\|.*/u, to: '\t|\t-', found: 563 },
  {
    rule: 'labour-functions-missing',
    line: 131,
    upTo: 161,
    to: '',
    found: 116,
    also: ['words-run-together:265'],
  },
  { rule: 'skills-missing', line: 134, upTo: 142, to: '', found: 133, also: ['words-run-together:149'] },
  { rule: 'abilities-missing', line: 134, from: /\t\|.*/u, to: '' },
  { rule: 'definition-empty', line: 69, from: ' – Бұқаралық ақпарат құралдары', to: '' },
  // Codes and levels
  { rule: 'occupation-code-missing', line: 118, from: '2635-6-005', to: '-' },
  { rule: 'group-code-mismatch', line: 117, from: '2635-6', to: '2635-7' },
  { rule: 'heading-code-mismatch', line: 116, from: '2635-6-005', to: '2635-6-006' },
  { rule: 'heading-name-mismatch', line: 116, from: /005 .*"/u, to: '005 Кітапханашы"' },
  { rule: 'standard-code-mismatch', line: 78, from: 'Q87', to: 'P85', found: 80 },
  { rule: 'activity-code-mismatch', line: 88, from: '87.90.0', to: '86.90.0' },
  { rule: 'activities-incomplete', line: 82, to: '', found: 80 },
  { rule: 'level-missing', line: 120, from: '4', to: '-', found: 116 },
  { rule: 'level-out-of-range', line: 120, from: '4', to: '9' },
  { rule: 'sub-level-mismatch', line: 121, from: /$/u, to: '5.2' },
  {
    rule: 'level-unusual-for-group',
    line: 120,
    from: '4',
    to: '1',
    also: ['card-list-mismatch:104', 'card-list-mismatch:116'],
  },
  // Lists and numbers
  { rule: 'numbering-out-of-order', line: 69, from: '2)', to: '3)' },
  { rule: 'card-number-out-of-order', line: 563, from: '19.', to: '21.' },
  {
    rule: 'ability-duplicated',
    line: 148,
    from: 'Құзыретті органдарға өтініш',
    to: 'Балалар мен балаға қауіп деңгейін анықтау',
  },
  {
    rule: 'knowledge-duplicated',
    line: 138,
    from: '2. Интернет желісінде ашық ақпарат көздерін пайдалану',
    to: '2. Өтініш берушілердің/балалардың бастапқы деректерін жинауды жүзеге асыру үшін компьютерлік бағдарламаларды пайдалану әдістері',
  },
  { rule: 'entry-duplicated', line: 71, from: /^3\).*/u, to: '3) БАҚ – Бұқаралық ақпарат құралдары;' },
  // References and dates
  {
    rule: 'act-ceased-since',
    line: 135,
    from: '"Әкімшілік рәсімдік-процестік кодексі"',
    to: 'Конституциясы',
  },
  {
    rule: 'act-not-in-force-when-enacted',
    line: 141,
    from: '"Білім туралы"',
    to: '"Халықты жұмыспен қамту туралы"',
  },
  { rule: 'citation-later-than-standard', line: 141, from: '2012 жылғы', to: '2032 жылғы' },
  { rule: 'date-impossible', line: 141, from: '30 наурыздағы', to: '32 наурыздағы' },
  { rule: 'date-implausible', line: 141, from: '2012 жылғы', to: '1812 жылғы' },
  { rule: 'next-review-far', line: 642, from: '2023', to: '2037' },
  {
    rule: 'order-before-amended',
    line: 30,
    from: /2023 жылғы .*№__/u,
    to: '2023 жылғы 5 желтоқсандағы № 7',
    found: 3,
  },
  {
    rule: 'in-force-before-adoption',
    line: 15,
    from: /алғаш.*/u,
    to: '2024 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.',
    and: { line: 30, from: /2023 жылғы .*№__/u, to: '2024 жылғы 5 мамырдағы № 7' },
  },
  // Words and rows
  { rule: 'text-cut-off', line: 134, from: 'өтініштерді тіркеу.', to: 'өтініштерді және' },
  { rule: 'placeholder-left', line: 129, from: /$/u, to: ' № ___ бұйрық' },
  { rule: 'space-missing', line: 134, from: 'жүргізу, жеке', to: 'жүргізу,жеке' },
  { rule: 'letters-look-alike', line: 134, from: 'тіркеу.', to: 'тiркeу.' },
  {
    rule: 'language-mixed',
    line: 134,
    from: /1\. Бастапқы.*/u,
    to: '1. Вести первичное делопроизводство и принимать обращения граждан.',
  },
  {
    rule: 'name-in-description',
    line: 90,
    from: /: .*/u,
    to: ': Отбасы саясаты саласындағы консультациялық және әлеуметтік қызметтер',
  },
  {
    rule: 'ability-among-knowledge',
    line: 138,
    from: '2. Интернет желісінде ашық ақпарат көздерін пайдалану',
    to: '2. Қабылдау кезінде өтініш берушілермен әңгімелесуді дұрыс жүргізу',
  },
  { rule: 'bracket-unbalanced', line: 134, from: 'жеке және', to: '(жеке және' },
  { rule: 'quotation-mark-missing', line: 135, from: 'кодексі"', to: 'кодексі' },
];
