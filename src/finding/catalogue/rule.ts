import type { Severity } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';

/** One rule that a finding can name. */
export interface Rule {
  /** In kebab case, as the commands show it. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in one English sentence: the API describes its enum with it. */
  readonly title: string;
  /** What it means, why it matters and where its bounds are. */
  readonly meaning: string;
  /** A document of `seed/` or `test/gold/` and a line where the rule finds it; null where none has this fault. */
  readonly example: { readonly file: string; readonly line: number } | null;
  /** In a message `{expected}` and `{actual}` stand for what the finding says. */
  readonly message: Readonly<Record<Language, string>>;
}

/** The shipped standard, which most examples are of. */
export const family = 'standards/q87900002-kk.txt';
/** Two orders as the public collections of Kazakh law publish them. */
export const guards = 'corpus/215238/rus.md';
export const guardsKazakh = 'corpus/215238/kaz.md';
export const accountants = 'corpus/75186-part/rus.md';
