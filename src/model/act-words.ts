import type { ActKind } from './act.ts';
import type { ExpressionPattern } from './citation-patterns.ts';
import type { Language } from './language.ts';

/** What a page of the official legal database says of an act in one word. */
export type PageStatus = 'in-force' | 'ceased' | 'suspended';

/** A day in words, in the group `day`. */
export type DayPattern = ExpressionPattern & { readonly days: readonly string[] };

/** The words by which particulars of acts and pages say what an act is. */
export interface ActWords {
  /** Codes of forms in the reference bank of acts, and the kinds that acts of that form are. */
  readonly forms: readonly { readonly code: string; readonly kinds: readonly ActKind[] }[];
  readonly statuses: readonly {
    readonly language: Language;
    readonly status: PageStatus;
    readonly words: readonly string[];
  }[];
  /** Words with which the particulars go on where the act has ceased to be in force. */
  readonly repeals: readonly ExpressionPattern[];
  /** Days from which the act that repeals is in force, or from which the repealed one is not. */
  readonly effects: readonly DayPattern[];
  /** The part of the particulars that says under which number the act was registered, in the group `n`. */
  readonly registrations: readonly ExpressionPattern[];
  /** By which a registration is known as one of the Ministry of Justice: its departments number by themselves. */
  readonly ministry: readonly ExpressionPattern[];
  /** Who issued the act, in the group `issuer`. */
  readonly issuers: readonly (ExpressionPattern & { readonly language: Language })[];
  /** Words that open the name of an issuer, as particulars and as the register have them. */
  readonly offices: readonly { readonly genitive: string; readonly nominative: string }[];
}
