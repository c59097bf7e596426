import type { Fault } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { partOf } from './texts.ts';
import type { WordPlace } from './word-places.ts';

/** A fault that a document has in many places is one finding: it names the first few and says how many there are. */
export function manyWords(rule: string, about: string, found: readonly WordPlace[]): readonly Fault[] {
  if (found.length === 0) return [];
  const first = [...found].sort(byPlace).slice(0, shown);
  const quotes = first.map(({ text, start, end }) => partOf(text.quote, start, end));
  const distinct = [...new Set(quotes.map(({ text }) => text))];
  const more = found.length > distinct.length ? ` … (${found.length})` : '';
  return [{ rule, about, quotes, actual: `${distinct.join(', ')}${more}` }];
}

/** How many of its places a finding shows. */
const shown = 5;

function byPlace(a: WordPlace, b: WordPlace): number {
  const [one, other] = [firstOf(a), firstOf(b)];
  return (
    (one?.number ?? 0) - (other?.number ?? 0) || (one?.start ?? 0) - (other?.start ?? 0) || a.start - b.start
  );
}

function firstOf({ text }: WordPlace): Place | undefined {
  return text.quote.places[0];
}
