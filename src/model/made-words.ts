import type { MadeLanguage } from './standard-shape.ts';

/** What is said in both languages. */
export type Pair = Readonly<Record<MadeLanguage, string>>;

/** A thing or a quality: in Kazakh as it stands before endings, in Russian in the plural. */
export interface MadeThing {
  readonly kk: string;
  readonly ru: { readonly accusative: string; readonly genitive: string };
}

/** What is done: in Kazakh the verbal noun, in Russian the verb and its noun. */
export interface MadeAction {
  readonly kk: string;
  readonly ru: {
    readonly verb: string;
    readonly noun: string;
    readonly dative: string;
    readonly accusative: string;
  };
}

/** Words of which statements, and sentences of which documents are made; places in a sentence are names in braces. */
export interface MadeWords {
  readonly actions: readonly MadeAction[];
  readonly things: readonly MadeThing[];
  readonly qualities: readonly MadeThing[];
  readonly places: readonly Pair[];
  readonly aspects: readonly Pair[];
  readonly roles: readonly Pair[];
  readonly trades: readonly Pair[];
  readonly ministries: readonly Readonly<
    Record<MadeLanguage, { readonly body: string; readonly minister: string }>
  >[];
  readonly competences: readonly Pair[];
  /** Levels of education, the lowest first. */
  readonly education: readonly Pair[];
  readonly syllables: readonly string[];
  /** As a day has them. */
  readonly months: Readonly<Record<MadeLanguage, readonly string[]>>;
  /** The law under which every standard is approved, as each text of it cites it. */
  readonly enactedUnder: {
    readonly act: string;
    readonly article: string;
    readonly paragraph: string;
  };
  readonly sentences: Readonly<Record<MadeLanguage, Sentences>>;
}

export interface Sentences extends Readonly<Record<SentenceKey, string>> {
  readonly terms: readonly string[];
  readonly abbreviations: readonly string[];
}

export type SentenceKey =
  | 'title'
  | 'order'
  | 'enacting'
  | 'enactingLaw'
  | 'approving'
  | 'force'
  | 'scope'
  | 'description'
  | 'listed'
  | 'listedWithoutLevel'
  | 'standard'
  | 'profession'
  | 'experience'
  | 'nothing'
  | 'informal'
  | 'regulation'
  | 'legalBasis'
  | 'law'
  | 'code'
  | 'system'
  | 'version'
  | 'handbook'
  | 'organisation'
  | 'council'
  | 'day'
  | 'review'
  | 'light'
  | 'chapter';
