import type { CardListEntry, StandardRecord } from '../../../../src/model/standard.ts';
import { cardFacts, cardLikeness } from './card.ts';
import { at, type Fact, inRange, listFacts, readOf, under, valueFact } from './fact.ts';
import type { Gold, GoldEntry } from './gold.ts';
import { lawFacts } from './laws.ts';
import { pairsOf } from './pairing.ts';
import { cardRange, endOf, headOf } from './range.ts';
import { likeness, unquoted } from './words.ts';

/** Every fact of a standard that the gold has or that was read, each once. */
export function* factsOf(gold: Gold, record: StandardRecord): Generator<Fact> {
  yield* inRange(headOf(record), headFacts(gold, record));
  for (const pair of pairsOf(gold.cards, record.cards, cardLikeness)) {
    const { item, name } = pair.gold ?? { item: pair.read?.item, name: pair.read?.name?.text };
    const facts = under(`${item ?? ''} ${name ?? ''}`.trim(), cardFacts(pair.gold, pair.read));
    yield* inRange(cardRange(record, pair.read), facts);
  }
  yield* inRange(endOf(record), endFacts(gold, record));
  yield* lawFacts(
    gold.laws,
    record.cards.flatMap(({ citations }) => citations),
  );
}

function* headFacts(gold: Gold, record: StandardRecord): Generator<Fact> {
  const { name, code, source, terms, abbreviations } = record;
  yield* valueFact('language', gold.language, source.language);
  yield* valueFact('name', unquoted(gold.name), name && unquoted(name.text), name);
  yield* valueFact('code', gold.code, code);
  yield* listFacts(
    'terms',
    gold.terms.map(({ term, definition }) => `${term} - ${definition}`),
    terms.map(({ term, meaning, quote }) => ({ text: `${term} - ${meaning}`, quote })),
  );
  yield* listFacts(
    'abbreviations',
    gold.abbreviations.map(({ short, long }) => `${short} - ${long}`),
    abbreviations.map(({ term, meaning, quote }) => ({ text: `${term} - ${meaning}`, quote })),
  );
  for (const pair of pairsOf(gold.passportCards, record.cardList, entryLikeness))
    yield* entryFacts(pair.gold, pair.read);
}

/** The same name may stand in the list at several levels. */
function entryLikeness(gold: GoldEntry, read: CardListEntry): number {
  const names = likeness(gold.name, read.name);
  return names + (gold.level === read.level ? 0.02 : 0) + (gold.code === read.code ? 0.01 : 0);
}

function* entryFacts(gold: GoldEntry | null, read: CardListEntry | null): Generator<Fact> {
  yield* valueFact('list of cards', gold?.name ?? null, read?.name, read?.quote);
  if (gold === null) return;
  const { name, code, level } = gold;
  const path = `list of cards > ${name}`;
  yield* at(name, under(path, valueFact('code', code, read?.code, read?.quote)));
  yield* at(name, under(path, valueFact('level', level, read?.level, read?.quote)));
}

function* endFacts(gold: Gold, { edition, technical }: StandardRecord): Generator<Fact> {
  const { version, year } = gold;
  yield* at(String(year), valueFact('version', version, edition.version, technical.version));
  yield* at(String(year), valueFact('year', year, edition.year, technical.version));
  yield* listFacts('developers', gold.developers, technical.organisations.map(readOf));
}
