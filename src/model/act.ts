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

/** What a statement about an act says. */
export const actFacts = [
  'identity',
  'official-id',
  'title-kk',
  'title-ru',
  'title-en',
  'issuer',
  'in-force-from',
  'ceased-on',
  'status',
  'replaced-by',
] as const;
export type ActFact = (typeof actFacts)[number];

/** Where a statement about an act was read, and how well it is evidenced. */
export interface ActEvidence {
  readonly fact: ActFact;
  readonly grade: EvidenceGrade;
  /** The words that say it, an address, or a remark; null where nothing but the grade is known. */
  readonly source: string | null;
  /** ISO day on which it was read; null where that is not known. */
  readonly readOn: string | null;
}

/** An act that took the place of another, or of a part of it. */
export interface ReplacementRecord {
  /** Id of the act that took the place. */
  readonly act: string;
  /** From when; null: from when the new act is in force, else from when the old one is not. */
  readonly from: DayBounds | null;
  /** Which part was replaced ("article 12"); null: the whole act. */
  readonly part: string | null;
  /** The new act bears the same name (a new constitution, a new tax code). */
  readonly isRenewal: boolean;
  readonly evidence: EvidenceGrade;
}

/** Texts in some of the languages. */
export type Texts = Readonly<Partial<Record<Language, string>>>;

/** One legal act of the register. */
export interface LegalActRecord {
  /** `act:` and the id of the official legal database, or a placeholder where that is not known. */
  readonly id: string;
  /** Id of the official legal database (`K2300000224`). */
  readonly adiletId: string | null;
  /** Id of the reference bank of acts (`180051`), by which the public bulk collections name their folders. */
  readonly zanCode: string | null;
  readonly kind: ActKind;
  /** Number of the act ("224-VII", "382"); null where it has none. */
  readonly number: string | null;
  /** Number in the register of the Ministry of Justice. */
  readonly registration: string | null;
  /** ISO day. */
  readonly adoptedOn: string | null;
  readonly issuer: Texts;
  readonly titles: Texts;
  /** Titles that it had before it was renamed. */
  readonly formerTitles: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly evidence: EvidenceGrade;
  /** How well the dates between which it is in force are evidenced. */
  readonly statusEvidence: EvidenceGrade;
  /** How well the day is evidenced from which it is in force; null where its row says none. */
  readonly inForceEvidence: EvidenceGrade | null;
  /** Null: from its adoption as far as is known. */
  readonly inForceFrom: DayBounds | null;
  /** Null: in force as far as is known. */
  readonly ceasedOn: DayBounds | null;
  /** ISO day on which its status was last looked up: later changes are not known here. */
  readonly statusReadOn: string | null;
  readonly replacedBy: readonly ReplacementRecord[];
  readonly sources: readonly ActEvidence[];
  /** Address of its page in the official legal database. */
  readonly url: string | null;
  /** Names other than its titles by which texts call it; a kind that ends one stands without its ending ("Еңбек кодекс"). */
  readonly names?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Abbreviations that stand for it as they are ("ТК РК"). */
  readonly abbreviations?: readonly string[];
}

/** An act of the register with the ways in which texts name it. */
export interface RegisteredAct extends LegalActRecord {
  readonly names: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly abbreviations: readonly string[];
  /** Which part of its code it is, where the parts are acts of their own under one name; null for any other act. */
  readonly part: ActPart | null;
  /** Its first and last article, where the numbers of its articles tell such parts apart. */
  readonly articles: { readonly first: number; readonly last: number } | null;
}
