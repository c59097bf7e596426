import type { ConceptKind } from './concept.ts';
import type { Language } from './language.ts';
import type { Relation } from './meaning-tables.ts';

/** Words or phrases of one language that belong together, in dictionary form; the first is the usual one. */
export interface WordRow {
  readonly words: readonly string[];
  /** Why the row is right, where it is not plain. */
  readonly note?: string;
}

/** Words, in dictionary form, that can stand for each other beside certain words, as they stand there, or beside any. */
export interface BesideRow {
  readonly words: readonly string[];
  readonly beside?: readonly string[];
}

/** Words of one language that say nothing of their own; "as they stand" means that no other form of them is meant. */
export interface SmallWords {
  /** Particles, pronouns and endings of lists, as they stand. */
  readonly small: readonly string[];
  /** Adjectives that add nothing ("necessary"), in any form. */
  readonly weak: readonly string[];
  /** Words that add nothing where another text says the rest and nothing in their place; phrases as they stand. */
  readonly slight?: readonly string[];
  /** Things that are made for an action, so that "for" it and "of" it are one. */
  readonly tools?: readonly string[];
  /** What belongs to the place that it is in, so that "in" it and "of" it are one. */
  readonly states?: readonly string[];
  /** Places that are said with "in" as well as with "on". */
  readonly sites?: readonly string[];
  /** Words between equals, as they stand. */
  readonly joins: readonly string[];
  readonly relations: readonly Relation[];
  /** Verbs that add nothing beside the name of an action. */
  readonly auxiliaries: readonly string[];
  /** What somebody is told to do: no action beside an auxiliary, since to carry it out is not to give it. */
  readonly orders: readonly string[];
  /** Openings of a Russian text, ends of a Kazakh one, that only say that somebody knows. */
  readonly frames: readonly string[];
  /** Those that only say that somebody is able: beside an action or one of the `ways` to do it, and only there. */
  readonly abilities: readonly string[];
  readonly ways: readonly string[];
  /** Words that turn what stands beside them, as they stand. */
  readonly negations: readonly string[];
}

/** A statement that stands under nearly any skill, and tells no two professions apart. */
export interface GenericItem {
  readonly language: Language;
  /** As it is usually worded; all texts that mean the same are meant. */
  readonly text: string;
  /** The kinds of statements that it is generic in. */
  readonly kinds: readonly ConceptKind[];
}
