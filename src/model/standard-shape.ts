import type { ConceptKind } from './concept.ts';

/** Numbers and how often each came. */
export type Counts = readonly (readonly [value: number, count: number])[];

/** The languages in which made standards are written. */
export type MadeLanguage = 'kk' | 'ru';

/** How standards are shaped: what was measured of real ones, and what had to be assumed. Shares are 0 to 1. */
export interface StandardShape {
  readonly measured: {
    readonly cardsPerStandard: Counts;
    /** Texts that a standard has. */
    readonly languages: readonly (readonly [languages: MadeLanguage | 'both', count: number])[];
    /** Standards without a code of their own. */
    readonly uncoded: number;
    /** Cards, one a level, that share an occupation code. */
    readonly cardsPerOccupation: Counts;
    readonly levels: Counts;
    /** Where the code of a card stands. */
    readonly codeSources: readonly (readonly [source: string, count: number])[];
    readonly functionsPerCard: Counts;
    readonly additionalFunctions: number;
    readonly skillsPerFunction: Counts;
    readonly abilitiesPerSkill: Counts;
    readonly knowledgePerSkill: Counts;
    /** Knowledge items that are lists of acts. */
    readonly legalBases: number;
    /** Other knowledge items that cite an act. */
    readonly citingKnowledge: number;
    readonly citationsPerLegalBasis: Counts;
    readonly citationsPerCard: Counts;
    /** How often each act is cited, the most cited first. */
    readonly citationsByRank: readonly number[];
    readonly educationPerCard: Counts;
    /** Cards that ask for experience. */
    readonly experience: number;
    /** Cards that state a grade of an older handbook. */
    readonly handbookGrade: number;
    readonly informalLearningPerCard: Counts;
    readonly otherTitlesPerCard: Counts;
    readonly competencesPerCard: Counts;
    readonly technicalRegulationsPerCard: Counts;
    readonly relatedPerCard: Counts;
    readonly words: Readonly<Record<ConceptKind, Readonly<Record<MadeLanguage, Counts>>>>;
    /** Statements that a card before in the same standard makes in the same words. */
    readonly saidBefore: Readonly<Record<ConceptKind, number>>;
    readonly wordingsPerMeaning: Readonly<Record<ConceptKind, Counts>>;
  };
  readonly assumed: {
    readonly meanCards: number;
    /** Standards in Russian alone, to be added to the counts of `languages`. */
    readonly russianOnly: number;
    /** Cards that leave the row of the level blank. */
    readonly withoutLevel: number;
    /** The first and the last year in which standards are approved. */
    readonly years: readonly [first: number, last: number];
    /** Statements that any standard may make, and of how many meanings of each kind. */
    readonly commons: { readonly share: number; readonly meanings: number };
    /** Abilities and knowledge items that have a name in them, and how many names there are. */
    readonly names: { readonly share: number; readonly count: number };
    /**
     * Things whose words are made of syllables: how many things are such, how many of these words each standard has, and of
     * how many they are taken: `first` for the first standard, and for those after it as many as a power of their number says.
     */
    readonly coined: {
      readonly share: number;
      readonly ofStandard: number;
      readonly first: number;
      readonly power: number;
    };
  };
}
