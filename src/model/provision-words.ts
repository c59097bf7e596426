import type { Language } from './language.ts';
import type { ProvisionKind } from './provision.ts';

/** The first words of a text. */
export type Beginning = readonly string[];

/** The words of headings in one language; all words are folded. */
export interface HeadingWords {
  /** Kinds whose number comes after the word ("Статья 5"). */
  readonly beforeNumber: ReadonlyMap<string, ProvisionKind>;
  /** Kinds whose number comes before the word ("5-бап"). */
  readonly afterNumber: ReadonlyMap<string, ProvisionKind>;
  /** Whole lines that name a part of a code, with its number. */
  readonly parts: ReadonlyMap<string, string>;
  /** Numbers in words. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Beginnings of what stands where a heading was taken out. */
  readonly excluded: readonly Beginning[];
  /** Beginnings of remarks that stand in the place of a heading. */
  readonly remarks: readonly Beginning[];
  /** Words with which no heading ends. */
  readonly joining: ReadonlySet<string>;
}

export type ProvisionWords = Readonly<Record<Language, HeadingWords>>;
