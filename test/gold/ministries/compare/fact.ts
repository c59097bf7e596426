import type { Quote } from '../../../../src/model/place.ts';
import type { Value } from './gold.ts';
import { pairsOf } from './pairing.ts';
import type { Range } from './range.ts';
import { likeness, same } from './words.ts';

/** One thing that the gold says or that was read, or both. */
export interface Fact {
  /** Where in the standard it stands: "9 Портной > education". */
  readonly path: string;
  /** Null where it was read and the gold does not have it. */
  readonly gold: string | null;
  /** Null where nothing was read for it. */
  readonly read: string | null;
  readonly isRight: boolean;
  /** Where it was read. */
  readonly quotes: readonly Quote[];
  /** The words at which it stands: those of the gold, or the name of what has this code or level. */
  readonly at: string | null;
  /** Where in the document to look for these words; everywhere where it is left out. */
  readonly range?: Range;
}

/** A text that was read, and where. */
export interface Read {
  readonly text: string;
  readonly quote: Quote;
}

/** A single value; none where neither the gold nor the record has one. `also` are other answers that are right. */
export function* valueFact(
  path: string,
  gold: Value | null,
  read: Value | null | undefined,
  quote: Quote | null | undefined = null,
  also: readonly Value[] = [],
): Generator<Fact> {
  const text = read === null || read === undefined ? null : String(read);
  const right = gold === null ? also : [gold, ...also];
  const isRight = text !== null && right.some((value) => same(String(value), text));
  if (gold === null && (text === null || isRight)) return;
  yield {
    path,
    gold: gold === null ? null : String(gold),
    read: text,
    isRight,
    quotes: quote ? [quote] : [],
    // A digit or two stand anywhere: they are not looked for.
    at: typeof gold === 'string' ? gold : null,
  };
}

/** A list of texts: each of the gold with what is most like it, then what was read besides. */
export function* listFacts(path: string, gold: readonly string[], read: readonly Read[]): Generator<Fact> {
  for (const pair of pairsOf(gold, read, (own, other) => likeness(own, other.text)))
    yield textFact(path, pair.gold, pair.read);
}

/** A text of the gold and the one that was read for it; one of them may be missing. */
export function textFact(path: string, gold: string | null, read: Read | null): Fact {
  const isRight = gold !== null && read !== null && same(gold, read.text);
  return {
    path,
    gold,
    read: read?.text ?? null,
    isRight,
    quotes: read === null ? [] : [read.quote],
    at: gold,
  };
}

/** Facts of something that has a name: its name comes before their paths. */
export function* under(name: string, facts: Iterable<Fact>): Generator<Fact> {
  for (const fact of facts) yield { ...fact, path: `${name} > ${fact.path}` };
}

/** Facts that stand where some other words do. */
export function* at(words: string, facts: Iterable<Fact>): Generator<Fact> {
  for (const fact of facts) yield { ...fact, at: words };
}

/** Facts that stand in one part of the document. */
export function* inRange(range: Range, facts: Iterable<Fact>): Generator<Fact> {
  for (const fact of facts) yield { ...fact, range };
}

/** The text of a quote, as something that was read. */
export function readOf(quote: Quote): Read {
  return { text: quote.text, quote };
}
