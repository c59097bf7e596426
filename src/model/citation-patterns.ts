import type { ActKind, ActPart } from './act.ts';
import type { ProvisionPart } from './citation.ts';
import type { Language } from './language.ts';

/** What every row of the patterns has: texts in which it is found, and texts in which it must not be. */
interface PatternRow {
  readonly examples: readonly string[];
  readonly not?: readonly string[];
}

/** The words for a kind of act: each stem with each ending; `plural` endings name several acts at once. */
export interface KindPattern extends PatternRow {
  readonly kind: ActKind;
  readonly language: Language;
  readonly stems: readonly string[];
  readonly endings: readonly string[];
  readonly plural: readonly string[];
  /** Endings that count only behind a title, since the word means something else without one ("заңды тұлға"). */
  readonly bound?: readonly string[];
  /** Words that may stand before it and belong to it ("Конституциялық заң"), as expressions. */
  readonly prefixes: readonly string[];
}

/** A regular expression over the text (flags u and, unless `exact`, i). */
export interface ExpressionPattern extends PatternRow {
  readonly pattern: string;
  readonly exact?: boolean;
}

/** A country; the acts of a foreign one are not in the register. */
export interface CountryPattern extends ExpressionPattern {
  readonly foreign: boolean;
  /** Whether it only stands behind what its act is called: before it, it belongs to other words. */
  readonly follows?: boolean;
}

/** The head word of an issuer: its other words stand before it in Kazakh and after it in Russian. */
export interface IssuerPattern extends ExpressionPattern {
  readonly language: Language;
  /** Of which kind its acts called "қаулы" or "постановление" are. */
  readonly decree: ActKind;
  /** What the body is for, for each of the abbreviations that it finds ("МВД": "внутренних дел"). */
  readonly letters?: Readonly<Record<string, string>>;
}

/** The word for a part of an act: its numbers stand before it in Kazakh and after it in Russian. */
export interface ProvisionPattern extends ExpressionPattern {
  readonly part: ProvisionPart;
  readonly language: Language;
}

/** The words for parts of a code; both at once in "Общая и Особенная части". */
export interface CodePartPattern extends ExpressionPattern {
  readonly parts: readonly ActPart[];
}

/** Words that tie a title or a registration to an act; `approves` where they say that the act approved what is named. */
export interface LinkPattern extends ExpressionPattern {
  readonly approves?: boolean;
}

/** Words that point at an act: `here` is the text itself where it may be such an act, `back` one named before. */
export interface PointerPattern extends ExpressionPattern {
  readonly points?: 'here' | 'back';
}

/** Words for the documents that acts approve ("Правила", "қағидалары"). */
export interface DocumentPattern extends ExpressionPattern {
  readonly language: Language;
}

/** Words in one of the languages which say where in a text they belong to what is named. */
export interface LanguagePattern extends ExpressionPattern {
  readonly language: Language;
}

/** Words beside an order which say that an enterprise gave it to itself. */
export interface OwnOrderPattern extends LanguagePattern {
  /** Whether they say it also where the country stands with the order. */
  readonly evenWithCountry?: true;
}

/** What follows a name of one word when this is but the beginning of another. */
export interface ContinuationPattern extends ExpressionPattern {
  readonly language: Language;
  /** Where it holds for the name of a document only. */
  readonly form?: 'document';
  /** Where it holds for one name only, folded. */
  readonly name?: string;
  /** Where it holds only behind a name without an ending of a case. */
  readonly bare?: true;
  /** Where it holds only if the name begins its item. */
  readonly first?: true;
}

/** Endings of words in both languages, folded. */
export interface WordEndings {
  readonly all: ReadonlySet<string>;
  /** Those that say whose a thing is, which a name of its own does not take. */
  readonly possessive: ReadonlySet<string>;
}

/** Words of titles that texts abbreviate ("электронной цифровой подписи": "ЭЦП"). */
export interface AbbreviatedWords {
  readonly language: Language;
  /** The words in whatever case, from the beginning of the first; what stands behind it is kept. */
  readonly pattern: string;
  readonly short: string;
  /** Titles, and what they become. */
  readonly examples: readonly { readonly title: string; readonly short: string }[];
}

/** What varies in the ways of citing an act, as data. */
export interface CitationPatterns {
  readonly abbreviatedWords: readonly AbbreviatedWords[];
  readonly kinds: readonly KindPattern[];
  readonly countries: readonly CountryPattern[];
  readonly issuers: readonly IssuerPattern[];
  /** Numbers of acts, the number in the group `n`. */
  readonly numbers: readonly ExpressionPattern[];
  /** Numbers in the register of the Ministry of Justice, in the group `n`, with the words around them. */
  readonly registrations: readonly ExpressionPattern[];
  readonly provisions: readonly ProvisionPattern[];
  /** Parts smaller than those ("часть вторая", "бірінші бөлігі"): they belong to the quote. */
  readonly portions: readonly LanguagePattern[];
  readonly codeParts: readonly CodePartPattern[];
  readonly links: readonly LinkPattern[];
  readonly documents: readonly DocumentPattern[];
  /** Words by which the title of an act says that it approves a document ("Об утверждении …"). */
  readonly approval: readonly string[];
  /** Short names that a document defines for what it has just named, in the group `n`. */
  readonly aliases: readonly ExpressionPattern[];
  /** Words that may stand between two parts of one mention. */
  readonly fillers: readonly ExpressionPattern[];
  /** What a body or its head is called, apart from what it is for, in the nominative: `issuers` has it as texts do. */
  readonly offices: readonly LanguagePattern[];
  /** What is left of the name of a Russian issuer behind the country that stands in it. */
  readonly issuerTails: readonly ExpressionPattern[];
  /** What may stand between two members of a list of acts. */
  readonly lists: readonly ExpressionPattern[];
  /** Words with which titles of acts begin ("О", "Об"). */
  readonly titleBegins: readonly string[];
  /** Words with which titles of acts end ("туралы"). */
  readonly titleEnds: readonly string[];
  /** Words at the end of a Russian title that goes on with the act which it amends ("О внесении изменений в"). */
  readonly amendsNext: readonly string[];
  /** Words which, next to a kind, say that no legal act is meant (a code of ethics). */
  readonly notActs: readonly ExpressionPattern[];
  /** Words before a colon which say that what it opens is a list of acts. */
  readonly listHeads: readonly ExpressionPattern[];
  /** Whose own an order is: Kazakh words at the end of what stands before it, Russian ones right behind the kind. */
  readonly ownOrders: readonly OwnOrderPattern[];
  /** Words before a kind which point at another act, the text itself or no act in particular ("осы бұйрық"). */
  readonly pointers: readonly PointerPattern[];
  /** Words which, in a short name, say that it is that of the document itself. */
  readonly ownNames: readonly ExpressionPattern[];
  /** Words behind a name of one word that belong to it, at the beginning of what follows it. */
  readonly continuations: readonly ContinuationPattern[];
  readonly endings: WordEndings;
  /** Words that sources run on to the word before them. */
  readonly runOn: readonly string[];
  /** Words that join, left out when titles are compared. */
  readonly conjunctions: readonly string[];
  /** Endings of Russian adjectives, by which names of codes decline. */
  readonly adjectives: readonly string[];
  /** Endings of Russian nouns that look like those of adjectives ("соблюдение"). */
  readonly notAdjectives: readonly string[];
}
