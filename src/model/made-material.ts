import type { Mention } from './citation.ts';
import type { MadeWords } from './made-words.ts';
import type { MadeLanguage, StandardShape } from './standard-shape.ts';

/** An act as texts cite it. */
export interface CitedAct {
  readonly id: string;
  /** The words by which it is cited, and what is read in them. */
  readonly cited: Readonly<Record<MadeLanguage, CitedWords>>;
}

export interface CitedWords {
  readonly words: string;
  readonly mention: Mention;
  /** How sure it is that they mean the act, 0 to 1. */
  readonly score: number;
}

/** All that standards are made of. */
export interface MadeMaterial {
  readonly shape: StandardShape;
  readonly words: MadeWords;
  /** The usual wording of a label of the template. */
  readonly label: (key: string, language: MadeLanguage) => string;
  /** Acts, the most cited first. */
  readonly acts: readonly CitedAct[];
  /** The law under which every standard is approved, with article and paragraph; null: no text says it. */
  readonly enactedUnder: (CitedAct & { readonly article: string; readonly paragraph: string }) | null;
}
