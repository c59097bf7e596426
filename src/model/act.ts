import type { Language } from './language.ts';

export const actKinds = [
  'CONSTITUTION',
  'CODE',
  'LAW',
  'PRESIDENTIAL_DECREE',
  'GOVERNMENT_DECREE',
  'MINISTERIAL_ORDER',
  'OTHER',
] as const;
export type ActKind = (typeof actKinds)[number];

/** official: read in the act itself; secondary: stated by another collection; unverified: not checked. */
export const evidenceGrades = ['official', 'secondary', 'unverified'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** The parts of a code that are acts of their own: the Civil Code has two. */
export const actParts = ['GENERAL', 'SPECIAL'] as const;
export type ActPart = (typeof actParts)[number];

/** A day, or the bounds within which it lies. Equal bounds are a known day; null: not known on that side. */
export interface DayBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly note: string | null;
}

/** One legal act of the register. */
export interface LegalActRecord {
  /** `act:` and the id of the official legal database, or a placeholder where that is not known. */
  readonly id: string;
  readonly adiletId: string | null;
  readonly kind: ActKind;
  /** Number of the act ("224-VII", "382"); null where it has none. */
  readonly number: string | null;
  /** Number in the register of the Ministry of Justice. */
  readonly registration: string | null;
  /** ISO day. */
  readonly adoptedOn: string | null;
  readonly issuer: string | null;
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  readonly evidence: EvidenceGrade;
  /** How well the dates between which it is in force are evidenced. */
  readonly statusEvidence: EvidenceGrade;
  /** Null: from its adoption as far as is known. */
  readonly inForceFrom: DayBounds | null;
  /** Null: in force as far as is known. */
  readonly ceasedOn: DayBounds | null;
  readonly replacedBy: string | null;
  /** The act that replaced it bears the same name (a new constitution, a new tax code). */
  readonly isRenewed: boolean;
  /** Address of its page in the official legal database. */
  readonly url: string | null;
}

/** An act of the register with the ways in which texts name it. */
export interface RegisteredAct extends LegalActRecord {
  /** Names other than its titles; a kind that ends one stands without its ending ("Еңбек кодекс"). */
  readonly names: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Abbreviations that stand for it as they are ("ТК РК"). */
  readonly abbreviations: readonly string[];
  /** Which part of its code it is, where the parts are acts of their own under one name; null for any other act. */
  readonly part: ActPart | null;
  /** Its first and last article, where the numbers of its articles tell such parts apart. */
  readonly articles: { readonly first: number; readonly last: number } | null;
}
