/**
 * Bars between cells; bars around them with a line below the first row, as in Markdown; tags as in Markdown, with the
 * lines of a cell as they are, as paragraphs of HTML, or parted by `<br>`; no tables; a page of the official legal
 * database; a Word document.
 */
export const formats = [
  'bars',
  'pipes',
  'tags',
  'paragraph-tags',
  'break-tags',
  'lines',
  'page',
  'docx',
] as const;
export type Format = (typeof formats)[number];

/** The form of a document: all that its words leave open. */
export interface Options {
  /** How tables are written; `lines` has none, each text stands on a line of its own. */
  readonly format: Format;
  /** How a label of a key is worded; without its number and colon. */
  readonly label: (key: string) => string;
  /** A numbered label with its number and whatever closes it: "Навык 2:", "2-дағды:". */
  readonly numbered: (label: string, number: number) => string;
  /** What closes a label that has no number. */
  readonly colon: string;
  /** The mark before an item, with the space after it; `within` is the number of the skill or function around it. */
  readonly mark: (number: number, within: number) => string;
  /** Whether items have lists with dashes in them. */
  readonly nested: boolean;
  /** What closes an item; the last one has a stop or nothing. */
  readonly stop: '.' | ';' | '';
  /** Where the next item begins: on a line of its own, run into the one before, after a space, two to a line, or each item over two lines. */
  readonly items: 'lines' | 'run' | 'spaced' | 'pairs' | 'wrapped';
  /** Where the value of a row stands: in the next cell, behind the label in its cell, or in a row below. */
  readonly value: 'beside' | 'same-cell' | 'below';
  /** Where abilities and knowledge stand: behind their label in one cell, in rows below it, in a cell beside it, in two columns, or in columns whose labels stand above all skills of a function. */
  readonly block: 'same-cell' | 'below' | 'beside' | 'columns' | 'grid';
  /** Whether knowledge stands before abilities. */
  readonly knowledgeFirst: boolean;
  /** Whether the words of a function or skill stand behind its label, with or without a space, or on the next line of its cell, where the format has lines in cells. */
  readonly heading: 'same-line' | 'run-in' | 'next-line';
  /** What stands in the rows that a cell goes down over: nothing, a blank cell, or its text again. */
  readonly spans: 'spans' | 'blank' | 'repeated';
  /** The heading of a card from its label, name and number in the document; null where cards have none. */
  readonly cardHeading: (label: string, name: string, number: number) => string | null;
  /** Whether chapters have headings. */
  readonly chapters: boolean;
  /** What stands in a row that has no value. */
  readonly nothing: string;
  /** A paragraph below each table of a card, which belongs to none. */
  readonly between: string | null;
  /** Whether the heading of a card is a paragraph, or a row of its table; all cards may be in one table. */
  readonly card: 'paragraph' | 'row' | 'one-table';
  /** What stands between personal competences. */
  readonly competences: 'run-together' | 'lines' | 'semicolons' | 'commas' | 'numbered';
  /** The rows of a card before its functions, in order, by key. */
  readonly order: readonly string[];
  /** Keys of rows that are left out with their labels. */
  readonly missing: ReadonlySet<string>;
  /** A row that the template does not have, before the functions. */
  readonly unknownRow: readonly [label: string, text: string] | null;
  /** The group code stands in the row of the occupation code, and the other way round. */
  readonly swapped: boolean;
  /** What becomes of the whole text at last: line ends, BOM, decomposed letters. */
  readonly encode: (text: string) => string;
}

/**
 * The form with what nobody could read out of it again put right, as kinds of variation that meet in one document may
 * give it: items without a mark stand on lines of their own; those whose mark may as well be a word or a hyphen do where
 * no stop ends the item before or no colon the label; a dash marks items or the entries of lists in them, not both;
 * without tables there are no columns and no cells; cards without headings begin with the usual rows.
 */
export function tellable(options: Options): Options {
  const { colon, stop, format, block, order, missing, cardHeading } = options;
  const isDashed = options.mark(1, 1).startsWith('-');
  const mark = isDashed && options.nested ? common.mark : options.mark;
  const isWeak = !/^\(?\d{1,2}[.)]|•/u.test(mark(1, 1));
  const needsLines = mark(1, 1) === '' || (isWeak && (stop === '' || colon === ''));
  const isPlain = format === 'lines';
  const isUsual = missing.size === 0 && order === usualOrder;
  return {
    ...options,
    mark,
    items: needsLines ? 'lines' : options.items,
    block: isPlain && /^(?:columns|grid)$/u.test(block) ? 'below' : block,
    spans: isPlain ? 'spans' : options.spans,
    cardHeading: isUsual || cardHeading('', '', 0) !== null ? cardHeading : common.cardHeading,
  };
}

/** The order that the template has. */
export const usualOrder: readonly string[] = [
  'group-code',
  'occupation-code',
  'profession-name',
  'level',
  'sub-level',
  'handbook-grade',
  'education',
  'experience',
  'informal-learning',
  'other-titles',
  'purpose',
];

const common: Omit<Options, 'label'> = {
  format: 'bars',
  numbered: (label, number) => `${label} ${number}:`,
  colon: ':',
  mark: (number) => `${number}. `,
  nested: false,
  stop: '.',
  items: 'run',
  value: 'beside',
  block: 'same-cell',
  knowledgeFirst: false,
  heading: 'same-line',
  spans: 'spans',
  cardHeading: (label, name, number) => `${number}. ${label} «${name}»:`,
  chapters: true,
  nothing: '-',
  between: null,
  card: 'paragraph',
  competences: 'run-together',
  order: usualOrder,
  missing: new Set(),
  unknownRow: null,
  swapped: false,
  encode: (text) => text,
};

/** The forms of the real documents that are text with bars, and tables in tags. */
export const realForms: readonly Omit<Options, 'label'>[] = [
  common,
  {
    ...common,
    format: 'tags',
    stop: ';',
    items: 'lines',
    block: 'below',
    heading: 'next-line',
    card: 'row',
    competences: 'lines',
  },
];
