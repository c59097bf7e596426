import type { ActivityRecord } from '../../../src/model/standard.ts';

/** An ability or a knowledge item as text, or with the acts that it names. */
export type ItemPlan = string | { readonly text: string; readonly acts: readonly string[] };

export interface SkillPlan {
  readonly text: string;
  readonly abilities: readonly ItemPlan[];
  readonly knowledge: readonly ItemPlan[];
  /** Acts that its own text names. */
  readonly acts?: readonly string[];
}

export interface FunctionPlan {
  readonly text: string;
  readonly mandatory?: boolean;
  readonly skills: readonly SkillPlan[];
  /** Acts that its own text names. */
  readonly acts?: readonly string[];
}

export interface OccupationPlan {
  readonly text: string;
  readonly code: string | null;
  readonly level: string | null;
}

export interface CardPlan {
  readonly item: number;
  readonly name: string;
  readonly code: string | null;
  readonly level: number | null;
  readonly functions: readonly FunctionPlan[];
  readonly otherTitles?: readonly OccupationPlan[];
  readonly related?: readonly OccupationPlan[];
  readonly regulations?: readonly string[];
  /** Acts, or provisions of acts, that the experience row names. */
  readonly experienceActs?: readonly string[];
}

/** What differs from one standard to another; the builder makes the rest. */
export interface StandardPlan {
  readonly code: string;
  readonly name: string;
  /** What the edition's id is made of. */
  readonly editionKey?: string;
  readonly version?: number | null;
  readonly year?: number | null;
  readonly orderNumber?: string | null;
  readonly orderDate?: string | null;
  /** The act that its order is. */
  readonly orderAct?: string;
  readonly cards: readonly CardPlan[];
  readonly activities?: readonly Pick<ActivityRecord, 'level' | 'code' | 'name'>[];
  readonly scopeActs?: readonly string[];
  readonly terms?: Readonly<Record<string, string>>;
  readonly findings?: readonly { readonly rule: string; readonly item: number }[];
  /** The Russian for its texts, where it is there in both languages; a text without one stays as it is. */
  readonly translations?: Readonly<Record<string, string>>;
}
