import type { ConceptKind } from './concept.ts';
import type { Language } from './language.ts';

/** One distinct text of a kind of statement, as it is compared with others. */
export interface MeaningWording {
  /** Its kind and the hash of its normalised text. */
  readonly id: string;
  readonly kind: ConceptKind;
  readonly language: Language;
  readonly text: string;
  /**
   * The ids of the acts that it lists, sorted, where it is nothing but a list of acts and all of them are known; null
   * for any other text, and where its statements do not agree.
   */
  readonly acts: readonly string[] | null;
}

/** What was seen when two texts were compared. The texts of a reason stand in `src/matching`. */
export const reasonKinds = [
  /** Differ in case, punctuation, spaces, hyphens or look-alike letters only. */
  'same-letters',
  /** The same words in other forms (number, case, voice, verb for noun). */
  'word-forms',
  'word-order',
  /** Words that say nothing of their own: conjunctions, postpositions, auxiliary verbs. */
  'small-words',
  /** Other words that mean the same, by the curated table. */
  'synonyms',
  'misprint',
  /** The last word of one is cut off. */
  'cut-off',
  /** Lists of the same acts. */
  'same-acts',
  /** Texts of one statement in both languages. */
  'aligned',
  /** A person decided so. */
  'person',
  /** Words that only one of them has. */
  'other-words',
  'negation',
  /** Other numbers, levels, acts, names or abbreviations. */
  'other-numbers',
  'other-acts',
  'other-names',
  /** The same words in exchanged parts: what is done and by what, what and to whom. */
  'exchanged',
  /** Opposite words, by the curated table. */
  'opposite',
  /** Statements of one list of one card. */
  'same-list',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** A reason with the words it is about: `synonyms` with "мониторинг = бақылау". */
export interface Reason {
  readonly kind: ReasonKind;
  readonly words: readonly string[];
}

/**
 * same: they mean the same. doubtful: a person should look. different: something forbids that they are ever one,
 * whatever else says so. apart: nothing says that they mean the same, and nothing forbids it.
 */
export type Verdict = 'same' | 'doubtful' | 'apart' | 'different';

/** What was judged of two wordings; whichever comes first, the verdict is the same. */
export interface Judgement {
  readonly verdict: Verdict;
  /**
   * How alike they are, 0 to 1; 1 for texts that differ in nothing that counts. Of what is different 0, unless one word
   * that is negated or opposite is all that sets them apart.
   */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly by: 'METHOD' | 'PERSON';
}

/** Judges wordings. All its answers depend on the wordings alone, never on what was asked before. */
export interface Matcher {
  /**
   * The words by which others find a wording: two wordings that are the same or doubtful share all terms of the one
   * that has no more of them, but one where these are three or more. Sorted, each once; none for a text without a word.
   */
  readonly terms: (wording: MeaningWording) => readonly string[];
  readonly judge: (one: MeaningWording, other: MeaningWording) => Judgement;
  /** Whether people decided that it is a generic item, that stands under any skill ("searching the internet"). */
  readonly isGeneric: (wording: MeaningWording) => boolean;
  /** What people want a concept that has this wording to be called; null where nothing was decided. */
  readonly preferredName: (wording: MeaningWording) => string | null;
}

/** Two wordings by their ids, the smaller first, and what was judged of them. */
export interface JudgedPair extends Judgement {
  readonly one: string;
  readonly other: string;
}

/** Wordings that mean the same. */
export interface MeaningCluster {
  /** The smallest id of its wordings. */
  readonly id: string;
  readonly members: readonly MeaningMember[];
}

/** A wording of a cluster, and why it belongs there. */
export interface MeaningMember {
  readonly id: string;
  /** The wording of the cluster that it was compared with; null for the only one. */
  readonly comparedWith: string | null;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly decidedBy: 'SAME_TEXT' | 'METHOD' | 'ALIGNMENT' | 'PERSON';
}
