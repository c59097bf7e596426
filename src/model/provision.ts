import type { ActKind, Texts } from './act.ts';
import type { Provision } from './citation.ts';
import type { Language } from './language.ts';

/**
 * The parts that acts have, from the outermost to the innermost. A subsection (подраздел, кіші бөлім) stands in a
 * section, a subchapter (параграф, §) in a chapter; a paragraph (тармақ, пункт) is the smallest part of an act that has
 * no articles.
 */
export const provisionKinds = [
  'part',
  'section',
  'subsection',
  'chapter',
  'subchapter',
  'article',
  'paragraph',
] as const;
export type ProvisionKind = (typeof provisionKinds)[number];

/** What tells a provision from the others of its act. */
export interface ProvisionName {
  readonly kind: ProvisionKind;
  /**
   * In Arabic digits, with the number of an insertion after a hyphen ("18-1"); that of a subsection or subchapter begins
   * with the number of what it stands in ("7.2"). The parts of a code are `general` and `special`.
   */
  readonly number: string;
}

/** Kind and number as one text: `article:137-1`. */
export type ProvisionKey = `${ProvisionKind}:${string}`;

/** One part of an act. */
export interface ProvisionRecord extends ProvisionName {
  /** What it stands in directly; null: in the act itself, or that is not known. */
  readonly parent: ProvisionKey | null;
  readonly headings: Texts;
  /** An amendment took it out: what is left is its number. */
  readonly isExcluded: boolean;
}

/** How much of an act's contents is known. */
export const coverageStates = ['complete', 'partial', 'none'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** As of which edition the contents are known in a language. */
export interface ProvisionEdition {
  /** ISO day of the edition; null where it is not known. */
  readonly day: string | null;
  readonly note: string | null;
}

export interface ProvisionCoverage {
  readonly state: CoverageState;
  /** What is missing, or what to beware of. */
  readonly note: string | null;
  readonly editions: Readonly<Partial<Record<Language, ProvisionEdition>>>;
}

/** The contents of one act, in its order. */
export interface ActProvisions {
  /** Id of the act (`act:K1100000518`). */
  readonly act: string;
  readonly coverage: ProvisionCoverage;
  readonly provisions: readonly ProvisionRecord[];
}

export function provisionKey({ kind, number }: ProvisionName): ProvisionKey {
  return `${kind}:${number}`;
}

/** The id of a provision: `act:K1100000518/article:120`. */
export function provisionId(act: string, key: ProvisionKey): string {
  return `${act}/${key}`;
}

/** The innermost provision that a mention names; subparagraphs, and paragraphs of articles, are none of their own. */
export function innermost({ section, chapter, article, paragraph }: Provision): ProvisionName | null {
  if (article !== null) return { kind: 'article', number: article };
  if (paragraph !== null) return { kind: 'paragraph', number: paragraph };
  if (chapter !== null) return { kind: 'chapter', number: chapter };
  return section === null ? null : { kind: 'section', number: section };
}

/** Whether acts of a kind consist of articles; others consist of paragraphs. */
export function hasArticles(kind: ActKind): boolean {
  return kind === 'CONSTITUTION' || kind === 'CODE' || kind === 'LAW';
}

/** How many articles are among provisions. */
export function articlesIn(provisions: readonly ProvisionName[]): number {
  return provisions.filter(({ kind }) => kind === 'article').length;
}
