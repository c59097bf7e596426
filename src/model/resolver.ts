import type { JudgedPair, Matcher, MeaningCluster, MeaningWording } from './meaning.ts';

/** What wordings are united by: those that something connects, and what forbids that some of them are one. */
export interface ClusterInput {
  /** Their ids, each once, in any order. */
  readonly wordings: readonly string[];
  /** What was judged of them; only what is the same counts. */
  readonly judged: readonly JudgedPair[];
  /** Texts of one statement in two languages. */
  readonly aligned: readonly (readonly [one: string, other: string])[];
  /** Whether two of them must never be one, whichever of the two comes first. */
  readonly isForbidden: (one: string, other: string) => boolean;
}

/** A wording with its terms. */
export interface TermedWording {
  readonly wording: MeaningWording;
  readonly terms: readonly string[];
}

/** Some of the terms of a wording: whatever is compared with it and has no fewer terms has `hits` of these at least. */
export interface Keys {
  readonly terms: readonly string[];
  readonly hits: number;
}

/** What makes concepts of wordings: the parts of `src/matching` as the graph calls them. */
export interface Resolver {
  readonly matcher: Matcher;
  readonly cluster: (input: ClusterInput) => readonly MeaningCluster[];
  /** Of so many terms, how many another wording with no fewer of them shares at the least where the two are compared. */
  readonly leastShared: (terms: number) => number;
  readonly keysOf: (terms: readonly string[]) => Keys;
  /** What is judged of two wordings, the smaller id first; null where it is neither the same nor doubtful, nor alike and different. */
  readonly judge: (one: MeaningWording, other: MeaningWording) => JudgedPair | null;
  /** The pairs of some wordings of which `judge` says something, found in memory. */
  readonly judgeAll: (wordings: readonly TermedWording[]) => Iterable<JudgedPair>;
  /** Ids of wordings of which people said whether they are one with this, which need not share its terms. */
  readonly decidedWith: (id: string) => readonly string[];
  /** Each decision of people by a key, which begins with its verdict and the ids of its wordings, spaces between. */
  readonly decisions: readonly string[];
  /** A hash of the words by which the method compares; '' where it knows none. */
  readonly words: string;
}
