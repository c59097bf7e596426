import type { BesideRow } from './meaning-words.ts';

/** What is known of the words of one language, for comparing statements: words and phrases as a dictionary has them. */
export interface MeaningTables {
  /** Words of each sort of things. */
  readonly sorts: ThingSorts;
  /** Words that can stand for each other in any statement, the preferred one first. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words that can stand for each other beside certain words, and only there. */
  readonly beside: readonly BesideRow[];
  /** Pairs of words that must never be taken for each other. */
  readonly opposites: readonly (readonly string[])[];
  /** Verbs and nouns that are one action, where no ending tells. */
  readonly families: readonly (readonly string[])[];
  /** Words that say nothing of their own, as they stand. */
  readonly small: readonly string[];
  /** Adjectives that add nothing ("necessary"), in any form. */
  readonly weak: readonly string[];
  /** Words that add nothing where another text says the rest and nothing in their place ("all kinds of", "the work done"); phrases as they stand. */
  readonly slight: readonly string[];
  /** Things that are made for an action, so that "for" it and "of" it are one ("means for cleaning"). */
  readonly tools: readonly string[];
  /** What belongs to the place that it is in, so that "in" it and "of" it are one ("the temperature in the shop"). */
  readonly states: readonly string[];
  /** Places that are said with "in" as well as with "on" ("в сетях", "на сетях"). */
  readonly sites: readonly string[];
  /** Verbs that say nothing beside the name of an action. */
  readonly auxiliaries: readonly string[];
  /** What somebody is told to do: no action beside an auxiliary, since to carry it out is not to give it. */
  readonly orders: readonly string[];
  /** Openings or endings that only say that somebody knows. */
  readonly frames: readonly string[];
  /** Those that only say that somebody is able: beside an action or one of the `ways` to do it, and only there. */
  readonly abilities: readonly string[];
  readonly ways: readonly string[];
  readonly relations: readonly Relation[];
  /** Words that turn what stands beside them, as they stand. */
  readonly negations: readonly string[];
  /** Words between equals, as they stand. */
  readonly joins: readonly string[];
}

/** Sorts of things of which a language says one thing in more than one case, or with more than one verb. */
export const thingSorts = ['bases', 'bodies', 'conditions', 'contests', 'events', 'papers', 'said'] as const;
export type ThingSort = (typeof thingSorts)[number];
/** Words in dictionary form, by the sort of thing that they name. */
export type ThingSorts = Partial<Readonly<Record<ThingSort, readonly string[]>>>;

/** Words, as they stand, that say how another depends on the rest: prepositions, postpositions. */
export interface Relation {
  /** What all of them say. */
  readonly name: string;
  readonly words: readonly string[];
  /** Whether a text without it, or with another one, means something else ("before", "without"). */
  readonly isStrong: boolean;
}
