import type { ActKind } from './act.ts';
import type { ExpressionPattern } from './citation-patterns.ts';
import type { Language } from './language.ts';

/** What a page of the official legal database says of an act in one word. */
export type PageStatus = 'in-force' | 'ceased' | 'suspended';

/** Words that may say a day, in the group `day`; `days` of its examples. */
export type DayPattern = ExpressionPattern & { readonly days: readonly (string | null)[] };

/** The words by which particulars of acts and pages say what an act is. */
export interface ActWords {
  /** Codes of forms in the reference bank of acts, and the kinds that acts of that form are. */
  readonly forms: readonly { readonly code: string; readonly kinds: readonly ActKind[] }[];
  readonly statuses: readonly {
    readonly language: Language;
    readonly status: PageStatus;
    readonly words: readonly string[];
  }[];
  /** How a paragraph begins that says what act a page is of. */
  readonly particulars: readonly ExpressionPattern[];
  /** Words with which the particulars go on where the act has ceased to be in force, with the day from which. */
  readonly repeals: readonly DayPattern[];
  /** The act itself before the verb of its repeal: with any other subject it is a part of it that ended. */
  readonly wholes: readonly ExpressionPattern[];
  /** How what stands behind the verb of a repeal may begin: what ended the act, and no part of it. */
  readonly repealers: readonly ExpressionPattern[];
  /** Words in a repeal by which it is one of a part of the act. */
  readonly partials: readonly ExpressionPattern[];
  /** Words in a repeal by which it leaves something of the act in force. */
  readonly exceptions: readonly ExpressionPattern[];
  /** Words behind a repeal by which the act is in force again, or the repeal is not. */
  readonly revivals: readonly ExpressionPattern[];
  /** Titles of acts that only end others. */
  readonly repealingTitles: readonly ExpressionPattern[];
  /** Days from which an act is in force. */
  readonly effects: readonly DayPattern[];
  /** Asides on amendments of the act: days in them are not its own. */
  readonly amendments: readonly ExpressionPattern[];
  /** The part of the particulars that says under which number the act was registered, in the group `n`. */
  readonly registrations: readonly ExpressionPattern[];
  /** By which a registration is known as one of the Ministry of Justice: its departments number by themselves. */
  readonly ministry: readonly ExpressionPattern[];
  /** Who issued the act, in the group `issuer`. */
  readonly issuers: readonly (ExpressionPattern & { readonly language: Language })[];
  /** Words that open the name of an issuer, as particulars and as the register have them. */
  readonly offices: readonly { readonly genitive: string; readonly nominative: string }[];
}
