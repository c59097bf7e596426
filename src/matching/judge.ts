import type { Judgement, Reason, ReasonKind, Verdict } from '../model/meaning.ts';
import { attachedElsewhere } from './attached.ts';
import { type Difference, difference, type Pair } from './difference.ts';
import { exchanged, isOfItsNoun, isQualifier, ownedOtherwise, turnedAround } from './exchanged.ts';
import { doneBySomebody, followsAction } from './kazakh/parts.ts';
import { areRelated } from './kazakh/related.ts';
import { listedOtherwise } from './lists.ts';
import type { Meaning } from './meaning.ts';
import { otherEnd, otherPart } from './parts.ts';
import { likeness, reasonsOf } from './reasons.ts';
import { isOfOwner } from './russian/belonging.ts';
import { isRelational, relatedOtherwise } from './russian/relational.ts';
import { areOneRelation } from './russian/relations.ts';
import { withoutSlight } from './slight.ts';
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
  const found = difference(one, other, vocabulary);
  const free = withoutSlight(found, one, other, vocabulary);
  if (free !== null) {
    const leftOut = [...found.onlyOne, ...found.onlyOther].map(({ word }) => word);
    return leavingOut(leftOut, judgeMeanings(...free, vocabulary));
  }
  return forbidden(found, vocabulary, [one, other]) ?? weighed(found, one, other, vocabulary);
}

/** What was judged of two texts without some words that say nothing there, and that it was so. */
function leavingOut(words: readonly string[], judgement: Judgement): Judgement {
  const others = judgement.reasons.filter((each) => each.kind !== 'small-words');
  return { ...judgement, reasons: [...others, reason('small-words', words)] };
}

/** Lists of acts are the same where their acts are; one that is no list, or not known whole, is none of them. */
function actsOf(one: Meaning, other: Meaning): Judgement | null {
  if (one.acts === null || other.acts === null) return null;
  const isSame = one.acts.join() === other.acts.join();
  return isSame ? judged('same', 1, [reason('same-acts')]) : judged('different', 0, [reason('other-acts')]);
}

/** What forbids that two texts mean the same, whatever else they share. */
function forbidden(
  found: Difference,
  { areOpposites }: Vocabulary,
  texts: readonly [Meaning, Meaning],
): Judgement | null {
  const { shared, onlyOne, onlyOther } = found;
  const turned = shared.find(({ one, other }) => one.isNegated !== other.isNegated);
  if (turned) return forbids('negation', [turned.one.word, turned.other.word], found, 1);
  const opposite = onlyOne
    .flatMap((ours) => onlyOther.map((theirs): [Unit, Unit] => [ours, theirs]))
    .find(([ours, theirs]) => areOpposites(ours.stem, theirs.stem));
  if (opposite) return forbids('opposite', [opposite[0].word, opposite[1].word], found, 0);
  const related = shared.find(
    (pair) =>
      pair.one.relation !== '' &&
      pair.other.relation !== '' &&
      pair.one.relation !== pair.other.relation &&
      !isRelational(pair) &&
      !areOneRelation(pair),
  );
  if (related) return forbids('opposite', [related.one.relation, related.other.relation], found, 1);
  const only = [...onlyOne, ...onlyOther];
  const wordsOf = (units: readonly Unit[]) => units.map(({ word }) => word);
  const numbers = only.filter(({ kind }) => kind === 'number');
  if (numbers.length > 0) return forbids('other-numbers', wordsOf(numbers), found);
  if (onlyOne.some(({ isName }) => isName) && onlyOther.some(({ isName }) => isName))
    return forbids('other-names', wordsOf(only.filter(({ isName }) => isName)), found);
  const moved = only.length === 0 ? exchanged(shared.filter((pair) => !isQualifier(pair, texts))) : null;
  return moved === null ? null : forbids('exchanged', moved, found);
}

/**
 * That two texts never mean the same. They have a likeness where nothing else sets them apart: what was copied from one
 * to the other and then turned round.
 * @param turned how many of the shared words are turned round; nothing where the likeness says nothing
 */
function forbids(
  kind: ReasonKind,
  words: readonly string[],
  found: Difference,
  turned: number | null = null,
): Judgement {
  const { shared, onlyOne, onlyOther } = found;
  const isAll = turned !== null && [onlyOne, onlyOther].every(({ length }) => length + turned === 1);
  const score = !isAll ? 0 : shareOf(found) * (1 - turned / Math.max(1, shared.length));
  return judged('different', score, shared.length === 0 ? [] : [reason(kind, words)]);
}

function weighed(found: Difference, one: Meaning, other: Meaning, vocabulary: Vocabulary): Judgement {
  const { shared, onlyOne, onlyOther } = found;
  const only = [...onlyOne, ...onlyOther];
  const words = only.map(({ word }) => word);
  if (shared.length === 0) return judged('apart', 0, [reason('other-words', words)]);
  const { reasons, left } = reasonsOf(shared, one, other);
  if (only.length === 0) {
    const elsewhere = inOtherPart(shared, one, other, vocabulary);
    const isOfOneHead = [...one.heads].some((head) => other.heads.has(head)) || hasLikeHead(shared);
    const isRelated = shared.every(
      (pair) =>
        areRelated(pair, one, other, vocabulary) ||
        isOfItsNoun(pair, [one, other]) ||
        isRelational(pair) ||
        areOneRelation(pair) ||
        isOfOwner(pair, one, other, vocabulary),
    );
    if (elsewhere === null && isOfOneHead && isRelated) return judged('same', left, reasons);
    return judged('doubtful', left * likeness['other-part'], [
      ...reasons,
      reason('exchanged', elsewhere === null ? [] : [elsewhere]),
    ]);
  }
  const isNear = onlyOne.length <= 1 && onlyOther.length <= 1 && shared.length >= 2;
  const said = [...reasons, reason('other-words', words)];
  return judged(isNear ? 'doubtful' : 'apart', shareOf(found) * left, said);
}

/** The share of their words that two texts have in common. */
function shareOf({ shared, onlyOne, onlyOther }: Difference): number {
  return shared.length / Math.max(1, shared.length + Math.max(onlyOne.length, onlyOther.length));
}

/** A word that has another part in the one of two texts of the same words than in the other; null where none has. */
function inOtherPart(
  shared: readonly Pair[],
  one: Meaning,
  other: Meaning,
  vocabulary: Vocabulary,
): string | null {
  return (
    attachedElsewhere(one, other) ??
    attachedElsewhere(other, one) ??
    listedOtherwise(one, other) ??
    relatedOtherwise(shared, one, other) ??
    ownedOtherwise(shared, one) ??
    otherPart(shared, one, other, vocabulary) ??
    otherEnd(one, other) ??
    followsAction(shared, one, other) ??
    doneBySomebody(one, other) ??
    turnedAround(shared, one, other)?.join(', ') ??
    null
  );
}

/** A head that is misprinted or cut off is one with the other's. */
function hasLikeHead(shared: readonly Pair[]): boolean {
  return shared.some(({ one, other, by }) => by !== 'word' && (one.role === 'head' || other.role === 'head'));
}

function reason(kind: ReasonKind, words: readonly string[] = []): Reason {
  return { kind, words };
}

function judged(verdict: Verdict, score: number, reasons: readonly Reason[]): Judgement {
  return { verdict, score: Math.round(1000 * score) / 1000, reasons, by: 'METHOD' };
}
