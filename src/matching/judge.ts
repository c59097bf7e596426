import type { Judgement, Reason, ReasonKind, Verdict } from '../model/meaning.ts';
import { type Difference, difference, type Pair } from './difference.ts';
import { attachedElsewhere, exchanged, ownedOtherwise, turnedAround } from './exchanged.ts';
import { listedOtherwise } from './lists.ts';
import type { Meaning } from './meaning.ts';
import { otherEnd, otherPart } from './parts.ts';
import type { Unit } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Judges whether two texts mean the same. They do where each word of the one means what a word of the other does, with
 * the same head, negation and relations, and nothing is left; all else is doubtful at best.
 */
export function judgeMeanings(one: Meaning, other: Meaning, vocabulary: Vocabulary): Judgement {
  const byActs = actsOf(one, other);
  if (byActs !== null) return byActs;
  if (one.letters === other.letters) return judged('same', 1, [reason('same-letters')]);
  if (one.language !== other.language) return judged('apart', 0, []);
  const found = difference(one, other, vocabulary.isKnown);
  return forbidden(found, vocabulary) ?? weighed(found, one, other);
}

/** Lists of acts are the same where their acts are; one that is no list, or not known whole, is none of them. */
function actsOf(one: Meaning, other: Meaning): Judgement | null {
  if (one.acts === null || other.acts === null) return null;
  const isSame = one.acts.join() === other.acts.join();
  return isSame ? judged('same', 1, [reason('same-acts')]) : judged('different', 0, [reason('other-acts')]);
}

/** What forbids that two texts mean the same, whatever else they share. */
function forbidden(
  { shared, onlyOne, onlyOther }: Difference,
  { areOpposites }: Vocabulary,
): Judgement | null {
  const turned = shared.find((pair) => pair.one.isNegated !== pair.other.isNegated);
  if (turned) return forbids('negation', [turned.one.word, turned.other.word], shared);
  const opposite = onlyOne
    .flatMap((ours) => onlyOther.map((theirs): [Unit, Unit] => [ours, theirs]))
    .find(([ours, theirs]) => areOpposites(ours.stem, theirs.stem));
  if (opposite) return forbids('opposite', [opposite[0].word, opposite[1].word], shared);
  const related = shared.find(
    (pair) =>
      pair.one.relation !== '' && pair.other.relation !== '' && pair.one.relation !== pair.other.relation,
  );
  if (related) return forbids('opposite', [related.one.relation, related.other.relation], shared);
  const left = [...onlyOne, ...onlyOther];
  const numbers = left.filter(({ kind }) => kind === 'number');
  if (numbers.length > 0)
    return forbids(
      'other-numbers',
      numbers.map(({ word }) => word),
      shared,
    );
  if (onlyOne.some(({ isName }) => isName) && onlyOther.some(({ isName }) => isName))
    return forbids(
      'other-names',
      left.filter(({ isName }) => isName).map(({ word }) => word),
      shared,
    );
  const moved = left.length === 0 ? exchanged(shared) : null;
  return moved === null ? null : forbids('exchanged', moved, shared);
}

function forbids(kind: ReasonKind, words: readonly string[], shared: readonly Pair[]): Judgement {
  return judged('different', 0, shared.length === 0 ? [] : [reason(kind, words)]);
}

/** The price of each way in which texts of the same meaning differ. */
const likeness = {
  'word-forms': 0.99,
  'small-words': 0.99,
  'word-order': 0.96,
  synonyms: 0.95,
  letters: 0.97,
  misprint: 0.9,
  'cut-off': 0.9,
} as const;

function weighed({ shared, onlyOne, onlyOther }: Difference, one: Meaning, other: Meaning): Judgement {
  const left = [...onlyOne, ...onlyOther];
  const reasons = reasonsOf(shared, one, other);
  const price = reasons.reduce((all, { factor }) => all * factor, 1);
  const said = reasons.map(({ reason: each }) => each);
  const words = left.map(({ word }) => word);
  const total = shared.length + Math.max(onlyOne.length, onlyOther.length);
  const share = shared.length / Math.max(1, total);
  if (shared.length === 0) return judged('apart', 0, [reason('other-words', words)]);
  if (left.length === 0) {
    const elsewhere =
      attachedElsewhere(one, other) ??
      attachedElsewhere(other, one) ??
      listedOtherwise(one, other) ??
      ownedOtherwise(shared, one) ??
      otherPart(shared, one, other) ??
      otherEnd(one, other) ??
      turnedAround(shared, one, other)?.join(', ') ??
      null;
    const isOfOneHead = [...one.heads].some((head) => other.heads.has(head)) || hasLikeHead(shared);
    const isRelated = shared.every((pair) => pair.one.relation === pair.other.relation);
    if (elsewhere === null && isOfOneHead && isRelated) return judged('same', price, said);
    return judged('doubtful', price * 0.8, [
      ...said,
      reason('exchanged', elsewhere === null ? [] : [elsewhere]),
    ]);
  }
  const isNear = onlyOne.length <= 1 && onlyOther.length <= 1 && shared.length >= 2;
  return judged(isNear ? 'doubtful' : 'apart', share * price, [...said, reason('other-words', words)]);
}

/** A head that is misprinted or cut off is one with the other's. */
function hasLikeHead(shared: readonly Pair[]): boolean {
  return shared.some(({ one, other, by }) => by !== 'word' && (one.role === 'head' || other.role === 'head'));
}

interface PricedReason {
  readonly reason: Reason;
  readonly factor: number;
}

function reasonsOf(shared: readonly Pair[], one: Meaning, other: Meaning): readonly PricedReason[] {
  const priced = (kind: ReasonKind, words: readonly string[], factor: number): PricedReason[] =>
    words.length === 0 ? [] : [{ reason: reason(kind, words), factor }];
  const pairs = (by: (pair: Pair) => boolean) =>
    shared.filter(by).map((pair) => `${pair.one.word} = ${pair.other.word}`);
  const isSynonym = (pair: Pair) =>
    pair.by === 'word' && pair.one.phrase !== pair.other.phrase && pair.one.word !== pair.other.word;
  const forms = pairs((pair) => pair.by === 'word' && !isSynonym(pair) && pair.one.word !== pair.other.word);
  const synonyms = pairs(isSynonym);
  const places = shared.map(
    (pair) => [one.units.indexOf(pair.one), other.units.indexOf(pair.other)] as const,
  );
  const isOrdered = places.every(([at, there]) =>
    places.every(([place, far]) => (at < place ? there <= far : at > place ? there >= far : true)),
  );
  const order: PricedReason[] = isOrdered
    ? []
    : [{ reason: reason('word-order'), factor: likeness['word-order'] }];
  const found = [
    ...priced('word-forms', forms, likeness['word-forms']),
    ...priced('synonyms', synonyms, likeness.synonyms ** synonyms.length),
    ...priced(
      'same-letters',
      pairs(({ by }) => by === 'letters'),
      likeness.letters,
    ),
    ...priced(
      'synonyms',
      pairs(({ by }) => by === 'initials'),
      likeness.letters,
    ),
    ...priced(
      'misprint',
      pairs(({ by }) => by === 'misprint'),
      likeness.misprint,
    ),
    ...priced(
      'cut-off',
      pairs(({ by }) => by === 'cut-off'),
      likeness['cut-off'],
    ),
    ...order,
  ];
  return found.length > 0 ? found : [{ reason: reason('small-words'), factor: likeness['small-words'] }];
}

function reason(kind: ReasonKind, words: readonly string[] = []): Reason {
  return { kind, words };
}

function judged(verdict: Verdict, score: number, reasons: readonly Reason[]): Judgement {
  return { verdict, score: Math.round(1000 * score) / 1000, reasons, by: 'METHOD' };
}
