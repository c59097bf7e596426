import type { Judgement } from '../model/meaning.ts';
import { judgeMeanings } from './judge.ts';
import { type Meaning, phrasesOf, type Split } from './meaning.ts';
import type { Unit } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A phrase of one text may hide words that the other has. Texts are the same by phrases; else without those that `Beside`
 * knows; else with those read word by word that the other text lacks, the longest first, as long as there are any; else with
 * none.
 */
export function judgeReadings(one: Meaning, other: Meaning, vocabulary: Vocabulary): Judgement {
  const byPhrases = judgeMeanings(one, other, vocabulary);
  const hasPhrases = one.without !== null || other.without !== null;
  if (!hasPhrases || byPhrases.verdict === 'same') return byPhrases;
  const [first, second] = [reading(one, none), reading(other, none)];
  const isSplit = first !== one || second !== other;
  const found = isSplit ? judgeMeanings(first, second, vocabulary) : byPhrases;
  if (found.verdict === 'same') return found;
  if (byPhrases.verdict === 'different') return byPhrases;
  const [here, there] = [lacking(first, second), lacking(second, first)];
  if (!mayHide(here, there) || !mayHide(there, here)) return found;
  for (const phrases of startsOf(phrasesOf(here), phrasesOf(there))) {
    const split = new Set<string>();
    for (let rest = phrases; rest.length > 0; ) {
      const longest = Math.max(...rest.map(wordCount));
      for (const phrase of rest) if (wordCount(phrase) === longest) split.add(phrase);
      const [ours, theirs] = [reading(one, split), reading(other, split)];
      const byBoth = judgeMeanings(ours, theirs, vocabulary);
      if (byBoth.verdict === 'same') return byBoth;
      rest = phrasesOf([...lacking(ours, theirs), ...lacking(theirs, ours)]).filter(
        (phrase) => !split.has(phrase),
      );
    }
  }
  const byWords = judgeMeanings(reading(one, 'all'), reading(other, 'all'), vocabulary);
  return byWords.verdict === 'same' ? byWords : found;
}

const none: ReadonlySet<string> = new Set();

/** The phrases that are read word by word first: those of both texts, or of one alone where the other has them whole. */
function startsOf(ours: readonly string[], theirs: readonly string[]): readonly (readonly string[])[] {
  const both = [...ours, ...theirs];
  return ours.length === 0 || theirs.length === 0 ? [both] : [both, ours, theirs];
}

function wordCount(phrase: string): number {
  return phrase.split(' ').length;
}

function reading(meaning: Meaning, split: Split): Meaning {
  return meaning.without?.(split) ?? meaning;
}

/** The units that the one text has alone. */
function lacking(one: Meaning, other: Meaning): readonly Unit[] {
  return one.units.filter(({ key }) => !other.units.some((there) => there.key === key));
}

/** Whether the phrases that one text has alone have words enough for those that the other has alone, but for a slip. */
function mayHide(here: readonly Unit[], there: readonly Unit[]): boolean {
  const hidden = phrasesOf(here).reduce((sum, phrase) => sum + wordCount(phrase), 0);
  const words = there.filter(({ phrase }) => !phrase?.includes(' '));
  return words.length <= hidden + 1;
}
