import type { ConceptKind } from '../model/concept.ts';
import type { MadeAction, MadeThing, Pair } from '../model/made-words.ts';
import type { MadeLanguage } from '../model/standard-shape.ts';

/** What is said, in no language yet: something is done to things, somewhere. */
export interface Meaning {
  readonly action: MadeAction;
  readonly objects: readonly { readonly thing: MadeThing; readonly quality: MadeThing | null }[];
  readonly place: Pair | null;
  /** The name of a system, the same in both languages. */
  readonly name: string | null;
  /** What of things is known. */
  readonly aspect: Pair;
}

/** A statement that a card makes. */
export interface StatementPlan {
  readonly kind: ConceptKind;
  /** What is said: the same key, the same meaning. */
  readonly meaning: string;
  /** In which of its wordings, 0 the usual one. */
  readonly wording: number;
}

/** A knowledge item; one that cites acts says nothing else. */
export interface KnowledgePlan extends StatementPlan {
  /** Places of the acts in the list of them, the most cited first. */
  readonly acts: readonly number[];
  /** Whether it is a list of acts. */
  readonly legalBasis: boolean;
}

export interface SkillPlan {
  readonly statement: StatementPlan;
  readonly abilities: readonly StatementPlan[];
  readonly knowledge: readonly KnowledgePlan[];
}

export interface FunctionPlan {
  readonly statement: StatementPlan;
  readonly mandatory: boolean;
  readonly skills: readonly SkillPlan[];
}

/** An occupation: a code, and a name that comes of what is done. */
export interface OccupationPlan {
  readonly code: string;
  /** The key of the meaning that names it. */
  readonly meaning: string;
  readonly role: Pair;
}

export interface CardPlan {
  readonly occupation: OccupationPlan;
  /** The row that has its code; the usual one is blank, or has that of the group, where it is another. */
  readonly codeSource: string;
  readonly level: number;
  /** Whether the row of the level says it. */
  readonly statesLevel: boolean;
  readonly handbookGrade: number | null;
  readonly education: readonly { readonly level: Pair; readonly specialty: string }[];
  /** Years; null where the row is blank. */
  readonly experience: number | null;
  /** Keys of meanings whose things are learnt. */
  readonly informalLearning: readonly string[];
  readonly otherTitles: readonly OccupationPlan[];
  /** The key of its meaning. */
  readonly purpose: string;
  readonly functions: readonly FunctionPlan[];
  readonly competences: readonly Pair[];
  readonly technicalRegulations: readonly { readonly number: string; readonly things: string }[];
  readonly related: readonly { readonly level: number; readonly occupation: OccupationPlan }[];
}

export interface StandardPlan {
  /** From 0. */
  readonly index: number;
  readonly languages: readonly MadeLanguage[];
  /** Its code of the classification of activities; whether the passport states it is another question. */
  readonly code: string;
  readonly statesCode: boolean;
  readonly trade: Pair;
  /** The key of the meaning that narrows its trade down. */
  readonly meaning: string;
  readonly ministry: number;
  readonly order: { readonly number: string; readonly date: string };
  readonly version: number;
  readonly cards: readonly CardPlan[];
}
