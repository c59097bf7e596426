import type { Reason, ReasonKind } from '../model/meaning.ts';
import { withRussianLetters } from '../text/russian-letters.ts';
import type { Pair } from './difference.ts';
import type { Meaning } from './meaning.ts';

/** What is left of the likeness of two texts, of 1, for each way in which texts that share all words differ. */
export const likeness = {
  'word-forms': 0.99,
  'small-words': 0.99,
  letters: 0.97,
  initials: 0.97,
  'word-order': 0.96,
  /** For each of them. */
  synonym: 0.95,
  misprint: 0.9,
  'cut-off': 0.9,
  /** The same words, of which one has another part. */
  'other-part': 0.8,
} as const;

/** What was seen, and what is left of the likeness for it. */
interface PricedReason {
  readonly reason: Reason;
  readonly left: number;
}

/** How two texts say what they share otherwise, and the product of what is left of their likeness for it. */
export function reasonsOf(
  shared: readonly Pair[],
  one: Meaning,
  other: Meaning,
): { readonly reasons: readonly Reason[]; readonly left: number } {
  const pairs = (isSo: (pair: Pair) => boolean) =>
    shared.filter(isSo).map((pair) => `${pair.one.word} = ${pair.other.word}`);
  const seen = (kind: ReasonKind, words: readonly string[], left: number): readonly PricedReason[] =>
    words.length === 0 ? [] : [{ reason: { kind, words }, left }];
  const isOtherForm = (pair: Pair) =>
    pair.by === 'word' && !isSynonym(pair) && pair.one.word !== pair.other.word;
  const synonyms = [...pairs(isSynonym), ...pairs(isBy('beside'))];
  const found = [
    ...seen('word-forms', pairs(isOtherForm), likeness['word-forms']),
    ...seen('synonyms', synonyms, likeness.synonym ** synonyms.length),
    ...seen('same-letters', pairs(isBy('letters')), likeness.letters),
    ...seen('synonyms', pairs(isBy('initials')), likeness.initials),
    ...seen('misprint', pairs(isBy('misprint')), likeness.misprint),
    ...seen('cut-off', pairs(isBy('cut-off')), likeness['cut-off']),
    ...(isInOrder(shared, one, other)
      ? []
      : [{ reason: { kind: 'word-order', words: [] }, left: likeness['word-order'] } as const]),
  ];
  if (found.length === 0)
    return isTypedOtherwise(one, other)
      ? { reasons: [{ kind: 'same-letters', words: [] }], left: likeness.letters }
      : { reasons: [{ kind: 'small-words', words: [] }], left: likeness['small-words'] };
  return {
    reasons: found.map(({ reason }) => reason),
    left: found.reduce((product, { left }) => product * left, 1),
  };
}

/** Whether the one is the other typed without Kazakh letters. */
function isTypedOtherwise({ letters }: Meaning, other: Meaning): boolean {
  return withRussianLetters(letters) === withRussianLetters(other.letters);
}

function isBy(by: Pair['by']): (pair: Pair) => boolean {
  return (pair) => pair.by === by;
}

function isSynonym({ one, other, by }: Pair): boolean {
  return by === 'word' && one.phrase !== other.phrase && one.word !== other.word;
}

function isInOrder(shared: readonly Pair[], one: Meaning, other: Meaning): boolean {
  const places = shared.map(
    (pair) => [one.units.indexOf(pair.one), other.units.indexOf(pair.other)] as const,
  );
  return places.every(([at, there]) =>
    places.every(([place, far]) => (at < place ? there <= far : at > place ? there >= far : true)),
  );
}
