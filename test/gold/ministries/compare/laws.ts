import type { CitationRecord } from '../../../../src/model/citation.ts';
import { type Fact, readOf, textFact } from './fact.ts';
import { pairsOf } from './pairing.ts';
import { likeness, wordsOf } from './words.ts';

/** The acts named in cards. Where a mention begins and ends is a matter of taste: one may hold the other. */
export function* lawFacts(gold: readonly string[], read: readonly CitationRecord[]): Generator<Fact> {
  for (const { gold: law, read: citation } of pairsOf(gold, read, mentionLikeness)) {
    const fact = textFact('laws', law, citation && readOf(citation.quote));
    yield { ...fact, isRight: law !== null && citation !== null };
  }
}

function mentionLikeness(gold: string, { quote }: CitationRecord): number {
  const [own, other] = [gold, quote.text].map((text) => ` ${wordsOf(text).join(' ')} `) as [string, string];
  const words = likeness(gold, quote.text);
  return own.includes(other) || other.includes(own) ? Math.max(words, 0.95) : words > 0.6 ? words : 0;
}
