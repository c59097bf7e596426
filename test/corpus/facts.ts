import type { Quote } from '../../src/model/place.ts';

type Values = Readonly<Record<string, unknown>>;

/** Ids are hashes of what is printed anyway; what was asked of the register repeats the mention; messages are made of the rule and what it expected. */
const left = new Set(['id', 'wording', 'context', 'message', 'about', 'sha256', 'length', 'file', 'asked']);
/** What tells a card, a function, an item or a finding from its neighbours. */
const names = ['item', 'number', 'rule'];

/**
 * A record as lines, one fact each, in the order of the document: where in the standard it stands, what is said, and
 * the places (line:start-end) of every text. Nothing of a record is left out but ids; what is null or empty has no line.
 * Of the other text of an edition, each fact also says with "=" what it is aligned with: the words in the first text,
 * `first`, of what has the same id.
 */
export function factsOf(record: object, first: ReadonlyMap<string, string>): readonly string[] {
  return [...facts('', record, first)];
}

/** The words of every statement of a record, by its id. */
export function wordsById(record: object): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  JSON.stringify(record, (key, value) => {
    if (key === 'translation') return null;
    if (typeof value?.id === 'string' && typeof value.quote?.text === 'string')
      words.set(value.id, onLine(value.quote.text));
    return value;
  });
  return words;
}

function onLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function* facts(path: string, value: unknown, first: ReadonlyMap<string, string>): Generator<string> {
  if (value === null || value === undefined || value === false) return;
  if (Array.isArray(value)) for (const item of value) yield* facts(path, item, first);
  else if (typeof value !== 'object') yield `${path}: ${value}`;
  else if (isQuote(value)) yield `${path}: ${said([value])}`;
  else yield* factsOfObject(path, value as Values, first);
}

/** An object with a text of its own is one line, with its plain values in brackets; one without is a line for each. */
function* factsOfObject(path: string, value: Values, first: ReadonlyMap<string, string>): Generator<string> {
  const quotes = quotesOf(value);
  const own = `${path}${nameOf(value)}`;
  const entries = Object.entries(value).filter(([key]) => !left.has(key));
  if (quotes !== null) {
    const plain = entries.flatMap(([key, item]) => (names.includes(key) ? [] : plainValues(key, item)));
    const same = first.get(String(value.id));
    yield [
      `${own}: ${said(quotes)}`,
      ...(plain.length === 0 ? [] : [`[${plain.join('; ')}]`]),
      ...(same === undefined ? [] : [`= ${same}`]),
    ].join(' ');
  }
  for (const [key, item] of entries) {
    if (quotes !== null && (isPlain(item) || /^quotes?$/u.test(key))) continue;
    yield* facts(own === '' ? key : `${own} > ${key}`, item, first);
  }
}

function isQuote(value: object): value is Quote {
  return 'text' in value && 'places' in value;
}

function quotesOf({ quote, quotes }: Values): readonly Quote[] | null {
  if (Array.isArray(quotes)) return quotes;
  return typeof quote === 'object' && quote !== null ? [quote as Quote] : null;
}

function nameOf(value: Values): string {
  const name = names.map((key) => value[key]).find((own) => own !== null && own !== undefined);
  return name === undefined ? '' : ` ${name}`;
}

function said(quotes: readonly Quote[]): string {
  return quotes
    .map(({ text, places }) => {
      const at = places.map(({ number, start, end }) => `${number}:${start}-${end}`).join(' ');
      return `${onLine(text)} @${at}`;
    })
    .join(' | ');
}

function plainValues(key: string, value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null && isPlain(value))
    return Object.entries(value).flatMap(([inner, item]) => plainValues(`${key}.${inner}`, item));
  if (value === null || value === undefined || value === false || typeof value === 'object') return [];
  return [`${key}=${value}`];
}

/** Whether a value has no text with a place in it, and so belongs into the brackets. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return (
    !Array.isArray(value) &&
    !isQuote(value) &&
    Object.values(value).every((item) => typeof item !== 'object' || item === null)
  );
}
