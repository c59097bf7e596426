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
  /** It is none of the table: one document has it in the place of this label. */
  readonly isUnfamiliar?: true;
}
