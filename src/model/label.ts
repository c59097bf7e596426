import type { Language } from './language.ts';

/** Parts of a standard in which a label is looked for. */
export const labelParts = [
  'document',
  'general',
  'passport',
  'card',
  'education',
  'related',
  'technical',
] as const;
export type LabelPart = (typeof labelParts)[number];

/** A word: what may be left of it without its ending, and what may follow that; folded. */
export interface InflectedWord {
  readonly stems: readonly string[];
  readonly endings: ReadonlySet<string>;
}

/** The words of a text in whatever number and case. */
export interface Inflected {
  /** With this the folded text begins. */
  readonly start: string;
  readonly words: readonly InflectedWord[];
}

/** A label or heading of the template, in one of its wordings. */
export interface Label {
  readonly key: string;
  readonly part: LabelPart;
  /** It carries the number of what it opens ("Еңбек функциясы 2:"). */
  readonly numbered: boolean;
  /** It is the title of a chapter and stands alone after the chapter's number. */
  readonly chapter: boolean;
  readonly wording: string;
  /** The wording folded, without digits. */
  readonly folded: string;
  /** The language of its wording. */
  readonly language?: Language;
  /** The wording in any number and case; none for single words and headings, which are known as they are. */
  readonly inflected?: Inflected | undefined;
  /** It is none of the table: one document has it in the place of this label. */
  readonly isUnfamiliar?: true;
}
