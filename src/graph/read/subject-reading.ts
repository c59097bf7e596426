import { requirementKinds } from '../../model/requirement.ts';

/**
 * What can be read of subjects: each layer, and of what is in them `texts` (the words of statements), `places` (where they
 * stand), `names` (of the concepts and acts), `wordings` (the texts of all wordings of the concepts), `mentions` (the
 * citations as they are); `cards`: the cards as they are.
 */
export const subjectParts = [
  ...requirementKinds,
  'texts',
  'places',
  'names',
  'wordings',
  'mentions',
  'cards',
] as const;
export type SubjectPart = (typeof subjectParts)[number];

/** What is read of subjects, as a parameter: the text of the statement is one whatever is read. */
export type Reading = Readonly<Record<SubjectPart, boolean>>;

export function readingOf(wanted: readonly SubjectPart[]): Reading {
  return Object.fromEntries(subjectParts.map((part) => [part, wanted.includes(part)])) as Reading;
}

/** Whether a part is read, as a condition. */
export function isRead(part: SubjectPart): string {
  return `$reads['${part}']`;
}

/** A value where a part is read, else what stands for it. */
export function whereRead(part: SubjectPart, value: string, otherwise = 'null'): string {
  return `CASE WHEN ${isRead(part)} THEN ${value} ELSE ${otherwise} END`;
}
