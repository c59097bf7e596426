import type { CitationRecord } from './citation.ts';
import type { FindingRecord } from './finding.ts';
import type { Quote } from './place.ts';
import type { SourceRecord } from './source.ts';

/** One professional standard as one document states it: the record that leaves the stages without a database. */
export interface StandardRecord {
  /** `standard:` and its code, or the enacting order where it has none. */
  readonly id: string;
  readonly source: SourceRecord;
  readonly code: string | null;
  readonly name: Quote | null;
  readonly edition: EditionRecord;
  readonly scope: readonly Quote[];
  readonly terms: readonly DefinitionRecord[];
  readonly abbreviations: readonly DefinitionRecord[];
  readonly activities: readonly ActivityRecord[];
  readonly description: Quote | null;
  /** The list of cards in the passport, to be held against the cards themselves. */
  readonly cardList: readonly CardListEntry[];
  readonly cards: readonly CardRecord[];
  readonly technical: TechnicalRecord;
  /** Citations outside the cards: scope, preamble, terms. */
  readonly citations: readonly CitationRecord[];
  readonly findings: readonly FindingRecord[];
  /**
   * The text of the same edition in the other language, with the same ids for what is the same; null where only one
   * was read. A finding about both stands in the first text.
   */
  readonly translation: StandardRecord | null;
}

/** Which text of the standard this is, and what brought it into force. */
export interface EditionRecord {
  readonly id: string;
  /** "Version 3, 2023" as the technical data say it. */
  readonly version: number | null;
  readonly year: number | null;
  readonly order: OrderRecord;
  /** Which acts its orders are; null: the register was not asked. */
  readonly orderActs: OrderActs | null;
}

/** The acts of the register that the orders of an edition are; null where none is known to be. Ids. */
export interface OrderActs {
  /** The order that enacted it. */
  readonly enacting: string | null;
  /** The order that it amends. */
  readonly base: string | null;
  /** What decided it, so that the register can be asked again when it has changed. */
  readonly asked: { readonly enacting: AskedOrder | null; readonly base: AskedOrder | null };
}

/** An order by all that tells it from others: ministries count their orders each for itself. */
export interface AskedOrder extends EnactingOrder {
  /** Names of the body that issued it. */
  readonly bodies: readonly string[];
  /** Names of the standard that it approves. */
  readonly standards: readonly string[];
}

/** The order that brought an edition into force, as something beside its text names it. */
export interface EnactingOrder {
  readonly number: string;
  /** ISO day. */
  readonly date: string;
}

/** An order as the document names it. Number and date are null where the document leaves them blank. */
export interface OrderReference {
  readonly number: string | null;
  /** ISO day. */
  readonly date: string | null;
  readonly quote: Quote;
  /** Who issued it, as the head of the document names them; none where it does not. */
  readonly bodies: readonly string[];
}

/** The order at the head of the document. */
export interface OrderRecord {
  /** approving: it approves the standard; amending: it restates one that another order approved. */
  readonly kind: 'approving' | 'amending' | null;
  readonly number: string | null;
  /** ISO day. */
  readonly date: string | null;
  /** Who issued it, as the head of the document names them; none where it does not. */
  readonly bodies: readonly string[];
  /** Where the document leaves its own day and number blank. */
  readonly blank: Quote | null;
  /** The order that first approved the standard, where this one amends it. */
  readonly base: OrderReference | null;
  readonly entryIntoForce: EntryIntoForceRecord | null;
}

/** The rule by which an order enters into force, as the text gives it: a day follows only from its publication. */
export interface EntryIntoForceRecord {
  readonly quote: Quote;
  /** Calendar days that must pass after the first official publication; null where the rule is another. */
  readonly daysAfterPublication: number | null;
  /** The day that it names, ISO; null where it counts from a publication, or names more than one. */
  readonly date: string | null;
}

/** A term or abbreviation with its meaning. */
export interface DefinitionRecord {
  readonly number: number | null;
  readonly term: string;
  readonly meaning: string;
  readonly quote: Quote;
}

export const activityLevels = ['section', 'division', 'group', 'class', 'subclass'] as const;
export type ActivityLevel = (typeof activityLevels)[number];

/** One entry of the general classifier of economic activities (ЭҚЖЖ, ОКЭД). */
export interface ActivityRecord {
  readonly level: ActivityLevel;
  readonly code: string;
  readonly name: string;
  readonly quote: Quote;
}

export interface CardListEntry {
  readonly number: number | null;
  readonly code: string | null;
  readonly name: string;
  readonly level: number | null;
  readonly quote: Quote;
}

/** Where the code of a card's occupation was found. */
export const codeSources = ['code-row', 'heading', 'name-row', 'group-row', 'list-of-cards', 'none'] as const;
export type CodeSource = (typeof codeSources)[number];

/** One profession card. */
export interface CardRecord {
  readonly id: string;
  /** Number of the card's item in the document. */
  readonly item: number | null;
  readonly heading: Quote;
  readonly name: Quote | null;
  /** Normalised occupation code: four digits, group digit, three digits ("2635-6-010"). */
  readonly code: string | null;
  readonly codeSource: CodeSource;
  /** What the code row says, "-" included. */
  readonly codeAsWritten: Quote | null;
  readonly groupCode: string | null;
  readonly groupCodeAsWritten: Quote | null;
  /** 1 to 8. */
  readonly level: number | null;
  readonly levelAsWritten: Quote | null;
  /** The level stands in the row of the sublevel, whose own row is blank. */
  readonly isLevelMisplaced: boolean;
  readonly subLevel: Quote | null;
  /** The sublevel stands in the row of the level ("6.2"), and its own row is blank. */
  readonly isSubLevelMisplaced: boolean;
  readonly handbookGrade: Quote | null;
  /** `profession:` code/level, or one of the card's own where no code can be had. */
  readonly profession: string;
  readonly education: readonly QualificationRecord[];
  readonly experience: Quote | null;
  readonly informalLearning: readonly LineRecord[];
  readonly otherTitles: readonly OccupationReferenceRecord[];
  readonly purpose: Quote | null;
  /** The list of functions at the head of the card, to be held against their headings. */
  readonly functionList: readonly FunctionListEntry[];
  readonly labourFunctions: readonly LabourFunctionRecord[];
  readonly personalCompetences: readonly StatementRecord[];
  readonly technicalRegulations: readonly LineRecord[];
  readonly relatedProfessions: readonly OccupationReferenceRecord[];
  readonly citations: readonly CitationRecord[];
}

export interface FunctionListEntry {
  readonly mandatory: boolean;
  readonly number: number | null;
  readonly quote: Quote;
}

/** A line of a card that is a text and nothing else. */
export interface LineRecord {
  readonly id: string;
  readonly quote: Quote;
}

/** One line of the education row. A part that the source leaves blank, or fills with a dash, is null. */
export interface QualificationRecord {
  readonly id: string;
  readonly level: Quote | null;
  readonly specialty: Quote | null;
  readonly qualification: Quote | null;
}

/** Another occupation that a card names, among its other titles or its related professions. */
export interface OccupationReferenceRecord {
  readonly id: string;
  readonly text: string;
  /** Normalised, group code or occupation code. */
  readonly code: string | null;
  /** As written; may be a range ("4-5"). */
  readonly level: string | null;
  /** The levels that it names; null where it names none. */
  readonly levels: LevelRange | null;
  readonly quote: Quote;
}

/** Levels from the lowest to the highest, 1 to 8; one level is both. */
export interface LevelRange {
  readonly lowest: number;
  readonly highest: number;
}

/** What a card says in one place: verbatim, with its place, number and closing stop left out. */
export interface StatementRecord {
  readonly id: string;
  /** Id of its wording: the kind and the hash of the normalised text. */
  readonly wording: string;
  readonly number: number | null;
  /** The number as it stands ("2.3."); null where there is none. */
  readonly numberAsWritten: string | null;
  readonly quote: Quote;
}

export interface LabourFunctionRecord extends StatementRecord {
  readonly mandatory: boolean;
  readonly skills: readonly SkillRecord[];
}

export interface SkillRecord extends StatementRecord {
  readonly abilities: readonly StatementRecord[];
  readonly knowledge: readonly KnowledgeRecord[];
  /** Whether the skill has a block of knowledge at all: none is a finding, not an empty list. */
  readonly knowledgeStated: boolean;
  /** Possibility of recognition of the skill; null where blank or a dash. */
  readonly recognition: Quote | null;
}

export interface KnowledgeRecord extends StatementRecord {
  /** Whether the item is a list of acts ("legal basis: - …; - …"). */
  readonly legalBasis: boolean;
}

/** Chapter 4 without any person: bodies, minutes, version, next review. */
export interface TechnicalRecord {
  readonly stateBody: Quote | null;
  readonly organisations: readonly Quote[];
  readonly sectoralCouncil: Quote | null;
  readonly nationalBody: Quote | null;
  readonly chamber: Quote | null;
  readonly version: Quote | null;
  readonly nextReview: { readonly quote: Quote; readonly date: string | null } | null;
}
