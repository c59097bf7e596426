/** What a person read out of one text: `kaz.json` or `rus.json`, as the README describes it. */
export interface Gold {
  readonly language: string;
  readonly name: string;
  readonly code: string | null;
  readonly version: number;
  readonly year: number;
  readonly passportCards: readonly GoldEntry[];
  readonly developers: readonly string[];
  readonly terms: readonly { readonly term: string; readonly definition: string }[];
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
  readonly cards: readonly GoldCard[];
  readonly laws: readonly string[];
  readonly faults: readonly GoldFault[];
}

/** A card in the list of the passport. */
export interface GoldEntry {
  readonly name: string;
  readonly code: string | null;
  readonly level: number | null;
}

export interface GoldCard {
  readonly item: number | null;
  readonly name: string;
  readonly code: string | null;
  readonly groupCode: string | null;
  readonly level: number | null;
  readonly purpose: string | null;
  readonly experience: string | null;
  readonly education: readonly string[];
  readonly otherTitles: readonly string[];
  readonly personalCompetences: readonly string[];
  readonly relatedProfessions: readonly { readonly name: string; readonly level: number | null }[];
  readonly functions: readonly GoldFunction[];
  /** Other answers that are right as well, where the text leaves it open. */
  readonly alsoAccept?: Readonly<Partial<Record<'name' | 'code' | 'groupCode' | 'level', readonly Value[]>>>;
}

export interface GoldFunction {
  readonly text: string;
  readonly mandatory: boolean;
  readonly skills: readonly GoldSkill[];
}

export interface GoldSkill {
  readonly text: string;
  readonly abilities: readonly string[];
  readonly knowledge: readonly string[];
}

/** A fault of the document, by the words at which it stands; `card` is the item of its card. */
export interface GoldFault {
  readonly what: string;
  readonly card: number | null;
  readonly where: string;
  readonly alsoWhere?: readonly string[];
}

export type Value = string | number | boolean;
