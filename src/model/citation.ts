import type { ActPart } from './act.ts';
import type { Quote } from './place.ts';
import type { TextDay } from './text-day.ts';

/** Where in a standard a citation stands. */
export const citationRoles = [
  'labour-function',
  'skill',
  'ability',
  'knowledge',
  'education',
  'experience',
  'technical-regulations',
  'handbook',
  'scope',
  'preamble',
  'terms',
] as const;
export type CitationRole = (typeof citationRoles)[number];

/** A mention of one legal act, as it stands, and the act that it was resolved to. */
export interface CitationRecord {
  readonly id: string;
  /** Id of the statement, card or edition whose text names the act. */
  readonly context: string;
  readonly role: CitationRole;
  /** From the first to the last word that belongs to the mention. */
  readonly quote: Quote;
  /** What the mention says of the act. */
  readonly mention: Mention;
  /** Id of the act in the register; null where none or more than one fits. */
  readonly act: string | null;
  /** The first of the provisions; null where none is named. */
  readonly provision: Provision | null;
  /** Every part of the act that is named with it, in order ("статьями 12 и 13" are two). */
  readonly provisions: readonly Provision[];
  /** Which evidence decided; null where nothing did. */
  readonly resolvedBy: ResolvedBy | null;
  /** 0 to 1; null where no act was chosen. */
  readonly score: number | null;
  /** Acts that would fit, where more than one does. */
  readonly candidates: readonly string[];
  /** What the register was asked, so that it can be asked again when it has changed; null where it was not. */
  readonly asked: Asked | null;
  /** Id of the citation in the edition's first text that is the same mention; null for any other. */
  readonly translationOf: string | null;
}

/** What decides to which act a mention is resolved, beside the register. */
export interface Asked {
  /** The mention, or where a short name stands in the text that by which it was defined. */
  readonly mention: Mention;
  readonly textDay: TextDay | null;
  readonly provisions: readonly Provision[];
}

/** What decided which act a mention means: its registration, its number and date, or its title. */
export type ResolvedBy = 'registration' | 'number-and-date' | 'title' | 'title-and-date-of-text';

/** The parts of a mention, each null where the text does not say it. */
export interface Mention {
  readonly title: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  /** ISO day. */
  readonly date: string | null;
  /** The year of the act, where it is named without a day ("1995 жылғы Конституция"). */
  readonly year?: string;
  readonly registration: string | null;
  /** The bodies whose act it is, as the text names them; null for a body that the kind says already (the Government). */
  readonly issuer: string | null;
  /** The numbers and days that the other bodies gave a joint order. */
  readonly joint: readonly ActNumber[] | null;
  /** The part of a code that it names ("Особенная часть"). */
  readonly part: ActPart | null;
}

/** A number of an act with the ISO day on which it was given. */
export interface ActNumber {
  readonly number: string;
  readonly date: string | null;
}

/** The parts of an act, from the outermost to the innermost. */
export const provisionParts = ['section', 'chapter', 'article', 'paragraph', 'subparagraph'] as const;
export type ProvisionPart = (typeof provisionParts)[number];

/** One part of an act by the numbers that lead to it; null where the text gives none. */
export type Provision = Readonly<Record<ProvisionPart, string | null>>;
