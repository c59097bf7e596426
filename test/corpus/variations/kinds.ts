import { knownWordings, otherWordings } from './labels.ts';
import type { StandardModel, Tongue } from './model.ts';
import { withNestedLists } from './nested-lists.ts';
import type { Options } from './options.ts';
import type { Random } from './random.ts';
import { latinLetters, misprint, russianLetters, spaced, titled } from './spelling.ts';

/** One way in which a document may differ from the real ones. */
export interface Kind {
  readonly name: string;
  readonly change: (options: Options, random: Random, language: Tongue) => Partial<Options>;
  readonly model?: (model: StandardModel) => StandardModel;
}

/** A document words a label in the same way throughout. */
function worded(
  name: string,
  choose: (usual: string, key: string, random: Random, language: Tongue) => string,
): Kind {
  return {
    name: `wording: ${name}`,
    change: ({ label }, random, language) => {
      const chosen = new Map<string, string>();
      return {
        label: (key) => {
          const wording = chosen.get(key) ?? choose(label(key), key, random, language);
          chosen.set(key, wording);
          return wording;
        },
      };
    },
  };
}

export const ofTheTable = worded('of the table', (_, key, random, language) =>
  random.one(knownWordings(key, language)),
);
const wordings: readonly Kind[] = [
  ofTheTable,
  worded('never seen, one label in five', (usual, key, random, language) =>
    random.chance(0.2) ? (random.some(otherWordings(key, language), 1)[0] ?? usual) : usual,
  ),
  worded('never seen, most labels', (usual, key, random, language) =>
    random.one([usual, ...otherWordings(key, language)]),
  ),
];

const spellings: readonly Kind[] = [
  spelling('misprint', misprint),
  spelling('Latin letters', latinLetters),
  spelling('Russian letters', russianLetters),
  spelling('capitals', (label) => label.toUpperCase()),
  spelling('small letters', (label) => label.toLowerCase()),
  spelling('Capital Words', titled),
  spelling('spaces and hyphens', spaced),
];

function spelling(name: string, spell: (label: string, random: Random) => string): Kind {
  return {
    name: `label: ${name}`,
    change: ({ label }, random) => ({ label: (key) => spell(label(key), random) }),
  };
}

const colons: readonly Kind[] = [
  form('label: no colon', ({ block }) => ({ colon: '', block: block === 'same-cell' ? 'below' : block })),
  form('label: run into its list', () => ({
    colon: '',
    block: 'same-cell',
    items: 'run',
    mark: (number) => `${number}. `,
  })),
  form('label: space before colon', () => ({ colon: ' :' })),
];

const letters = 'абвгдежзиклмнопрст';
const numberings: readonly Kind[] = [
  marked('1)', (number) => `${number}) `),
  marked('1.1.', (number, within) => `${within}.${number}. `),
  marked('(1)', (number) => `(${number}) `),
  marked('У1.', (number) => `У${number}. `),
  marked('letters', (number) => `${letters.charAt(number - 1)}) `),
  marked('bullets', () => '• '),
  marked('dashes', () => '- '),
  { ...marked('none', () => ''), change: () => ({ mark: () => '', items: 'lines' }) },
  marked('1 without stop', (number) => `${number} `),
  marked('1.Word', (number) => `${number}.`),
];

/** Marks of items; those that need it stand at the beginning of a line. */
function marked(name: string, mark: Options['mark']): Kind {
  return {
    name: `number: ${name}`,
    change: (_, random) => ({ mark, items: random.one(['lines', 'spaced']) }),
  };
}

const headings: readonly Kind[] = [
  heading('Word 1.', (label, number) => `${label} ${number}.`),
  heading('Word №1:', (label, number) => `${label} №${number}:`),
  heading('Word № 1.', (label, number) => `${label} № ${number}.`),
  heading('1-word:', (label, number) => `${number}-${label.toLowerCase()}:`),
  heading('1. Word:', (label, number) => `${number}. ${label}:`),
  heading('Word 1 –', (label, number) => `${label} ${number} –`),
  heading('Word:', (label) => `${label}:`),
  form('heading: Word 1:text', () => ({ heading: 'run-in' })),
  heading('Word1:', (label, number) => `${label}${number}:`),
];

function heading(name: string, numbered: Options['numbered']): Kind {
  return form(`heading: ${name}`, () => ({ numbered }));
}

function form(name: string, change: (options: Options) => Partial<Options>): Kind {
  return { name, change };
}

const cardHeadings: readonly Kind[] = [
  cardHeading('without quotes', (label, name, number) => `${number}. ${label} ${name}`),
  cardHeading('quoted "so"', (label, name, number) => `${number}. ${label} "${name}":`),
  cardHeading('a colon between', (label, name, number) => `${number}. ${label}: ${name}`),
  cardHeading('without a number', (label, name) => `${label} «${name}»`),
  cardHeading('numbered 1)', (label, name, number) => `${number}) ${label} «${name}»`),
  cardHeading('numbered 3.1.', (label, name, number) => `3.${number}. ${label} «${name}»:`),
  cardHeading('none', () => null),
  form('chapters without headings', () => ({ chapters: false })),
  {
    name: 'a note between cards',
    change: (_, __, language) => ({
      between: {
        kk: 'Ескерту. Карточка жаңа редакцияда – 05.02.2024 № 12 бұйрығымен.',
        ru: 'Сноска. Карточка в редакции приказа от 05.02.2024 № 12.',
      }[language],
    }),
  },
];

function cardHeading(name: string, heading: Options['cardHeading']): Kind {
  return form(`card heading: ${name}`, () => ({ cardHeading: heading }));
}

const layouts: readonly Kind[] = [
  ...(['bars', 'tags'] as const).flatMap((format) =>
    (['same-cell', 'below', 'beside', 'columns', 'grid'] as const).map((block) =>
      form(`layout: ${format}, lists ${block}`, () => ({ format, block })),
    ),
  ),
  form('layout: bars as in Markdown', () => ({ format: 'pipes' })),
  form('layout: paragraphs in cells', () => ({ format: 'paragraph-tags', items: 'lines' })),
  form('layout: line breaks in cells', () => ({ format: 'break-tags', items: 'lines' })),
  form('layout: page of the legal database', () => ({ format: 'page', items: 'lines' })),
  form('layout: Word document', () => ({ format: 'docx', items: 'lines' })),
  form('layout: plain lines', () => ({ format: 'lines', items: 'lines', heading: 'same-line' })),
  form('layout: value in the cell of its label', () => ({ value: 'same-cell' })),
  form('layout: value in the row below', () => ({ value: 'below' })),
  form('layout: blank cells for spans', () => ({ spans: 'blank' })),
  form('layout: repeated cells for spans', () => ({ spans: 'repeated' })),
  form('layout: heading as a row', () => ({ card: 'row' })),
  form('layout: several cards in one table', () => ({ card: 'one-table' })),
];

const items: readonly Kind[] = [
  form('items: two on a line', () => ({ items: 'pairs' })),
  form('items: over two lines', () => ({ items: 'wrapped' })),
  form('items: run together', () => ({ items: 'run', stop: '' })),
  form('items: after a space, without stops', () => ({ items: 'spaced', stop: '' })),
  { ...form('items: nested lists', () => ({ nested: true })), model: withNestedLists(' ') },
  {
    ...form('items: nested lists on lines', () => ({ nested: true, items: 'lines' })),
    model: withNestedLists('\n'),
  },
  ...(['run-together', 'lines', 'semicolons', 'commas', 'numbered'] as const).map((competences) =>
    form(`competences: ${competences}`, () => ({ competences })),
  ),
];

const unknownRows = {
  kk: ['Еңбек жағдайлары', 'Жұмыс үй-жайда жүргізіледі'],
  ru: ['Условия труда', 'Работа ведётся в помещении'],
} as const;
const rows: readonly Kind[] = [
  {
    name: 'rows: another order',
    change: ({ order }, random) => ({ order: random.some(order, order.length) }),
  },
  {
    name: 'rows: missing',
    change: ({ order }, random) => ({
      missing: new Set(
        random.some([...order, 'functions-description', 'function-list', 'related', 'recognition'], 4),
      ),
    }),
  },
  { name: 'rows: one unknown', change: (_, __, language) => ({ unknownRow: unknownRows[language] }) },
  form('rows: knowledge before abilities', () => ({ knowledgeFirst: true })),
  form('rows: blanks for nothing', () => ({ nothing: '' })),
  form('rows: codes swapped', () => ({ swapped: true })),
];

const encodings: readonly Kind[] = [
  form('file: decomposed letters', () => ({ encode: (text) => text.normalize('NFD') })),
  form('file: CRLF', () => ({ encode: (text) => text.replaceAll('\n', '\r\n') })),
  form('file: byte order mark', () => ({ encode: (text) => `\uFEFF${text}` })),
];

/** Every kind of variation, on its own. */
export const kinds: readonly Kind[] = [
  form('none', () => ({})),
  ...wordings,
  ...spellings,
  ...colons,
  ...numberings,
  ...headings,
  ...cardHeadings,
  ...layouts,
  ...items,
  ...rows,
  ...encodings,
];
