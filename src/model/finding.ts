import type { Language } from './language.ts';
import type { Quote } from './place.ts';

export const severities = ['error', 'warning', 'info'] as const;
/** error: a fact is missing or contradicts another; warning: probably a slip; info: worth knowing. */
export type Severity = (typeof severities)[number];

/** One fault of a source, or one thing in it that was not understood. The source is never repaired. */
export interface FindingRecord {
  /** The same on every run: made from the edition, the rule, the thing and the words it is about. */
  readonly id: string;
  /** A rule of the catalogue, in kebab case. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Readonly<Record<Language, string>>;
  /** Id of the card, statement or edition that it is about. */
  readonly about: string;
  readonly quotes: readonly Quote[];
  /** Words of the other text of the edition, where the two disagree. */
  readonly translationQuotes: readonly Quote[];
  readonly expected: string | null;
  readonly actual: string | null;
}

/** A finding as a rule reports it, before it has an id and its messages in every language. */
export interface Fault {
  readonly rule: string;
  readonly about: string;
  readonly quotes: readonly Quote[];
  readonly translationQuotes?: readonly Quote[];
  readonly expected?: string;
  readonly actual?: string;
}
