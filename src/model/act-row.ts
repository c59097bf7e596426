import type { ActEvidence, ActKind, ActPart, DayBounds, EvidenceGrade, Texts } from './act.ts';
import type { Language } from './language.ts';

/** The table of acts: `seed/acts.json`, and the register that a user keeps. */
export interface ActTable {
  /** Day on which the status of the acts was last looked up, where a row says nothing else. */
  readonly readOn: string;
  readonly acts: readonly ActRow[];
}

/** One act as the table says it; what is missing is not known. */
export interface ActRow {
  readonly id: string;
  readonly adiletId?: string;
  readonly zanCode?: string;
  readonly kind: ActKind;
  readonly number?: string;
  readonly registration?: string;
  readonly adopted: string;
  readonly issuer?: Texts;
  readonly titles: Texts;
  readonly formerTitles?: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly names?: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly abbreviations?: readonly string[];
  readonly part?: ActPart;
  readonly articles?: { readonly first: number; readonly last: number };
  readonly inForce?: DayOrBounds;
  readonly ceased?: DayOrBounds;
  readonly ceasedNote?: string;
  readonly replacedBy?: readonly ReplacementRow[];
  /** Acts whose place it took, where they were not in the register when that was read. */
  readonly replaces?: readonly ReplacedRow[];
  readonly evidence: EvidenceGrade;
  readonly enEvidence?: EvidenceGrade;
  /** A remark on the Kazakh title. */
  readonly kkEvidence?: string;
  /** A remark on the id. */
  readonly idEvidence?: string;
  readonly inForceEvidence?: EvidenceGrade;
  readonly statusEvidence?: EvidenceGrade | 'not verified';
  readonly statusReadOn?: string;
  readonly sources?: readonly SourceRow[];
}

/** An act as a text or another act names it, where its id in the register is not known. */
export interface NamedAct {
  readonly adiletId?: string;
  readonly zanCode?: string;
  readonly kind?: ActKind;
  readonly number?: string;
  readonly registration?: string;
  readonly adopted?: string;
  readonly issuer?: Texts;
  readonly titles?: Texts;
}

export interface ReplacementRow {
  /** Id of the act that took the place; missing where it was not in the register when that was read. */
  readonly act?: string;
  /** That act as it was named. */
  readonly named?: NamedAct;
  readonly from?: DayOrBounds;
  readonly part?: string;
  readonly evidence?: EvidenceGrade;
}

/** An act whose place was taken. */
export type ReplacedRow = Omit<ReplacementRow, 'act' | 'named'> & { readonly named: NamedAct };

export type SourceRow = Pick<ActEvidence, 'fact' | 'grade'> & {
  readonly source?: string;
  readonly readOn?: string;
};

/** A day, or the bounds within which it lies. */
export type DayOrBounds = string | { readonly earliest: string | null; readonly latest: string | null };

/** Whether an id is one of the official legal database, and no placeholder of ours. */
export function isOfficialId(id: string): boolean {
  return /^[A-Z](?:\d{9}_|\d\d[\dA-Z]{8})$/u.test(id);
}

/** The id by which the official legal database has an act; undefined where that is not known. */
export function officialIdOf({ id = '', adiletId }: Partial<ActRow>): string | undefined {
  return adiletId ?? (isOfficialId(id) ? id : undefined);
}

export function bounds(day: DayOrBounds | undefined, note: string | null): DayBounds | null {
  if (day === undefined) return null;
  if (typeof day === 'string') return { earliest: day, latest: day, note };
  return { earliest: day.earliest, latest: day.latest, note };
}
