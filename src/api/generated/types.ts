import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AbilityMapper, AbilityEdgeMapper, ConceptProfessionMapper, KnowledgeMapper, KnowledgeEdgeMapper, LabourFunctionMapper, LabourFunctionEdgeMapper, SkillMapper, SkillEdgeMapper, WordingMapper } from './../mappers/concept.mappers.ts';
import type { AbilityStatementMapper, KnowledgeStatementMapper, LabourFunctionStatementMapper, SkillStatementMapper } from './../mappers/statement.mappers.ts';
import type { BlankMapper, FactComparisonMapper, FactValueMapper, GapMapper, GapRequirementMapper, LevelDeltaMapper, OverlapMapper, OverlapRequirementMapper, RelatedLayerMapper, RelatedProfessionMapper, RelatedRequirementMapper, RequirementMapper, RequirementChangeMapper, RequirementPlaceMapper } from './../mappers/comparison.mappers.ts';
import type { BlastRadiusMapper } from './../mappers/order.mappers.ts';
import type { CitationMapper, ProvisionReferenceMapper } from './../mappers/citation.mappers.ts';
import type { CitedActMapper, LegalActMapper, LegalActProfessionMapper, ReplacementMapper } from './../mappers/legal-act.mappers.ts';
import type { CitedActOnDayMapper, ProfessionOnDayMapper } from './../mappers/day.mappers.ts';
import type { CitedTogetherMapper } from './../mappers/cited-together.mappers.ts';
import type { CitingStandardMapper, RegisterFindingMapper, StaleCitationMapper } from './../mappers/stale.mappers.ts';
import type { ClauseMapper, DivergedClauseMapper } from './../mappers/diverged-clause.mappers.ts';
import type { DefinitionMapper, EditionMapper, EditionBodiesMapper, OrderReferenceMapper } from './../mappers/edition.mappers.ts';
import type { DoubtfulPairMapper } from './../mappers/doubtful-pair.mappers.ts';
import type { EconomicActivityMapper } from './../mappers/activity.mappers.ts';
import type { EvidenceMapper, SourceDocumentMapper } from './../mappers/source.mappers.ts';
import type { FacetValueMapper } from './../mappers/facet.mappers.ts';
import type { FindingMapper } from './../mappers/finding.mappers.ts';
import type { GraphNodeMapper, LinkMapper } from './../mappers/link.mappers.ts';
import type { ImpactMapper, LegalActCardMapper, LegalActLabourFunctionMapper, LegalActLabourFunctionStatementMapper, LegalActSkillMapper, LegalActSkillStatementMapper, LevelCountMapper, RoleCountMapper } from './../mappers/impact.mappers.ts';
import type { LawFindingMapper } from './../mappers/law-finding.mappers.ts';
import type { LegalBasisMapper } from './../mappers/legal-basis.mappers.ts';
import type { LegalCoverageMapper } from './../mappers/coverage.mappers.ts';
import type { LevelConflictMapper, LevelPlacementMapper } from './../mappers/level-conflict.mappers.ts';
import type { MatrixCellMapper, MatrixLineMapper } from './../mappers/matrix.mappers.ts';
import type { MetaMapper } from './../mappers/meta.mappers.ts';
import type { ModuleActMapper, ModuleLackMapper, ModuleRequirementMapper, ModuleSubjectMapper, ModuleVariantMapper, NextModuleMapper, SharedModuleMapper, StatedRequirementMapper } from './../mappers/module.mappers.ts';
import type { NameConflictMapper, NameInUseMapper } from './../mappers/name-conflict.mappers.ts';
import type { OccupationMapper, OccupationGroupMapper } from './../mappers/occupation.mappers.ts';
import type { OccupationReferenceMapper, PersonalCompetenceMapper, ProfessionCardMapper, QualificationMapper } from './../mappers/card.mappers.ts';
import type { ProfessionMapper } from './../mappers/profession.mappers.ts';
import type { ProgrammeCoverageMapper, ProgrammeMatchMapper, ProgrammeRequirementMapper, ProgrammeTextMapper } from './../mappers/programme.mappers.ts';
import type { ProvisionMapper } from './../mappers/provision.mappers.ts';
import type { QualificationLevelMapper } from './../mappers/level.mappers.ts';
import type { SearchConnectionMapper, SearchHitMapper } from './../mappers/search.mappers.ts';
import type { StandardMapper } from './../mappers/standard.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the calendar, ISO 8601: `2023-07-01`. It has no time and no time zone. */
  Date: { input: string; output: string; }
};

/** What statements of several cards mean in common: an ability (қабілет, умение): what one does with a skill. */
export type Ability = Concept & Node & {
  readonly __typename?: 'Ability';
  /** Its kind and the hash of the smallest of its wordings; it outlives what is loaded next. */
  readonly id: Scalars['ID']['output'];
  /** Whether it stands under nearly any skill, such as searching the internet, as people decided: no sign of likeness. */
  readonly isGeneric: Scalars['Boolean']['output'];
  /** The acts that its statements cite, or what stands under them, the most cited first. */
  readonly legalActs?: Maybe<CitedActConnection>;
  /** The wording that most statements use. */
  readonly name: LocalizedText;
  /** How many professions require it. */
  readonly professionCount: Scalars['Int']['output'];
  /** The professions that require it, by name. */
  readonly professions?: Maybe<ConceptProfessionConnection>;
  /** The concepts that took its place, where it was merged or split; empty where it stands. */
  readonly replacedBy: ReadonlyArray<Concept>;
  /** The skills under which it stands in any card, those most often first. */
  readonly skills?: Maybe<SkillConnection>;
  /** How many statements of current editions express it. */
  readonly statementCount: Scalars['Int']['output'];
  /** Its statements in cards of current editions, in the order of the document. */
  readonly statements?: Maybe<AbilityStatementConnection>;
  /** Its distinct texts, those of most statements first, and why they were judged to mean the same. */
  readonly wordings?: Maybe<WordingConnection>;
};


/** What statements of several cards mean in common: an ability (қабілет, умение): what one does with a skill. */
export type AbilitylegalActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: an ability (қабілет, умение): what one does with a skill. */
export type AbilitynameArgs = {
  language: Language;
};


/** What statements of several cards mean in common: an ability (қабілет, умение): what one does with a skill. */
export type AbilityprofessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: an ability (қабілет, умение): what one does with a skill. */
export type AbilityskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: an ability (қабілет, умение): what one does with a skill. */
export type AbilitystatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: an ability (қабілет, умение): what one does with a skill. */
export type AbilitywordingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of abilities. */
export type AbilityConnection = {
  readonly __typename?: 'AbilityConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AbilityEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Ability>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of abilities. */
export type AbilityEdge = {
  readonly __typename?: 'AbilityEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The first of the parent's statements that say so; null in a root list. */
  readonly first?: Maybe<AbilityStatement>;
  /** Whether it stands under a mandatory labour function in any card; null where the list is not of one profession. */
  readonly mandatory?: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Ability;
  /** How many statements say so: those of the parent, or in a root list all. */
  readonly statements: Scalars['Int']['output'];
};

/** An ability (қабілет, умение) as one card states it: what one does with a skill. */
export type AbilityStatement = Node & Statement & {
  readonly __typename?: 'AbilityStatement';
  /** The card in which it stands. */
  readonly card: ProfessionCard;
  /** Mentions of legal acts in it. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it has in common with statements of other cards. */
  readonly concept: Ability;
  /** Where it stands, once for each language. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its card and a hash of its text. */
  readonly id: Scalars['ID']['output'];
  /** Its number under the skill. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The skill under which it stands. */
  readonly skill: SkillStatement;
  /** Its text. */
  readonly text: LocalizedText;
};


/** An ability (қабілет, умение) as one card states it: what one does with a skill. */
export type AbilityStatementtextArgs = {
  language: Language;
};

/** A page of statements. */
export type AbilityStatementConnection = {
  readonly __typename?: 'AbilityStatementConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AbilityStatementEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<AbilityStatement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of statements. */
export type AbilityStatementEdge = {
  readonly __typename?: 'AbilityStatementEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AbilityStatement;
};

/** How an act ceased. */
export type ActChange =
  /** Other acts took the place of parts of it; of the rest none is known. */
  | 'PARTLY_REPLACED'
  /** An act of the same name followed: a new constitution, a new tax code. */
  | 'RENEWED'
  /** No act is known to have taken its place. */
  | 'REPEALED'
  /** Another act took its place. */
  | 'REPLACED';

/** Where a statement about an act was read. */
export type ActEvidence = {
  readonly __typename?: 'ActEvidence';
  /** What is stated. */
  readonly fact: ActFact;
  /** How well it is evidenced. */
  readonly grade: EvidenceGrade;
  /** The day on which it was read. */
  readonly readOn?: Maybe<Scalars['Date']['output']>;
  /** The words that say it, an address or a remark; null where nothing but the grade is known. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** What a statement about an act says. */
export type ActFact =
  /** From when it is no longer in force. */
  | 'CEASED_ON'
  /** What kind of act it is, with its number and day. */
  | 'IDENTITY'
  /** From when it is in force. */
  | 'IN_FORCE_FROM'
  /** Who adopted it. */
  | 'ISSUER'
  /** Its id in the official legal database. */
  | 'OFFICIAL_ID'
  /** Which act took its place. */
  | 'REPLACED_BY'
  /** That it was in force when it was looked up. */
  | 'STATUS'
  /** Its title in English. */
  | 'TITLE_EN'
  /** Its title in Kazakh. */
  | 'TITLE_KK'
  /** Its title in Russian. */
  | 'TITLE_RU';

/** The kind of a legal act of Kazakhstan. */
export type ActKind =
  /** A code. */
  | 'CODE'
  /** The Constitution. */
  | 'CONSTITUTION'
  /** A decree of the Government. */
  | 'GOVERNMENT_DECREE'
  /** A law, a constitutional one among them. */
  | 'LAW'
  /** An order of a minister or of the head of another body. */
  | 'MINISTERIAL_ORDER'
  /** Any other act. */
  | 'OTHER'
  /** A decree of the President. */
  | 'PRESIDENTIAL_DECREE';

/** Whether an act is in force on a day. */
export type ActStatus =
  /** No longer in force. */
  | 'CEASED'
  /** In force, as far as is known. */
  | 'IN_FORCE'
  /** Adopted, and its day has not come. */
  | 'NOT_YET_IN_FORCE'
  /** The day lies between the bounds that are known. */
  | 'UNKNOWN';

/** The levels of the classifier of economic activities, the widest first. */
export type ActivityLevel =
  /** Four digits. */
  | 'CLASS'
  /** Two digits. */
  | 'DIVISION'
  /** Three digits. */
  | 'GROUP'
  /** One letter. */
  | 'SECTION'
  /** Five digits. */
  | 'SUBCLASS';

/** A place that the source leaves blank, so that what should stand there is not known. */
export type Blank = {
  readonly __typename?: 'Blank';
  /** The card. */
  readonly card: ProfessionCard;
  /** What is not stated there. */
  readonly kind: RequirementKind;
  /** The skill that says nothing of what must be known or be able to do, or the labour function without skills; null where the whole card says nothing. */
  readonly statement?: Maybe<Statement>;
};

/** What rests on an order, and is left without it. An older edition does not come back when a newer one falls. */
export type BlastRadius = {
  readonly __typename?: 'BlastRadius';
  /** How many cards fall. */
  readonly cards: Scalars['Int']['output'];
  /** The editions that it put into force, also older ones. */
  readonly editions: ReadonlyArray<Edition>;
  /** How many professions have no card left in any current edition. */
  readonly professions: Scalars['Int']['output'];
  /** The professions without a card, by name. */
  readonly professionsLeft?: Maybe<ProfessionConnection>;
  /** The editions that restate a standard which it first approved: they rest on it too. */
  readonly restatedEditions: ReadonlyArray<Edition>;
  /** How many skills these cards state. */
  readonly skills: Scalars['Int']['output'];
  /** How many of them no other current card states in the same words. */
  readonly skillsNowhereElse: Scalars['Int']['output'];
  /** How many standards have no edition left: their current one rests on it. */
  readonly standards: Scalars['Int']['output'];
  /** The standards without an edition, by name. */
  readonly standardsLeft?: Maybe<StandardConnection>;
};


/** What rests on an order, and is left without it. An older edition does not come back when a newer one falls. */
export type BlastRadiusprofessionsLeftArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What rests on an order, and is left without it. An older edition does not come back when a newer one falls. */
export type BlastRadiusstandardsLeftArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A row of the cards, beside what they ask for by layer. */
export type CardFact =
  /** What the code row says. */
  | 'CODE_AS_WRITTEN'
  /** Education, row by row. */
  | 'EDUCATION'
  /** Experience. */
  | 'EXPERIENCE'
  /** Grade or category in the older handbooks. */
  | 'HANDBOOK_GRADE'
  /** Connection with informal and non-formal learning. */
  | 'INFORMAL_LEARNING'
  /** What the row of the level says. */
  | 'LEVEL_AS_WRITTEN'
  /** The name of the profession. */
  | 'NAME'
  /** Other possible titles. */
  | 'OTHER_TITLES'
  /** Personal competences. */
  | 'PERSONAL_COMPETENCES'
  /** The main aim of the work. */
  | 'PURPOSE'
  /** Related professions. */
  | 'RELATED_PROFESSIONS'
  /** Level of the sectoral framework where it is finer. */
  | 'SUB_LEVEL'
  /** Technical regulations and national standards. */
  | 'TECHNICAL_REGULATIONS';

/** A card of an edition that was in force on a day, or may have been. */
export type CardOnDay = {
  readonly __typename?: 'CardOnDay';
  /** The card. */
  readonly card: ProfessionCard;
  /** The edition in which it stands. */
  readonly edition: Edition;
  /** Whether that edition was in force on the day: `IN_FORCE` or `UNKNOWN`. */
  readonly status: ActStatus;
};

/** A mention of one legal act in a standard, as it stands, and the act that it was resolved to. */
export type Citation = Node & {
  readonly __typename?: 'Citation';
  /** The act; null where none or more than one fits. */
  readonly act?: Maybe<LegalAct>;
  /** The acts that would fit, where more than one does. */
  readonly candidates: ReadonlyArray<LegalAct>;
  /** The card in which it stands; null outside cards. */
  readonly card?: Maybe<ProfessionCard>;
  /** The statement, card or edition whose text names the act. */
  readonly context: Node;
  /** Where it stands. */
  readonly evidence: Evidence;
  /** The text that names the act, and a counter. */
  readonly id: Scalars['ID']['output'];
  /** The part of the act that is named with it, the first of them; null where it names the whole act. */
  readonly provision?: Maybe<ProvisionReference>;
  /** Every part of the act that is named with it, in order: articles 12 and 13 are two. */
  readonly provisions: ReadonlyArray<ProvisionReference>;
  /** The words from the first to the last that belongs to the mention. */
  readonly quote: Scalars['String']['output'];
  /** What decided which act is meant; null where nothing did. */
  readonly resolvedBy?: Maybe<ResolvedBy>;
  /** In which kind of place it stands. */
  readonly role: CitationRole;
  /** How sure the resolution is, 0 to 1; null where no act was chosen. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Where the same mention stands in the edition's text in the other language; null where it does not, or only one was read. */
  readonly translation?: Maybe<Evidence>;
};

/** A page of citations. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Citation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of citations. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Citation;
};

/** In which kind of place of a standard a mention stands. */
export type CitationRole =
  /** An ability. */
  | 'ABILITY'
  /** The education that a card asks for. */
  | 'EDUCATION'
  /** The experience that a card asks for. */
  | 'EXPERIENCE'
  /** The row of the older handbooks. */
  | 'HANDBOOK'
  /** A knowledge item. */
  | 'KNOWLEDGE'
  /** The text of a labour function. */
  | 'LABOUR_FUNCTION'
  /** The order at its head, outside cards. */
  | 'PREAMBLE'
  /** The scope of the standard, outside cards. */
  | 'SCOPE'
  /** The text of a skill. */
  | 'SKILL'
  /** The list of technical regulations and national standards of a card. */
  | 'TECHNICAL_REGULATIONS'
  /** Its terms and abbreviations, outside cards. */
  | 'TERMS';

/** An act that a profession, card, standard or concept cites, and where. */
export type CitedAct = {
  readonly __typename?: 'CitedAct';
  /** The act. */
  readonly act: LegalAct;
  /** How many mentions there are. */
  readonly citations: Scalars['Int']['output'];
  /** The first mention. */
  readonly first: Citation;
  /** In which kinds of places. */
  readonly roles: ReadonlyArray<CitationRole>;
  /** Whether the act is in force on the day of the list: its `asOf`, today in Kazakhstan (Asia/Almaty) by default. */
  readonly status: ActStatus;
};

/** A page of cited acts. */
export type CitedActConnection = {
  readonly __typename?: 'CitedActConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<CitedActEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<CitedAct>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of cited acts. */
export type CitedActEdge = {
  readonly __typename?: 'CitedActEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CitedAct;
};

/** An act that the cards of a profession cited on a day, and where. */
export type CitedActOnDay = {
  readonly __typename?: 'CitedActOnDay';
  /** The act. */
  readonly act: LegalAct;
  /** How many mentions there are in these cards: of each standard those in one edition. */
  readonly citations: Scalars['Int']['output'];
  /** The first mention. */
  readonly first: Citation;
  /** In which kinds of places. */
  readonly roles: ReadonlyArray<CitationRole>;
  /** Whether it was in force on the day. */
  readonly status: ActStatus;
};

/** A page of acts that were cited on a day. */
export type CitedActOnDayConnection = {
  readonly __typename?: 'CitedActOnDayConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<CitedActOnDayEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<CitedActOnDay>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of acts that were cited on a day. */
export type CitedActOnDayEdge = {
  readonly __typename?: 'CitedActOnDayEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CitedActOnDay;
};

/** Another act that stands in the same cards of current editions. */
export type CitedTogether = {
  readonly __typename?: 'CitedTogether';
  /** The other act. */
  readonly act: LegalAct;
  /** The first card that cites both. */
  readonly card: ProfessionCard;
  /** How many cards cite both. */
  readonly cards: Scalars['Int']['output'];
  /** The first mention of this act in it. */
  readonly first: Citation;
  /** How alike the two are in the cards that cite them: the cards that cite both, of those that cite either; 0 to 1. */
  readonly jaccard: Scalars['Float']['output'];
  /** The first mention of the other act in it. */
  readonly otherFirst: Citation;
  /** How many professions these cards describe. */
  readonly professions: Scalars['Int']['output'];
};

/** A page of acts that stand in the same cards. */
export type CitedTogetherConnection = {
  readonly __typename?: 'CitedTogetherConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<CitedTogetherEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<CitedTogether>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of acts that stand in the same cards. */
export type CitedTogetherEdge = {
  readonly __typename?: 'CitedTogetherEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CitedTogether;
};

/** A standard that cites an act, and where. */
export type CitingStandard = {
  readonly __typename?: 'CitingStandard';
  /** How many of its cards cite it. */
  readonly cards: Scalars['Int']['output'];
  /** How many mentions stand in its cards. */
  readonly citations: Scalars['Int']['output'];
  /** How many stand outside its cards. */
  readonly citationsOutsideCards: Scalars['Int']['output'];
  /** The first mention: in a card, where there is one. */
  readonly first: Citation;
  /** The standard. */
  readonly standard: Standard;
};

/** A page of standards that cite an act. */
export type CitingStandardConnection = {
  readonly __typename?: 'CitingStandardConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<CitingStandardEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<CitingStandard>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of standards that cite an act. */
export type CitingStandardEdge = {
  readonly __typename?: 'CitingStandardEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CitingStandard;
};

/** A clause, and where it stands. */
export type Clause = {
  readonly __typename?: 'Clause';
  /** In how many cards of current editions it stands. */
  readonly cards: Scalars['Int']['output'];
  /** When the first edition that has it was enacted, of those that are loaded, as far as that is known. */
  readonly enactedOn: PartialDate;
  /** The first of its statements there. */
  readonly statement: Statement;
  /** Its text. */
  readonly text: LocalizedText;
};

/** What was judged of two clauses that are alike. */
export type ClauseVerdict =
  /** They do not mean the same, however alike they are. */
  | 'DIFFERENT'
  /** It is doubtful whether they mean the same: a person should look. */
  | 'DOUBTFUL'
  /** They mean the same in spite of their words, and are one concept. */
  | 'SAME';

/** Where the code of an occupation was found, the surest first. */
export type CodeSource =
  /** In the row of the code. */
  | 'CODE_ROW'
  /** In the row of the group code. */
  | 'GROUP_ROW'
  /** In the heading of the card. */
  | 'HEADING'
  /** In the list of cards in the passport of the standard. */
  | 'LIST_OF_CARDS'
  /** In the row of the name. */
  | 'NAME_ROW'
  /** Nowhere: the profession is provisional. */
  | 'NONE';

/** What statements of several cards mean in common. It is our judgement, with reasons; the statements are facts. */
export type Concept = {
  /** Its kind and the hash of the smallest of its wordings; it outlives what is loaded next. */
  readonly id: Scalars['ID']['output'];
  /** Whether it stands under nearly any skill, such as searching the internet, as people decided: no sign of likeness. */
  readonly isGeneric: Scalars['Boolean']['output'];
  /** The acts that its statements cite, or what stands under them, the most cited first. */
  readonly legalActs?: Maybe<CitedActConnection>;
  /** The wording that most statements use. */
  readonly name: LocalizedText;
  /** How many professions require it. */
  readonly professionCount: Scalars['Int']['output'];
  /** The professions that require it, by name. */
  readonly professions?: Maybe<ConceptProfessionConnection>;
  /** The concepts that took its place, where it was merged or split; empty where it stands. */
  readonly replacedBy: ReadonlyArray<Concept>;
  /** How many statements of current editions express it. */
  readonly statementCount: Scalars['Int']['output'];
  /** Its distinct texts, those of most statements first, and why they were judged to mean the same. */
  readonly wordings?: Maybe<WordingConnection>;
};


/** What statements of several cards mean in common. It is our judgement, with reasons; the statements are facts. */
export type ConceptlegalActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common. It is our judgement, with reasons; the statements are facts. */
export type ConceptnameArgs = {
  language: Language;
};


/** What statements of several cards mean in common. It is our judgement, with reasons; the statements are facts. */
export type ConceptprofessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common. It is our judgement, with reasons; the statements are facts. */
export type ConceptwordingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Which concepts; what is given must all hold. */
export type ConceptFilter = {
  /** Id of a legal act that its statements cite, or what stands under them. */
  readonly legalAct?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of professions: any of them requires it. */
  readonly professions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id of a standard in whose current edition it stands. */
  readonly standard?: InputMaybe<Scalars['ID']['input']>;
  /** Words, or their beginnings, that the name has in one of its languages: all of them, in any order. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A kind of concepts: what a card asks for, layer by layer. */
export type ConceptKind =
  /** Abilities. */
  | 'ABILITY'
  /** Knowledge items. */
  | 'KNOWLEDGE'
  /** Labour functions. */
  | 'LABOUR_FUNCTION'
  /** Skills. */
  | 'SKILL';

/** The order of a list of concepts. */
export type ConceptOrder = {
  /** Which end comes first. */
  readonly direction: OrderDirection;
  /** What to order by; ties go by id. */
  readonly field: ConceptOrderField;
};

/** What concepts can be ordered by. */
export type ConceptOrderField =
  /** The name in Kazakh (in Russian where that is missing), by the Kazakh alphabet. */
  | 'NAME'
  /** How many professions require it. */
  | 'PROFESSION_COUNT';

/** A profession that requires a concept, and where it says so. */
export type ConceptProfession = {
  readonly __typename?: 'ConceptProfession';
  /** How many of its cards say so. */
  readonly cards: Scalars['Int']['output'];
  /** The first statement that says so. */
  readonly first: Statement;
  /** Whether it stands under a mandatory labour function in any of its cards. */
  readonly mandatory: Scalars['Boolean']['output'];
  /** The profession. */
  readonly profession: Profession;
  /** How many statements of its cards say so. */
  readonly statements: Scalars['Int']['output'];
};

/** A page of professions that require a concept. */
export type ConceptProfessionConnection = {
  readonly __typename?: 'ConceptProfessionConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ConceptProfessionEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<ConceptProfession>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of professions that require a concept. */
export type ConceptProfessionEdge = {
  readonly __typename?: 'ConceptProfessionEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ConceptProfession;
};

/** Whether a programme covers a requirement. */
export type CoverageStatus =
  /** A text means the same. */
  | 'COVERED'
  /** A text may mean the same: a person should look. */
  | 'DOUBTFUL'
  /** No text means the same, or may. */
  | 'MISSING';

/** Why a profession has no card on a day, or why it is not known which edition was in force. */
export type DayNote =
  /** The day lies between the bounds of an edition's days: mostly the day of its publication is not known. */
  | 'BETWEEN_BOUNDS'
  /** Each standard that describes it in some edition had another one in force on the day, which does not. */
  | 'NOT_IN_EDITION'
  /** No edition that is loaded was in force on the day; an older one may not be loaded. */
  | 'NO_EDITION';

/** Who or what decided that a wording belongs to a concept. */
export type DecidedBy =
  /** The alignment of the two languages of one edition. */
  | 'ALIGNMENT'
  /** A method that compares texts. */
  | 'METHOD'
  /** A person. */
  | 'PERSON'
  /** The normalised texts are the same. */
  | 'SAME_TEXT';

/** A term or an abbreviation with its meaning, as an edition explains it. */
export type Definition = {
  readonly __typename?: 'Definition';
  /** Where it stands. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whether it is a term or an abbreviation. */
  readonly kind: DefinitionKind;
  /** What it means in this document. */
  readonly meaning: Scalars['String']['output'];
  /** Its number in the list; null where it has none. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The word or abbreviation that is explained. */
  readonly term: Scalars['String']['output'];
};

/** What a definition explains. */
export type DefinitionKind =
  /** A short form. */
  | 'ABBREVIATION'
  /** A word of the field. */
  | 'TERM';

/** Two clauses that are alike and not the same. */
export type DivergedClause = {
  readonly __typename?: 'DivergedClause';
  /** What became of the words of the first in the second, run by run. */
  readonly changes: ReadonlyArray<TextChange>;
  /** The two, the earlier first where that is known. */
  readonly clauses: ReadonlyArray<Clause>;
  /** Whether the first of the two was surely enacted before the other; false where the days of their editions do not say. */
  readonly isOrderKnown: Scalars['Boolean']['output'];
  /** How alike they are, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** What was judged of their meaning. */
  readonly verdict: ClauseVerdict;
};

/** A page of clauses that are alike and not the same. */
export type DivergedClauseConnection = {
  readonly __typename?: 'DivergedClauseConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<DivergedClauseEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<DivergedClause>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of clauses that are alike and not the same. */
export type DivergedClauseEdge = {
  readonly __typename?: 'DivergedClauseEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: DivergedClause;
};

/** Two wordings of which a person should say whether they mean the same: `kasip concepts review` asks that. */
export type DoubtfulPair = {
  readonly __typename?: 'DoubtfulPair';
  /** The concept of the one. */
  readonly conceptOfOne: Concept;
  /** The concept of the other. */
  readonly conceptOfOther: Concept;
  /** Whether statements of one list of a card have them: then they stay apart, whatever anybody says. */
  readonly isInOneList: Scalars['Boolean']['output'];
  /** The one of the smaller id. */
  readonly one: Wording;
  /** The other. */
  readonly other: Wording;
  /** How many professions would require one concept; one that requires both counts twice. */
  readonly professionCount: Scalars['Int']['output'];
  /** What was seen, in a sentence. */
  readonly reason: LocalizedText;
  /** What was seen when they were compared. */
  readonly reasons: ReadonlyArray<MeaningReason>;
  /** How alike they are, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** How many statements of current editions would express one concept. */
  readonly statementCount: Scalars['Int']['output'];
};


/** Two wordings of which a person should say whether they mean the same: `kasip concepts review` asks that. */
export type DoubtfulPairreasonArgs = {
  language: Language;
};

/** A page of doubtful pairs. */
export type DoubtfulPairConnection = {
  readonly __typename?: 'DoubtfulPairConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<DoubtfulPairEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<DoubtfulPair>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of doubtful pairs. */
export type DoubtfulPairEdge = {
  readonly __typename?: 'DoubtfulPairEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: DoubtfulPair;
};

/** An entry of the general classifier of economic activities (ЭҚЖЖ, ОКЭД). Not to be confused with the code of a standard. */
export type EconomicActivity = Node & {
  readonly __typename?: 'EconomicActivity';
  /** Its code in the classifier: `Q`, `87`, `87.9`, `87.90`, `87.90.0`. */
  readonly code: Scalars['String']['output'];
  /** `activity:`, its level in the classifier and its code: `activity:class/87.90`. */
  readonly id: Scalars['ID']['output'];
  /** Its level in the classifier. */
  readonly level: ActivityLevel;
  /** Its name, as the standards give it. */
  readonly name: LocalizedText;
  /** The entry that contains it; null for a section, or where the standards do not name it. */
  readonly parent?: Maybe<EconomicActivity>;
};


/** An entry of the general classifier of economic activities (ЭҚЖЖ, ОКЭД). Not to be confused with the code of a standard. */
export type EconomicActivitynameArgs = {
  language: Language;
};

/** One text of a standard as an order enacted it. The order that restates a standard is not the one that first approved it. */
export type Edition = Node & {
  readonly __typename?: 'Edition';
  /** The order that first approved the standard, where this edition restates it; null where it approves it itself. */
  readonly baseOrder?: Maybe<OrderReference>;
  /** The bodies behind the standard. No person is stored. */
  readonly bodies: EditionBodies;
  /** Its profession cards, in the order of the document. */
  readonly cards: ReadonlyArray<ProfessionCard>;
  /** From when it is no longer in force: when a newer edition of the standard begins, or an order that it rests on ceases, whichever comes first; null: in force as far as is known. */
  readonly ceasedOn?: Maybe<PartialDate>;
  /** Mentions of legal acts in this text, in cards and outside them, in the order of the document. */
  readonly citations?: Maybe<CitationConnection>;
  /** Calendar days that must pass after the first official publication: of 10 the eleventh day is the first in force. Null where the rule is another. */
  readonly daysAfterPublication?: Maybe<Scalars['Int']['output']>;
  /** Terms and abbreviations, as the edition explains them. */
  readonly definitions: ReadonlyArray<Definition>;
  /** The order that put this text into force. */
  readonly enactedBy: OrderReference;
  /** The day of that order; unknown where the document leaves it blank. */
  readonly enactedOn: PartialDate;
  /** The rule by which it enters into force, as the order gives it. */
  readonly entryIntoForceRule?: Maybe<LocalizedText>;
  /** Faults found in this text, the gravest first. */
  readonly findings?: Maybe<FindingConnection>;
  /** `edition:` and the order that enacted it, or the hash of its text where the order has no number. */
  readonly id: Scalars['ID']['output'];
  /** From when this text is in force: on the day that its order names, or as the register says of that order; else within bounds, not before the order, and open where only a rule (`entryIntoForceRule`) is known. */
  readonly inForceFrom: PartialDate;
  /** What is wrong with the law that this text cites, seen from a day, the gravest first: acts that were not in force when it was enacted, or have ceased since. Computed when asked, from the register: `findings` has what does not depend on a day. */
  readonly lawFindings?: Maybe<LawFindingConnection>;
  /** The day by which the standard is to be reviewed, as its technical data state it. */
  readonly nextReviewOn?: Maybe<Scalars['Date']['output']>;
  /** The files it was read from, one for each language. */
  readonly sources: ReadonlyArray<SourceDocument>;
  /** The standard whose text this is. */
  readonly standard: Standard;
  /** Whether this text is in force on a day, as far as the editions that are loaded and the register say; `UNKNOWN` between bounds. */
  readonly status: ActStatus;
  /** Its number among the versions, as its technical data state it. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** The year of the version, as its technical data state it. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** One text of a standard as an order enacted it. The order that restates a standard is not the one that first approved it. */
export type EditioncitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  role?: InputMaybe<CitationRole>;
};


/** One text of a standard as an order enacted it. The order that restates a standard is not the one that first approved it. */
export type EditionentryIntoForceRuleArgs = {
  language: Language;
};


/** One text of a standard as an order enacted it. The order that restates a standard is not the one that first approved it. */
export type EditionfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** One text of a standard as an order enacted it. The order that restates a standard is not the one that first approved it. */
export type EditionlawFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** One text of a standard as an order enacted it. The order that restates a standard is not the one that first approved it. */
export type EditionstatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** The bodies behind an edition, as its technical data name them. */
export type EditionBodies = {
  readonly __typename?: 'EditionBodies';
  /** The chamber of entrepreneurs, with its conclusion. */
  readonly chamber?: Maybe<LocalizedText>;
  /** The national body for professional qualifications, with its conclusion. */
  readonly nationalBody?: Maybe<LocalizedText>;
  /** The organisations that took part in writing it. */
  readonly organisations: ReadonlyArray<LocalizedText>;
  /** The sectoral council, with its minutes. */
  readonly sectoralCouncil?: Maybe<LocalizedText>;
  /** The state body that is responsible for it. */
  readonly stateBody?: Maybe<LocalizedText>;
};


/** The bodies behind an edition, as its technical data name them. */
export type EditionBodieschamberArgs = {
  language: Language;
};


/** The bodies behind an edition, as its technical data name them. */
export type EditionBodiesnationalBodyArgs = {
  language: Language;
};


/** The bodies behind an edition, as its technical data name them. */
export type EditionBodiesorganisationsArgs = {
  language: Language;
};


/** The bodies behind an edition, as its technical data name them. */
export type EditionBodiessectoralCouncilArgs = {
  language: Language;
};


/** The bodies behind an edition, as its technical data name them. */
export type EditionBodiesstateBodyArgs = {
  language: Language;
};

/** Where a fact stands: the words of a document, and their places in it. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The places of its pieces, in reading order: one where no markup, entity or line break stands inside it. */
  readonly places: ReadonlyArray<Place>;
  /** The words as they stand, without the number before and the stop after them. */
  readonly quote: Scalars['String']['output'];
  /** The file in which it stands. */
  readonly source: SourceDocument;
};

/** How well a fact about an act is evidenced. */
export type EvidenceGrade =
  /** Read in the act itself. */
  | 'OFFICIAL'
  /** Stated by another collection. */
  | 'SECONDARY'
  /** Not checked. */
  | 'UNVERIFIED';

/** Subjects counted by one key. One subject may have several values: the counts then add up to more than the total. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** By what is counted. */
  readonly key: FacetKey;
  /** How many subjects there are. */
  readonly total: Scalars['Int']['output'];
  /** How many different values there are, also those that are not shown. */
  readonly valueCount: Scalars['Int']['output'];
  /** The values, those of most subjects first. */
  readonly values: ReadonlyArray<FacetValue>;
  /** How many of these have no value: the source does not state it, or cites nothing. */
  readonly withoutValue: Scalars['Int']['output'];
};

/** Chooses the cards that are looked at: all that is given must hold. */
export type FacetFilter = {
  /** Code of an economic activity (`87.9`): cards of standards that are classified there. */
  readonly activity?: InputMaybe<Scalars['String']['input']>;
  /** Which level of the classifier activities have. */
  readonly activityLevel: ActivityLevel;
  /** Id of a labour function, skill, ability or knowledge item: cards that state it. */
  readonly concept?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a group of occupations (`2635`), with all groups in it. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** How many digits the codes of groups have, 1 to 5; the first four are those of ISCO-08. */
  readonly groupDigits: Scalars['Int']['input'];
  /** Id of an act: cards that cite it. */
  readonly legalAct?: InputMaybe<Scalars['ID']['input']>;
  /** Levels of the national qualifications framework, 1 to 8; 0: none is stated. */
  readonly levels?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Ids of professions: cards that describe one of these. */
  readonly professions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of standards: cards in one of these. */
  readonly standards?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** By what is counted. */
export type FacetKey =
  /** Economic activity, by which standards are classified; see `activityLevel`. */
  | 'ACTIVITY'
  /** Legal act that the card cites; of a concept, that its own statements cite, or what stands under them. Acts are not counted by acts. */
  | 'LEGAL_ACT'
  /** Level of the national qualifications framework. */
  | 'LEVEL'
  /** Group of occupations; see `groupDigits`. */
  | 'OCCUPATION_GROUP'
  /** Profession. */
  | 'PROFESSION'
  /** Standard. */
  | 'STANDARD';

/** What is counted. */
export type FacetSubject =
  /** Abilities (concepts). */
  | 'ABILITY'
  /** Profession cards. */
  | 'CARD'
  /** Knowledge items (concepts). */
  | 'KNOWLEDGE'
  /** Labour functions (concepts). */
  | 'LABOUR_FUNCTION'
  /** Legal acts that cards cite. */
  | 'LEGAL_ACT'
  /** Professions. */
  | 'PROFESSION'
  /** Skills (concepts). */
  | 'SKILL'
  /** Standards. */
  | 'STANDARD';

/** A value, and how many subjects have it. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many subjects have it. */
  readonly count: Scalars['Int']['output'];
  /** Its id, which `node` takes. */
  readonly id: Scalars['ID']['output'];
  /** Its name or title; the code or number of what has no name in any language. */
  readonly label: LocalizedText;
  /** The thing itself. */
  readonly node: Node;
};


/** A value, and how many subjects have it. */
export type FacetValuelabelArgs = {
  language: Language;
};

/** Whether the subjects say the same in a row. */
export type FactAgreement =
  /** All state it, and not all with the same texts. */
  | 'DIFFERENT'
  /** All state it, but not in one language. */
  | 'NOT_COMPARABLE'
  /** Some leave it blank, which is no statement that there is none; `isStated` says which. */
  | 'NOT_STATED_BY_SOME'
  /** All state it, with the same texts in any order, in each language in which all do; case, spaces and punctuation do not count. */
  | 'SAME';

/** One row of the cards, side by side. Rows that no subject states are left out. */
export type FactComparison = {
  readonly __typename?: 'FactComparison';
  /** Whether they say the same. */
  readonly agreement: FactAgreement;
  /** Which row. */
  readonly fact: CardFact;
  /** What each subject says, in the order of the subjects. */
  readonly values: ReadonlyArray<FactValue>;
};

/** What one subject says in one row. */
export type FactValue = {
  readonly __typename?: 'FactValue';
  /** Where they stand. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whether it says anything: a dash in the place of a text does not. */
  readonly isStated: Scalars['Boolean']['output'];
  /** The subject. */
  readonly subject: Subject;
  /** Its texts, in the order of its cards; empty where it leaves the row blank. */
  readonly texts: ReadonlyArray<LocalizedText>;
};


/** What one subject says in one row. */
export type FactValuetextsArgs = {
  language: Language;
};

/** One fault of a source, or one thing in it that was not understood. Sources are never repaired. */
export type Finding = Node & {
  readonly __typename?: 'Finding';
  /** The card, statement or edition that it is about. */
  readonly about?: Maybe<Node>;
  /** What stands there. */
  readonly actual?: Maybe<Scalars['String']['output']>;
  /** The card in which it stands; null outside cards. */
  readonly card?: Maybe<ProfessionCard>;
  /** The edition in which it stands. */
  readonly edition: Edition;
  /** The words that it is about, where there are any. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was expected. */
  readonly expected?: Maybe<Scalars['String']['output']>;
  /** The same on every run: made from the edition, the rule and the words it is about. */
  readonly id: Scalars['ID']['output'];
  /** What is wrong, in words. */
  readonly message: LocalizedText;
  /** The rule that found it; null where it was loaded by a later version, whose rule is not known here. */
  readonly rule?: Maybe<FindingRule>;
  /** How grave it is. */
  readonly severity: Severity;
};


/** One fault of a source, or one thing in it that was not understood. Sources are never repaired. */
export type FindingmessageArgs = {
  language: Language;
};

/** A page of findings. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of findings. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Finding;
};

/** Which findings; what is given must all hold. */
export type FindingFilter = {
  /** Id of a card. */
  readonly card?: InputMaybe<Scalars['ID']['input']>;
  /** Rules: any of them but `ACT_CEASED_SINCE`, `ACT_NOT_IN_FORCE_WHEN_ENACTED` and `REPLACEMENT_CYCLE`, whose findings are not kept. */
  readonly rules?: InputMaybe<ReadonlyArray<FindingRule>>;
  /** Severities: any of them. */
  readonly severities?: InputMaybe<ReadonlyArray<Severity>>;
  /** Id of a standard. */
  readonly standard?: InputMaybe<Scalars['ID']['input']>;
};

/** A rule of the catalogue of findings. The commands show it in lower case: `occupation-code-missing`. */
export type FindingRule =
  /** Abbreviations are used that the list of abbreviations does not explain. */
  | 'ABBREVIATION_UNDEFINED'
  /** Abbreviations of the list are used nowhere. */
  | 'ABBREVIATION_UNUSED'
  /** A skill has no abilities. */
  | 'ABILITIES_MISSING'
  /** One text stands as an ability and as knowledge of a card. */
  | 'ABILITY_AMONG_KNOWLEDGE'
  /** An ability stands twice in one skill. */
  | 'ABILITY_DUPLICATED'
  /** The passport leaves out a level of the classifier of activities. */
  | 'ACTIVITIES_INCOMPLETE'
  /** The passport names no economic activity. */
  | 'ACTIVITIES_MISSING'
  /** The code of an economic activity does not begin with that of the level above it. */
  | 'ACTIVITY_CODE_MISMATCH'
  /** Several levels of the classifier of activities bear the same name. */
  | 'ACTIVITY_NAME_REPEATED'
  /** The two texts of an edition name different acts in one place. */
  | 'ACTS_DIFFER_BETWEEN_LANGUAGES'
  /** An act is cited that is no longer in force on the day that is asked. */
  | 'ACT_CEASED_SINCE'
  /** An act is cited that was not in force when the text was enacted. */
  | 'ACT_NOT_IN_FORCE_WHEN_ENACTED'
  /** A bracket stands without its other half. */
  | 'BRACKET_UNBALANCED'
  /** The document has no profession card. */
  | 'CARDS_MISSING'
  /** Two cards describe one profession at one level. */
  | 'CARD_DUPLICATED'
  /** A card begins without a heading. */
  | 'CARD_HEADING_MISSING'
  /** The list of cards and the cards disagree. */
  | 'CARD_LIST_MISMATCH'
  /** The passport has no list of cards. */
  | 'CARD_LIST_MISSING'
  /** The numbers of the cards do not count on. */
  | 'CARD_NUMBER_OUT_OF_ORDER'
  /** Which act a citation means cannot be decided. */
  | 'CITATION_AMBIGUOUS'
  /** A cited act is dated later than the standard itself. */
  | 'CITATION_LATER_THAN_STANDARD'
  /** The act that is cited is not in the register. */
  | 'CITATION_UNRESOLVED'
  /** The two texts of an edition give different codes. */
  | 'CODES_DIFFER_BETWEEN_LANGUAGES'
  /** The code of the group and that of the occupation stand in each other's row. */
  | 'CODES_SWAPPED'
  /** A code is written with a Cyrillic letter that looks like the Latin one. */
  | 'CODE_LETTER_CYRILLIC'
  /** The two texts of an edition give different days. */
  | 'DATES_DIFFER_BETWEEN_LANGUAGES'
  /** A day lies too far in the past or in the future. */
  | 'DATE_IMPLAUSIBLE'
  /** A day is named that no calendar has. */
  | 'DATE_IMPOSSIBLE'
  /** A term or abbreviation has no meaning beside it. */
  | 'DEFINITION_EMPTY'
  /** The passport has no short description. */
  | 'DESCRIPTION_MISSING'
  /** The document ends before the end of its technical data. */
  | 'DOCUMENT_CUT_OFF'
  /** A card asks for another education than the other cards of its level. */
  | 'EDUCATION_LEVEL_UNUSUAL'
  /** A card asks for no education. */
  | 'EDUCATION_MISSING'
  /** An entry stands twice in a list. */
  | 'ENTRY_DUPLICATED'
  /** The list of functions of a card and their headings disagree. */
  | 'FUNCTION_LIST_MISMATCH'
  /** The group code of a card is not that of its occupation code. */
  | 'GROUP_CODE_MISMATCH'
  /** The card has no code of its group. */
  | 'GROUP_CODE_MISSING'
  /** The heading of a card names another occupation code than its row. */
  | 'HEADING_CODE_MISMATCH'
  /** The heading of a card names another profession than its row. */
  | 'HEADING_NAME_MISMATCH'
  /** The order enters into force before its own day. */
  | 'IN_FORCE_BEFORE_ADOPTION'
  /** An item of knowledge stands twice in one skill. */
  | 'KNOWLEDGE_DUPLICATED'
  /** A skill has no knowledge: whether it needs any is not stated. */
  | 'KNOWLEDGE_MISSING'
  /** A row has a label that is not known; its text was kept but not understood. */
  | 'LABEL_NOT_RECOGNISED'
  /** A label was recognised only by its likeness to a known one, or by its place. */
  | 'LABEL_UNFAMILIAR'
  /** A card has no labour function. */
  | 'LABOUR_FUNCTIONS_MISSING'
  /** A labour function stands twice in a card. */
  | 'LABOUR_FUNCTION_DUPLICATED'
  /** Skills stand without the words of their labour function. */
  | 'LABOUR_FUNCTION_HEADING_MISSING'
  /** A text is in another language than the document. */
  | 'LANGUAGE_MIXED'
  /** Words mix Cyrillic letters with Latin ones that look like them. */
  | 'LETTERS_LOOK_ALIKE'
  /** The two texts of an edition give a card different levels. */
  | 'LEVELS_DIFFER_BETWEEN_LANGUAGES'
  /** The level stands in the row of the sublevel or in the heading; the row of the level is blank or missing. */
  | 'LEVEL_MISPLACED'
  /** A card names no level of the qualifications framework from 1 to 8, or more than one. */
  | 'LEVEL_MISSING'
  /** A card names a level that the qualifications framework does not have. */
  | 'LEVEL_OUT_OF_RANGE'
  /** The level of a card is far from what is usual for its major group of occupations. */
  | 'LEVEL_UNUSUAL_FOR_GROUP'
  /** Two cards have one name in one language and two in the other. */
  | 'NAMES_DIFFER_IN_ONE_LANGUAGE'
  /** The description of the standard is only its name or that of its activity. */
  | 'NAME_IN_DESCRIPTION'
  /** The next review lies before the standard itself. */
  | 'NEXT_REVIEW_BEFORE_EDITION'
  /** The next review lies more than ten years after the standard. */
  | 'NEXT_REVIEW_FAR'
  /** An item has another number than its place. */
  | 'NUMBERING_OUT_OF_ORDER'
  /** The two texts of an edition give different numbers. */
  | 'NUMBERS_DIFFER_BETWEEN_LANGUAGES'
  /** An item of a numbered list has no number. */
  | 'NUMBER_MISSING'
  /** An occupation code is written with fewer than three digits at its end. */
  | 'OCCUPATION_CODE_MALFORMED'
  /** The row of the occupation code has no code. */
  | 'OCCUPATION_CODE_MISSING'
  /** Two cards of one occupation code give it different names. */
  | 'OCCUPATION_NAMED_DIFFERENTLY'
  /** Only the Kazakh text of an edition has this. */
  | 'ONLY_IN_KAZAKH_TEXT'
  /** Only the Russian text of an edition has this. */
  | 'ONLY_IN_RUSSIAN_TEXT'
  /** The order is older than the one that it amends. */
  | 'ORDER_BEFORE_AMENDED'
  /** A list stands in another order in the other text of an edition. */
  | 'ORDER_DIFFERS_BETWEEN_LANGUAGES'
  /** The document leaves the day and number of its own order blank. */
  | 'ORDER_NUMBER_MISSING'
  /** A card names its own occupation code among its other titles. */
  | 'OWN_CODE_AMONG_OTHER_TITLES'
  /** A card names no personal competence. */
  | 'PERSONAL_COMPETENCES_MISSING'
  /** A blank was left unfilled. */
  | 'PLACEHOLDER_LEFT'
  /** Among the other titles of a card stands its purpose. */
  | 'PURPOSE_IN_OTHER_TITLES'
  /** A card does not say the purpose of the profession. */
  | 'PURPOSE_MISSING'
  /** A quotation mark stands without its other half. */
  | 'QUOTATION_MARK_MISSING'
  /** A related profession is none of the professions of the document. */
  | 'RELATED_PROFESSION_ELSEWHERE'
  /** A related profession has no card at the level that is named. */
  | 'RELATED_PROFESSION_LEVEL_MISMATCH'
  /** A related profession is named without a level. */
  | 'RELATED_PROFESSION_LEVEL_MISSING'
  /** A card names itself as a related profession. */
  | 'RELATED_PROFESSION_SELF'
  /** A related profession is called otherwise than any profession of the document. */
  | 'RELATED_PROFESSION_UNKNOWN'
  /** Acts of the register took, in the end, the place of each other. */
  | 'REPLACEMENT_CYCLE'
  /** A labour function has no skill. */
  | 'SKILLS_MISSING'
  /** A skill stands twice in a card. */
  | 'SKILL_DUPLICATED'
  /** Abilities or knowledge stand without the words of their skill. */
  | 'SKILL_HEADING_MISSING'
  /** No space stands after a stop, comma or semicolon. */
  | 'SPACE_MISSING'
  /** One text of an edition says in one item what the other says in two. */
  | 'SPLIT_BETWEEN_LANGUAGES'
  /** The code of the standard is not that of its economic activity. */
  | 'STANDARD_CODE_MISMATCH'
  /** The passport gives no code of the standard. */
  | 'STANDARD_CODE_MISSING'
  /** The document gives no name of the standard. */
  | 'STANDARD_NAME_MISSING'
  /** The sublevel of a card is that of another level. */
  | 'SUB_LEVEL_MISMATCH'
  /** The sublevel stands in the row of the level; the row of the sublevel is blank. */
  | 'SUB_LEVEL_MISPLACED'
  /** A text breaks off. */
  | 'TEXT_CUT_OFF'
  /** A text stands where the template has none. */
  | 'TEXT_NOT_UNDERSTOOD'
  /** The purpose of a card is only the name of the standard or of the profession. */
  | 'TITLE_IN_PURPOSE'
  /** Words stand without a space between them. */
  | 'WORDS_RUN_TOGETHER';

/** What is missing between what someone has and what a profession or card asks for. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** The education that it asks for, row by row; rows are usually alternatives to each other. */
  readonly education: ReadonlyArray<GapRequirement>;
  /** The rows of the cards, side by side, where `from` is given. */
  readonly facts: ReadonlyArray<FactComparison>;
  /** What is held; null where only `have` was given. */
  readonly from?: Maybe<Subject>;
  /** The labour functions of `to`, in the order of its documents, with what stands under each. */
  readonly labourFunctions: ReadonlyArray<GapLabourFunction>;
  /** How many requirements of each layer of `to` are held how. */
  readonly layers: ReadonlyArray<GapLayer>;
  /** The acts that its statements name. */
  readonly legalActs: ReadonlyArray<GapRequirement>;
  /** Where the sources leave a layer blank. */
  readonly notStated: ReadonlyArray<Blank>;
  /** Its personal competences. */
  readonly personalCompetences: ReadonlyArray<GapRequirement>;
  /** What is wanted. */
  readonly to: Subject;
};


/** What is missing between what someone has and what a profession or card asks for. */
export type GapfactsArgs = {
  differing: Scalars['Boolean']['input'];
};

/** A labour function that is needed, with what stands under it. */
export type GapLabourFunction = {
  readonly __typename?: 'GapLabourFunction';
  /** The function itself. */
  readonly labourFunction: GapRequirement;
  /** Its skills. */
  readonly skills: ReadonlyArray<GapSkill>;
};

/** How many requirements of one layer of `to` are held how; each counts once. */
export type GapLayer = {
  readonly __typename?: 'GapLayer';
  /** How many places of `to` leave this layer blank (skills without it, functions without skills, cards without it), so that what is needed there is not known. */
  readonly blanks: Scalars['Int']['output'];
  /** How many are held. */
  readonly held: Scalars['Int']['output'];
  /** The layer. */
  readonly kind: RequirementKind;
  /** How many are missing. */
  readonly missing: Scalars['Int']['output'];
  /** How many are held, under another labour function. */
  readonly moved: Scalars['Int']['output'];
  /** How many skills are held, but not all of the abilities that stand under them. */
  readonly nearly: Scalars['Int']['output'];
  /** How many are not held where what is held leaves a blank. */
  readonly notStated: Scalars['Int']['output'];
  /** How many are held in another layer. */
  readonly promoted: Scalars['Int']['output'];
};

/** Something that is needed, and how far it is held. */
export type GapRequirement = {
  readonly __typename?: 'GapRequirement';
  /** The blank places in which it could stand, where it is not stated. */
  readonly blanks: ReadonlyArray<Blank>;
  /** Where `from` asks for it; empty where only `have` names it. */
  readonly held: ReadonlyArray<RequirementPlace>;
  /** The layer. */
  readonly kind: RequirementKind;
  /** Of a skill that is nearly held: the abilities that are not held with it. */
  readonly lacking: ReadonlyArray<Requirement>;
  /** Whether it is held under another labour function only; also of a skill that is nearly held. */
  readonly moved: Scalars['Boolean']['output'];
  /** Where `to` asks for it; of what stands under a labour function or a skill, the places there. */
  readonly needed: ReadonlyArray<RequirementPlace>;
  /** Why it counts as that, as a sentence. */
  readonly reason: LocalizedText;
  /** What is asked for. */
  readonly requirement: Requirement;
  /** Whether it is held in other words, which were judged to mean the same. */
  readonly reworded: Scalars['Boolean']['output'];
  /** How far it is held. */
  readonly status: GapStatus;
};


/** Something that is needed, and how far it is held. */
export type GapRequirementreasonArgs = {
  language: Language;
};

/** A skill that is needed, with what stands under it in this labour function. */
export type GapSkill = {
  readonly __typename?: 'GapSkill';
  /** Its abilities. */
  readonly abilities: ReadonlyArray<GapRequirement>;
  /** Its knowledge; empty where `knowledgeStated` is false. */
  readonly knowledge: ReadonlyArray<GapRequirement>;
  /** Whether the source says what must be known for it: where it does not, what is needed is not known. */
  readonly knowledgeStated: Scalars['Boolean']['output'];
  /** The skill itself. */
  readonly skill: GapRequirement;
};

/** How far something that is needed is held. */
export type GapStatus =
  /** It is held. */
  | 'HELD'
  /** It is not held. */
  | 'MISSING'
  /** It is held, under another labour function. */
  | 'MOVED'
  /** The skill is held, but not all of the abilities that are needed with it: `lacking` names them. */
  | 'NEARLY'
  /** It is not held, but what is held leaves a place blank in which it could stand, or it belongs to a skill or labour function of which only the name is held. So it is with education and personal competences where neither `from` nor `have` says anything of them. */
  | 'NOT_STATED'
  /** It is held in another layer: a skill here, a labour function there. `held` shows where. */
  | 'PROMOTED';

/** A thing in a path or in a picture. */
export type GraphNode = {
  readonly __typename?: 'GraphNode';
  /** How many links lie between it and the beginning of the path, or the centre of the picture. */
  readonly distance: Scalars['Int']['output'];
  /** Its id, which `node` takes. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: GraphNodeKind;
  /** Its name or title; the code or number of what has no name in any language. */
  readonly label: LocalizedText;
  /** The thing itself. */
  readonly node: Node;
  /** How telling it is, above 0 to 1: one part in as many as there are professions linked with it, so 0.5 for a skill that two professions require. A profession has 1, so has what no profession is linked with. */
  readonly weight: Scalars['Float']['output'];
};


/** A thing in a path or in a picture. */
export type GraphNodelabelArgs = {
  language: Language;
};

/** What a thing in a path or a picture is. */
export type GraphNodeKind =
  /** An ability (a concept). */
  | 'ABILITY'
  /** A knowledge item (a concept). */
  | 'KNOWLEDGE'
  /** A labour function (a concept). */
  | 'LABOUR_FUNCTION'
  /** A legal act. */
  | 'LEGAL_ACT'
  /** An occupation, which has professions at several levels. */
  | 'OCCUPATION'
  /** A group of occupations; only as the centre of a picture. */
  | 'OCCUPATION_GROUP'
  /** A profession: an occupation at a level. */
  | 'PROFESSION'
  /** A level of the national qualifications framework; only as the centre of a picture. */
  | 'QUALIFICATION_LEVEL'
  /** A skill (a concept). */
  | 'SKILL'
  /** A standard; only as the centre of a picture. */
  | 'STANDARD';

/** A place in a text. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where it begins, in UTF-16 code units from 0. */
  readonly start: Scalars['Int']['output'];
};

/** What would be touched if an act were amended or repealed: what cites it in cards of current editions. A mention elsewhere (in the preamble, the scope, the terms) touches no card and does not count. */
export type Impact = {
  readonly __typename?: 'Impact';
  /** The same by level of the national qualifications framework, the lowest first; what states no level comes last. */
  readonly byLevel: ReadonlyArray<LevelCount>;
  /** The same by the kind of place, that of most mentions first. */
  readonly byRole: ReadonlyArray<RoleCount>;
  /** How many cards: `cards` of the act. */
  readonly cards: Scalars['Int']['output'];
  /** How many mentions there are: `citations` of the act, in all roles that stand in cards. */
  readonly citations: Scalars['Int']['output'];
  /** How many labour functions rest on it, counted in each card: `labourFunctionStatements` of the act. */
  readonly labourFunctionStatements: Scalars['Int']['output'];
  /** How many distinct labour functions rest on it: `labourFunctions` of the act. */
  readonly labourFunctions: Scalars['Int']['output'];
  /** How many skills there are, in the standards that cite it, of which no knowledge is stated at all: `skillsWithoutKnowledge` of the act. Whether these rest on it the source does not say. */
  readonly notStated: Scalars['Int']['output'];
  /** How many professions: `professions` of the act. */
  readonly professions: Scalars['Int']['output'];
  /** How many skills rest on it, counted in each place: `skillStatements` of the act. */
  readonly skillStatements: Scalars['Int']['output'];
  /** How many distinct skills rest on it: `skills` of the act. */
  readonly skills: Scalars['Int']['output'];
  /** How many standards cite it: `standards` of the act. */
  readonly standards: Scalars['Int']['output'];
};

/** What statements of several cards mean in common: a knowledge item (білім, знание). */
export type Knowledge = Concept & Node & {
  readonly __typename?: 'Knowledge';
  /** Its kind and the hash of the smallest of its wordings; it outlives what is loaded next. */
  readonly id: Scalars['ID']['output'];
  /** Whether it stands under nearly any skill, such as searching the internet, as people decided: no sign of likeness. */
  readonly isGeneric: Scalars['Boolean']['output'];
  /** The acts that its statements cite, or what stands under them, the most cited first. */
  readonly legalActs?: Maybe<CitedActConnection>;
  /** The wording that most statements use. */
  readonly name: LocalizedText;
  /** How many professions require it. */
  readonly professionCount: Scalars['Int']['output'];
  /** The professions that require it, by name. */
  readonly professions?: Maybe<ConceptProfessionConnection>;
  /** The concepts that took its place, where it was merged or split; empty where it stands. */
  readonly replacedBy: ReadonlyArray<Concept>;
  /** The skills under which it stands in any card, those most often first. */
  readonly skills?: Maybe<SkillConnection>;
  /** How many statements of current editions express it. */
  readonly statementCount: Scalars['Int']['output'];
  /** Its statements in cards of current editions, in the order of the document. */
  readonly statements?: Maybe<KnowledgeStatementConnection>;
  /** Its distinct texts, those of most statements first, and why they were judged to mean the same. */
  readonly wordings?: Maybe<WordingConnection>;
};


/** What statements of several cards mean in common: a knowledge item (білім, знание). */
export type KnowledgelegalActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a knowledge item (білім, знание). */
export type KnowledgenameArgs = {
  language: Language;
};


/** What statements of several cards mean in common: a knowledge item (білім, знание). */
export type KnowledgeprofessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a knowledge item (білім, знание). */
export type KnowledgeskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a knowledge item (білім, знание). */
export type KnowledgestatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a knowledge item (білім, знание). */
export type KnowledgewordingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of knowledge items. */
export type KnowledgeConnection = {
  readonly __typename?: 'KnowledgeConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<KnowledgeEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Knowledge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of knowledge items. */
export type KnowledgeEdge = {
  readonly __typename?: 'KnowledgeEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The first of the parent's statements that say so; null in a root list. */
  readonly first?: Maybe<KnowledgeStatement>;
  /** Whether it stands under a mandatory labour function in any card; null where the list is not of one profession. */
  readonly mandatory?: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Knowledge;
  /** How many statements say so: those of the parent, or in a root list all. */
  readonly statements: Scalars['Int']['output'];
};

/** A knowledge item (білім, знание). One that is a list of acts has `legalBasis` true: it is compared as a set of acts, not as a wording. */
export type KnowledgeStatement = Node & Statement & {
  readonly __typename?: 'KnowledgeStatement';
  /** The card in which it stands. */
  readonly card: ProfessionCard;
  /** Mentions of legal acts in it. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it has in common with statements of other cards. */
  readonly concept: Knowledge;
  /** Where it stands, once for each language. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its card and a hash of its text. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a list of acts (заңнамалық база, законодательная база). */
  readonly legalBasis: Scalars['Boolean']['output'];
  /** Its number under the skill. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The skill under which it stands. */
  readonly skill: SkillStatement;
  /** Its text. */
  readonly text: LocalizedText;
};


/** A knowledge item (білім, знание). One that is a list of acts has `legalBasis` true: it is compared as a set of acts, not as a wording. */
export type KnowledgeStatementtextArgs = {
  language: Language;
};

/** A page of statements. */
export type KnowledgeStatementConnection = {
  readonly __typename?: 'KnowledgeStatementConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<KnowledgeStatementEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<KnowledgeStatement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of statements. */
export type KnowledgeStatementEdge = {
  readonly __typename?: 'KnowledgeStatementEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: KnowledgeStatement;
};

/** What statements of several cards mean in common: a labour function (еңбек функциясы, трудовая функция). */
export type LabourFunction = Concept & Node & {
  readonly __typename?: 'LabourFunction';
  /** Its kind and the hash of the smallest of its wordings; it outlives what is loaded next. */
  readonly id: Scalars['ID']['output'];
  /** Whether it stands under nearly any skill, such as searching the internet, as people decided: no sign of likeness. */
  readonly isGeneric: Scalars['Boolean']['output'];
  /** The acts that its statements cite, or what stands under them, the most cited first. */
  readonly legalActs?: Maybe<CitedActConnection>;
  /** The wording that most statements use. */
  readonly name: LocalizedText;
  /** How many professions require it. */
  readonly professionCount: Scalars['Int']['output'];
  /** The professions that require it, by name. */
  readonly professions?: Maybe<ConceptProfessionConnection>;
  /** The concepts that took its place, where it was merged or split; empty where it stands. */
  readonly replacedBy: ReadonlyArray<Concept>;
  /** The skills that stand under it in any card, those that do so most often first. */
  readonly skills?: Maybe<SkillConnection>;
  /** How many statements of current editions express it. */
  readonly statementCount: Scalars['Int']['output'];
  /** Its statements in cards of current editions, in the order of the document. */
  readonly statements?: Maybe<LabourFunctionStatementConnection>;
  /** Its distinct texts, those of most statements first, and why they were judged to mean the same. */
  readonly wordings?: Maybe<WordingConnection>;
};


/** What statements of several cards mean in common: a labour function (еңбек функциясы, трудовая функция). */
export type LabourFunctionlegalActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a labour function (еңбек функциясы, трудовая функция). */
export type LabourFunctionnameArgs = {
  language: Language;
};


/** What statements of several cards mean in common: a labour function (еңбек функциясы, трудовая функция). */
export type LabourFunctionprofessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a labour function (еңбек функциясы, трудовая функция). */
export type LabourFunctionskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a labour function (еңбек функциясы, трудовая функция). */
export type LabourFunctionstatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a labour function (еңбек функциясы, трудовая функция). */
export type LabourFunctionwordingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of labour functions. */
export type LabourFunctionConnection = {
  readonly __typename?: 'LabourFunctionConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LabourFunctionEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<LabourFunction>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of labour functions. */
export type LabourFunctionEdge = {
  readonly __typename?: 'LabourFunctionEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The first of the parent's statements that say so; null in a root list. */
  readonly first?: Maybe<LabourFunctionStatement>;
  /** Whether it stands under a mandatory labour function in any card; null where the list is not of one profession. */
  readonly mandatory?: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: LabourFunction;
  /** How many statements say so: those of the parent, or in a root list all. */
  readonly statements: Scalars['Int']['output'];
};

/** A labour function (еңбек функциясы, трудовая функция) as one card states it. */
export type LabourFunctionStatement = Node & Statement & {
  readonly __typename?: 'LabourFunctionStatement';
  /** The card in which it stands. */
  readonly card: ProfessionCard;
  /** Mentions of legal acts in it. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it has in common with statements of other cards. */
  readonly concept: LabourFunction;
  /** Where it stands, once for each language. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its card and a hash of its text. */
  readonly id: Scalars['ID']['output'];
  /** Whether the card names it as mandatory (міндетті) rather than additional (қосымша). */
  readonly mandatory: Scalars['Boolean']['output'];
  /** Its number in the card. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Its skills, in the order of the document. */
  readonly skills: ReadonlyArray<SkillStatement>;
  /** Its text. */
  readonly text: LocalizedText;
};


/** A labour function (еңбек функциясы, трудовая функция) as one card states it. */
export type LabourFunctionStatementtextArgs = {
  language: Language;
};

/** A page of statements. */
export type LabourFunctionStatementConnection = {
  readonly __typename?: 'LabourFunctionStatementConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LabourFunctionStatementEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<LabourFunctionStatement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of statements. */
export type LabourFunctionStatementEdge = {
  readonly __typename?: 'LabourFunctionStatementEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LabourFunctionStatement;
};

/** A language of a text. Standards are published in Kazakh and Russian; English appears only in names of acts and groups. */
export type Language =
  /** English (ISO 639-1 `en`). */
  | 'EN'
  /** Kazakh (ISO 639-1 `kk`), the default everywhere. */
  | 'KK'
  /** Russian (ISO 639-1 `ru`). */
  | 'RU';

/** What is wrong with citing an act, on the day of the text or on the day that is asked. `kasip check` shows the same. */
export type LawFinding = {
  readonly __typename?: 'LawFinding';
  /** The act. */
  readonly act: LegalAct;
  /** The mention of the act. */
  readonly citation: Citation;
  /** The edition in which it is cited. */
  readonly edition: Edition;
  /** Where the mention stands, in each text of the edition that has it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The same on every day: made from the citation and the rule. Not an id for `node`: nothing of it is stored. */
  readonly id: Scalars['ID']['output'];
  /** What is wrong, in words. */
  readonly message: LocalizedText;
  /** What stands in its place on the day that is asked; empty while it is itself in force, or not yet. */
  readonly replacedBy: ReadonlyArray<Successor>;
  /** The rule that found it: `ACT_NOT_IN_FORCE_WHEN_ENACTED` or `ACT_CEASED_SINCE`. */
  readonly rule: FindingRule;
  /** How grave it is; where the days of the act are not verified no more than a warning. */
  readonly severity: Severity;
  /** Its status on the day that is asked. */
  readonly status: ActStatus;
  /** Its status on the day on which the text was enacted; `UNKNOWN` where it is not the same on every day on which that may have been. */
  readonly statusWhenEnacted: ActStatus;
};


/** What is wrong with citing an act, on the day of the text or on the day that is asked. `kasip check` shows the same. */
export type LawFindingmessageArgs = {
  language: Language;
};

/** A page of findings about law. */
export type LawFindingConnection = {
  readonly __typename?: 'LawFindingConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LawFindingEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<LawFinding>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of findings about law. */
export type LawFindingEdge = {
  readonly __typename?: 'LawFindingEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LawFinding;
};

/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalAct = Node & {
  readonly __typename?: 'LegalAct';
  /** Its id in the official legal database Әділет: `K2300000224`. */
  readonly adiletId?: Maybe<Scalars['String']['output']>;
  /** The day it was adopted or signed. */
  readonly adoptedOn?: Maybe<Scalars['Date']['output']>;
  /** What would be left without a text if this order fell; null where no edition that is loaded is known to rest on it. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** The cards that cite it, by name. */
  readonly cards?: Maybe<LegalActCardConnection>;
  /** From when it is no longer in force; null: in force as far as is known. */
  readonly ceasedOn?: Maybe<PartialDate>;
  /** How many mentions of it stand in cards of current editions. */
  readonly citationCount: Scalars['Int']['output'];
  /** Mentions of it in current editions, in the order of the documents. */
  readonly citations?: Maybe<CitationConnection>;
  /** How many mentions of it stand outside cards, in the preamble, the scope or the terms of current editions. */
  readonly citationsOutsideCards: Scalars['Int']['output'];
  /** The acts that stand in the same cards, those of most cards in common first. */
  readonly citedTogether?: Maybe<CitedTogetherConnection>;
  /** The editions of standards that it, as an order, is known to have put into force: those whose `enactedBy` has it as its act. */
  readonly enacts: ReadonlyArray<Edition>;
  /** How well its number, day and title are evidenced. */
  readonly evidence: EvidenceGrade;
  /** Titles that it had before it was renamed, each in its own language. */
  readonly formerTitles: ReadonlyArray<LocalizedText>;
  /** `act:` and its id in the official legal database. */
  readonly id: Scalars['ID']['output'];
  /** What would be touched if it were amended or repealed; the lists behind the numbers are fields of the act. */
  readonly impact: Impact;
  /** From when it is in force; null: from its adoption, as far as is known. */
  readonly inForceFrom?: Maybe<PartialDate>;
  /** Whether the register lists it. False: it has left the register, and is known here because something still names it. */
  readonly isListed: Scalars['Boolean']['output'];
  /** Who adopted it, as far as the register says. */
  readonly issuer?: Maybe<LocalizedText>;
  /** What kind of act it is. */
  readonly kind: ActKind;
  /** The labour functions, place by place, that rest on it, in the order of the documents. */
  readonly labourFunctionStatements?: Maybe<LegalActLabourFunctionStatementConnection>;
  /** The labour functions (as concepts) whose statements rest on it, those of most mentions first: they name it, or what stands under them does. */
  readonly labourFunctions?: Maybe<LegalActLabourFunctionConnection>;
  /** Its number (`224-VII`, `382`); null where it has none or it is not known. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** How many professions have a card that cites it. */
  readonly professionCount: Scalars['Int']['output'];
  /** The professions whose cards cite it, by name. */
  readonly professions?: Maybe<LegalActProfessionConnection>;
  /** How many of `citationCount` name a provision of it: where it is 0, none in a card says which articles are meant. */
  readonly provisionCitationCount: Scalars['Int']['output'];
  /** How many of `citationsOutsideCards` name a provision of it. */
  readonly provisionCitationsOutsideCards: Scalars['Int']['output'];
  /** How much of what it consists of is known here, and as of which editions. */
  readonly provisionCoverage: ProvisionCoverage;
  /** What it consists of, in its order; after that what is only cited, by number. */
  readonly provisions?: Maybe<ProvisionConnection>;
  /** Faults of the register about it: replacements that lead back to it. */
  readonly registerFindings: ReadonlyArray<RegisterFinding>;
  /** Its number in the register of the Ministry of Justice; null where it is not registered or that is not known. */
  readonly registration?: Maybe<Scalars['String']['output']>;
  /** The acts that took its place, or the place of a part of it. */
  readonly replacedBy: ReadonlyArray<Replacement>;
  /** The acts whose place it took. */
  readonly replaces: ReadonlyArray<Replacement>;
  /** The skills, place by place, that rest on it, in the order of the documents. */
  readonly skillStatements?: Maybe<LegalActSkillStatementConnection>;
  /** The skills (as concepts) whose statements rest on it, those of most mentions first: they name it, or their abilities or knowledge do. */
  readonly skills?: Maybe<LegalActSkillConnection>;
  /** The skills of which a standard that cites it states no knowledge at all: the source cannot say whether they rest on it. In the order of the documents. */
  readonly skillsWithoutKnowledge?: Maybe<SkillStatementConnection>;
  /** Where each statement about it was read, and how well it is evidenced. */
  readonly sources: ReadonlyArray<ActEvidence>;
  /** How many standards have a card that cites it. */
  readonly standardCount: Scalars['Int']['output'];
  /** The standards whose cards cite it, by name. */
  readonly standards?: Maybe<StandardConnection>;
  /** Whether it is in force on a day; `UNKNOWN` between the bounds of a day that is not known exactly. */
  readonly status: ActStatus;
  /** How well the days between which it is in force are evidenced. */
  readonly statusEvidence: EvidenceGrade;
  /** The day on which its status was last looked up: what changed since is not known here. Null: not known when. */
  readonly statusReadOn?: Maybe<Scalars['Date']['output']>;
  /** What stands in its place on a day, at the end of each chain of replacements: what is in force, may be, or is not yet; an act that has ceased where no more is known. A replacement counts from its day on. Empty where nothing took its place, and while it is itself in force, or not yet: `replacedBy` has what will be. */
  readonly successors: ReadonlyArray<Successor>;
  /** Its title. */
  readonly title: LocalizedText;
  /** Address of its page in the official legal database. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Its id in the reference bank of acts, by which the public bulk collections name their folders. */
  readonly zanCode?: Maybe<Scalars['String']['output']>;
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActcardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  level?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<CitationRole>;
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActcitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  role?: InputMaybe<CitationRole>;
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActcitedTogetherArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActissuerArgs = {
  language: Language;
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActlabourFunctionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  level?: InputMaybe<Scalars['Int']['input']>;
  profession?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<CitationRole>;
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActlabourFunctionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActprofessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  level?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<CitationRole>;
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActprovisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cited?: InputMaybe<Scalars['Boolean']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<ProvisionKind>;
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActskillStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  level?: InputMaybe<Scalars['Int']['input']>;
  profession?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<CitationRole>;
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActskillsWithoutKnowledgeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActstandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActstatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActsuccessorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A legal act of Kazakhstan, as the register of this project knows it. */
export type LegalActtitleArgs = {
  language: Language;
};

/** A card that cites an act, and where. */
export type LegalActCard = {
  readonly __typename?: 'LegalActCard';
  /** The card. */
  readonly card: ProfessionCard;
  /** How many mentions there are. */
  readonly citations: Scalars['Int']['output'];
  /** The first mention. */
  readonly first: Citation;
  /** In which kinds of places. */
  readonly roles: ReadonlyArray<CitationRole>;
};

/** A page of cards that cite an act. */
export type LegalActCardConnection = {
  readonly __typename?: 'LegalActCardConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LegalActCardEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<LegalActCard>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of cards that cite an act. */
export type LegalActCardEdge = {
  readonly __typename?: 'LegalActCardEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LegalActCard;
};

/** A page of acts. */
export type LegalActConnection = {
  readonly __typename?: 'LegalActConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LegalActEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<LegalAct>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of acts. */
export type LegalActEdge = {
  readonly __typename?: 'LegalActEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LegalAct;
};

/** Which acts; what is given must all hold. */
export type LegalActFilter = {
  /** The day of `status`, without which it filters nothing; today in Kazakhstan (Asia/Almaty) by default. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Whether a current edition cites it, in a card or outside. */
  readonly cited?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds of acts: any of them. */
  readonly kinds?: InputMaybe<ReadonlyArray<ActKind>>;
  /** Whether the register lists it. */
  readonly listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its whole number, in any spelling: `224-VII`, `№ 224-vii`. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Id of a profession whose cards cite it. */
  readonly profession?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a standard whose cards cite it. */
  readonly standard?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is in force, on the day `asOf`. */
  readonly status?: InputMaybe<ActStatus>;
  /** Words, or their beginnings, that the title has in one of its languages: all of them, in any order. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A labour function whose statements rest on an act, and where they say so. */
export type LegalActLabourFunction = {
  readonly __typename?: 'LegalActLabourFunction';
  /** How many mentions there are. */
  readonly citations: Scalars['Int']['output'];
  /** The first mention. */
  readonly first: Citation;
  /** The labour function. */
  readonly labourFunction: LabourFunction;
  /** In which kinds of places. */
  readonly roles: ReadonlyArray<CitationRole>;
};

/** A page of labour functions that rest on an act. */
export type LegalActLabourFunctionConnection = {
  readonly __typename?: 'LegalActLabourFunctionConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LegalActLabourFunctionEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<LegalActLabourFunction>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of labour functions that rest on an act. */
export type LegalActLabourFunctionEdge = {
  readonly __typename?: 'LegalActLabourFunctionEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LegalActLabourFunction;
};

/** A labour function, as one card states it, that rests on an act, and where it says so. */
export type LegalActLabourFunctionStatement = {
  readonly __typename?: 'LegalActLabourFunctionStatement';
  /** How many mentions there are. */
  readonly citations: Scalars['Int']['output'];
  /** The first mention. */
  readonly first: Citation;
  /** The labour function. */
  readonly labourFunction: LabourFunctionStatement;
  /** In which kinds of places. */
  readonly roles: ReadonlyArray<CitationRole>;
};

/** A page of labour functions in cards that rest on an act. */
export type LegalActLabourFunctionStatementConnection = {
  readonly __typename?: 'LegalActLabourFunctionStatementConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LegalActLabourFunctionStatementEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<LegalActLabourFunctionStatement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of labour functions in cards that rest on an act. */
export type LegalActLabourFunctionStatementEdge = {
  readonly __typename?: 'LegalActLabourFunctionStatementEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LegalActLabourFunctionStatement;
};

/** The order of a list of acts. */
export type LegalActOrder = {
  /** Which end comes first. */
  readonly direction: OrderDirection;
  /** What to order by; ties go by id. */
  readonly field: LegalActOrderField;
};

/** What acts can be ordered by. */
export type LegalActOrderField =
  /** The day it was adopted. */
  | 'ADOPTED'
  /** How many mentions of it stand in cards. */
  | 'CITATIONS'
  /** The title in Kazakh (in Russian where that is missing), by the Kazakh alphabet. */
  | 'TITLE';

/** A profession whose cards cite an act, and where. */
export type LegalActProfession = {
  readonly __typename?: 'LegalActProfession';
  /** How many mentions stand in its cards. */
  readonly citations: Scalars['Int']['output'];
  /** The first mention. */
  readonly first: Citation;
  /** The profession. */
  readonly profession: Profession;
  /** In which kinds of places. */
  readonly roles: ReadonlyArray<CitationRole>;
};

/** A page of professions that cite an act. */
export type LegalActProfessionConnection = {
  readonly __typename?: 'LegalActProfessionConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LegalActProfessionEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<LegalActProfession>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of professions that cite an act. */
export type LegalActProfessionEdge = {
  readonly __typename?: 'LegalActProfessionEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LegalActProfession;
};

/** A skill whose statements rest on an act, and where they say so. */
export type LegalActSkill = {
  readonly __typename?: 'LegalActSkill';
  /** How many mentions there are. */
  readonly citations: Scalars['Int']['output'];
  /** The first mention. */
  readonly first: Citation;
  /** In which kinds of places. */
  readonly roles: ReadonlyArray<CitationRole>;
  /** The skill. */
  readonly skill: Skill;
};

/** A page of skills that rest on an act. */
export type LegalActSkillConnection = {
  readonly __typename?: 'LegalActSkillConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LegalActSkillEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<LegalActSkill>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of skills that rest on an act. */
export type LegalActSkillEdge = {
  readonly __typename?: 'LegalActSkillEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LegalActSkill;
};

/** A skill, as one card states it, that rests on an act, and where it says so. */
export type LegalActSkillStatement = {
  readonly __typename?: 'LegalActSkillStatement';
  /** How many mentions there are. */
  readonly citations: Scalars['Int']['output'];
  /** The first mention. */
  readonly first: Citation;
  /** In which kinds of places. */
  readonly roles: ReadonlyArray<CitationRole>;
  /** The skill. */
  readonly skill: SkillStatement;
};

/** A page of skills in cards that rest on an act. */
export type LegalActSkillStatementConnection = {
  readonly __typename?: 'LegalActSkillStatementConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LegalActSkillStatementEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<LegalActSkillStatement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of skills in cards that rest on an act. */
export type LegalActSkillStatementEdge = {
  readonly __typename?: 'LegalActSkillStatementEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LegalActSkillStatement;
};

/** Statements of one skill that rest on the same acts: the skill, its abilities or its knowledge name these and no others. */
export type LegalBasis = {
  readonly __typename?: 'LegalBasis';
  /** The acts; empty where none is named, or where the knowledge is not stated. */
  readonly acts: ReadonlyArray<LegalAct>;
  /** Whether the cards state what must be known. Where they do not, what the skill rests on is not known, and the abilities of the statements may still name acts. */
  readonly knowledgeStated: Scalars['Boolean']['output'];
  /** How many statements. */
  readonly statementCount: Scalars['Int']['output'];
  /** The statements, in the order of the documents. */
  readonly statements?: Maybe<SkillStatementConnection>;
};


/** Statements of one skill that rest on the same acts: the skill, its abilities or its knowledge name these and no others. */
export type LegalBasisstatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of legal bases of a skill. */
export type LegalBasisConnection = {
  readonly __typename?: 'LegalBasisConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LegalBasisEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<LegalBasis>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of legal bases of a skill. */
export type LegalBasisEdge = {
  readonly __typename?: 'LegalBasisEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LegalBasis;
};

/** How far the law behind current editions is known, of one standard or of all. */
export type LegalCoverage = {
  readonly __typename?: 'LegalCoverage';
  /** How many acts the cards cite. */
  readonly actsCited: Scalars['Int']['output'];
  /** How many acts the register lists: `legalActs(filter: {listed: true})`. */
  readonly actsListed: Scalars['Int']['output'];
  /** How many of them may name any of several acts. */
  readonly ambiguous: Scalars['Int']['output'];
  /** How many cards there are. */
  readonly cards: Scalars['Int']['output'];
  /** How many of them cite no act: `cardsWithoutActs`. */
  readonly cardsCitingNoAct: Scalars['Int']['output'];
  /** The cards that cite no act, by name. */
  readonly cardsWithoutActs?: Maybe<ProfessionCardConnection>;
  /** How many mentions of acts there are, in cards and elsewhere (in the preamble, the scope, the terms). */
  readonly citations: Scalars['Int']['output'];
  /** How many of them stand in cards. */
  readonly citationsInCards: Scalars['Int']['output'];
  /** How many of them name an article, paragraph or subparagraph: the others say nothing about provisions. */
  readonly namingProvision: Scalars['Int']['output'];
  /** How many skills have no knowledge stated: `skillsWithoutKnowledge`. What these rest on the source does not say. */
  readonly notStated: Scalars['Int']['output'];
  /** The skills of which no knowledge is stated at all, in the order of the documents. */
  readonly skillsWithoutKnowledge?: Maybe<SkillStatementConnection>;
  /** The standard; null: all of them. */
  readonly standard?: Maybe<Standard>;
  /** How many of them name an act that could not be found. */
  readonly unresolved: Scalars['Int']['output'];
};


/** How far the law behind current editions is known, of one standard or of all. */
export type LegalCoveragecardsWithoutActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** How far the law behind current editions is known, of one standard or of all. */
export type LegalCoverageskillsWithoutKnowledgeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A labour function or skill at several levels. */
export type LevelConflict = {
  readonly __typename?: 'LevelConflict';
  /** The labour function or skill. */
  readonly concept: Concept;
  /** The highest level, 1 to 8. */
  readonly highest: Scalars['Int']['output'];
  /** The lowest level at which a profession requires it, 1 to 8. */
  readonly lowest: Scalars['Int']['output'];
  /** Each level at which it stands, the lowest first. */
  readonly placements: ReadonlyArray<LevelPlacement>;
};

/** A page of labour functions and skills at several levels. */
export type LevelConflictConnection = {
  readonly __typename?: 'LevelConflictConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LevelConflictEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<LevelConflict>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of labour functions and skills at several levels. */
export type LevelConflictEdge = {
  readonly __typename?: 'LevelConflictEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LevelConflict;
};

/** What of a level an act touches. */
export type LevelCount = {
  readonly __typename?: 'LevelCount';
  /** How many cards. */
  readonly cards: Scalars['Int']['output'];
  /** How many mentions. */
  readonly citations: Scalars['Int']['output'];
  /** The level; null: none is stated. */
  readonly level?: Maybe<QualificationLevel>;
  /** How many professions. */
  readonly professions: Scalars['Int']['output'];
};

/** What changes from one profession or card to another. */
export type LevelDelta = {
  readonly __typename?: 'LevelDelta';
  /** Whether `to` asks for nothing, in any layer, that `from` does not ask for; null where only a blank leaves that open: where `from` says nothing of what `to` states, or `to` says nothing of functions, skills, abilities or knowledge. */
  readonly addsNothing?: Maybe<Scalars['Boolean']['output']>;
  /** What became of each requirement, layer by layer: what `to` has in the order of its documents, then what it drops. */
  readonly changes?: Maybe<RequirementChangeConnection>;
  /** The rows of their cards, side by side. */
  readonly facts: ReadonlyArray<FactComparison>;
  /** Where one comes from. */
  readonly from: Subject;
  /** How many requirements of each layer changed how. */
  readonly layers: ReadonlyArray<LevelDeltaLayer>;
  /** Where the sources leave a layer blank. */
  readonly notStated: ReadonlyArray<Blank>;
  /** Where one goes to. */
  readonly to: Subject;
};


/** What changes from one profession or card to another. */
export type LevelDeltachangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  changes?: InputMaybe<ReadonlyArray<RequirementChangeKind>>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<RequirementKind>>;
};


/** What changes from one profession or card to another. */
export type LevelDeltafactsArgs = {
  differing: Scalars['Boolean']['input'];
};

/** A page of changes from one level to another. */
export type LevelDeltaConnection = {
  readonly __typename?: 'LevelDeltaConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LevelDeltaEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<LevelDelta>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of changes from one level to another. */
export type LevelDeltaEdge = {
  readonly __typename?: 'LevelDeltaEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LevelDelta;
};

/** How many requirements of one layer changed how; each counts once. */
export type LevelDeltaLayer = {
  readonly __typename?: 'LevelDeltaLayer';
  /** How many only `to` has. */
  readonly added: Scalars['Int']['output'];
  /** Whether nothing is added or promoted in it; null where only a blank leaves that open, of `from` or of `to`. */
  readonly addsNothing?: Maybe<Scalars['Boolean']['output']>;
  /** How many only `from` has. */
  readonly dropped: Scalars['Int']['output'];
  /** The layer. */
  readonly kind: RequirementKind;
  /** How many both have, under another labour function. */
  readonly moved: Scalars['Int']['output'];
  /** How many one has where the other leaves a blank. */
  readonly notStated: Scalars['Int']['output'];
  /** How many `from` has in another layer. */
  readonly promoted: Scalars['Int']['output'];
  /** How many both have, in other words. */
  readonly reworded: Scalars['Int']['output'];
  /** How many both have, under the same function and in the same words. */
  readonly unchanged: Scalars['Int']['output'];
};

/** A level at which a concept stands, and where this is said. */
export type LevelPlacement = {
  readonly __typename?: 'LevelPlacement';
  /** The first of these. */
  readonly first: Statement;
  /** The level. */
  readonly level: QualificationLevel;
  /** How many professions of this level require it. */
  readonly professions: Scalars['Int']['output'];
  /** How many statements in their cards say so. */
  readonly statements: Scalars['Int']['output'];
};

/** What one request may ask for; more is answered by an error with a code. */
export type Limits = {
  readonly __typename?: 'Limits';
  /** Greatest number of aliases. */
  readonly aliases: Scalars['Int']['output'];
  /**
   * Greatest cost of a request, were every page full: 1 is about a row read with others of its kind, or 50 values of the
   * answer; what is counted or compared as it is asked for costs more. Every answer says its own in `extensions.cost`.
   */
  readonly cost: Scalars['Int']['output'];
  /** Greatest depth of fields within fields. */
  readonly depth: Scalars['Int']['output'];
  /** Greatest number of directives. */
  readonly directives: Scalars['Int']['output'];
  /** Greatest number of errors that an answer tells of; those beyond are left out. */
  readonly errors: Scalars['Int']['output'];
  /** Greatest number of fields and fragments spread, as they are written. */
  readonly fields: Scalars['Int']['output'];
  /** Greatest number of fragments with a name. */
  readonly fragments: Scalars['Int']['output'];
  /** Greatest number of concepts in `have` of `gap`. */
  readonly have: Scalars['Int']['output'];
  /** From this cost on, a request waits while others as costly run; in `extensions.cost` of its answer `isHeavy` is true. */
  readonly heavyFrom: Scalars['Int']['output'];
  /** Greatest number of ids in `nodes`. */
  readonly ids: Scalars['Int']['output'];
  /** Greatest number of entries of one list among the arguments. */
  readonly listEntries: Scalars['Int']['output'];
  /** Greatest depth of brackets within brackets: of fields, lists and objects. */
  readonly nesting: Scalars['Int']['output'];
  /** Greatest number of operations in one document. */
  readonly operations: Scalars['Int']['output'];
  /** Greatest `first`: entries on one page. */
  readonly pageSize: Scalars['Int']['output'];
  /** Greatest size of a request, bytes. */
  readonly requestBytes: Scalars['Int']['output'];
  /** Greatest number of fields at the root, with every alias and those of fragments. */
  readonly rootFields: Scalars['Int']['output'];
  /** How often one field may be asked for in one place, under whatever names. */
  readonly sameField: Scalars['Int']['output'];
  /** The same of questions about the schema. */
  readonly schemaDepth: Scalars['Int']['output'];
  /** Greatest number of professions and cards in `overlap`. */
  readonly subjects: Scalars['Int']['output'];
  /** Greatest length of one text among the arguments, in UTF-16 code units. */
  readonly textLength: Scalars['Int']['output'];
  /** Most time from the question to its answer, milliseconds; what still runs then is ended. */
  readonly time: Scalars['Int']['output'];
  /** Greatest number of tokens (words and signs) of a query. */
  readonly tokens: Scalars['Int']['output'];
  /** Greatest number of fields of the answer, were every page full; of a list that is not paged a usual length is taken. */
  readonly values: Scalars['Int']['output'];
  /** Greatest depth of lists and objects within each other in the variables that are sent. */
  readonly variableNesting: Scalars['Int']['output'];
  /** Greatest number of texts, numbers, lists and objects in the variables that are sent. */
  readonly variableValues: Scalars['Int']['output'];
  /** Greatest number of variables that an operation declares. */
  readonly variables: Scalars['Int']['output'];
};

/** How two things are linked, in the direction in which it is said, and what says so first. */
export type Link = {
  readonly __typename?: 'Link';
  /** The first mention that says so, of `CITES`; null otherwise. */
  readonly citation?: Maybe<Citation>;
  /** How many statements, mentions, references or cards say so; 1 where it is not counted. */
  readonly count: Scalars['Int']['output'];
  /** Id of the thing that requires, cites, names, belongs or was replaced. */
  readonly from: Scalars['ID']['output'];
  /** In which way. */
  readonly kind: LinkKind;
  /** The first reference that says so, of `RELATED_TO`; null otherwise. */
  readonly reference?: Maybe<OccupationReference>;
  /** The first statement that says so, of `REQUIRES`; null otherwise. */
  readonly statement?: Maybe<Statement>;
  /** Id of the other. */
  readonly to: Scalars['ID']['output'];
};

/** How many links of a kind a thing has. */
export type LinkCount = {
  readonly __typename?: 'LinkCount';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: LinkKind;
};

/** In which way two things are linked. What says so is a statement, a mention or a reference; the others follow from codes and levels of cards, or from the register of acts (see `replacedBy` of an act). */
export type LinkKind =
  /** A profession is at a level. */
  | 'AT_LEVEL'
  /** A profession, concept or standard cites an act in its cards, or in what stands under it. */
  | 'CITES'
  /** A standard has cards of a profession in its current edition. */
  | 'DESCRIBED_IN'
  /** An occupation stands in a group. */
  | 'IN_GROUP'
  /** A profession is an occupation at a level: others of the same occupation are its siblings. */
  | 'OF_OCCUPATION'
  /** A card of a profession names another one as related. */
  | 'RELATED_TO'
  /** An act was replaced by another. */
  | 'REPLACED_BY'
  /** A profession requires a labour function, skill, ability or knowledge item: its cards state it. */
  | 'REQUIRES';

/** A text in the language asked for, or in another where that one does not have it. */
export type LocalizedText = {
  readonly __typename?: 'LocalizedText';
  /** True where the language asked for is missing, so that `text` is in another one (Kazakh, then Russian, then English). */
  readonly isFallback: Scalars['Boolean']['output'];
  /** The language that `text` is in. */
  readonly language: Language;
  /** The text, verbatim where it comes from a document. */
  readonly text: Scalars['String']['output'];
};

/** A table of numbers; cells whose value is 0 are left out. */
export type Matrix = {
  readonly __typename?: 'Matrix';
  /** The cells that are not 0, row by row. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** How many columns there would be without a limit. */
  readonly columnCount: Scalars['Int']['output'];
  /** The columns, in order. */
  readonly columns: ReadonlyArray<MatrixLine>;
  /** How many rows there would be without a limit. */
  readonly rowCount: Scalars['Int']['output'];
  /** The rows, in order. */
  readonly rows: ReadonlyArray<MatrixLine>;
};

/** What the rows or the columns of a matrix are. */
export type MatrixAxis =
  /** Abilities, those that most of the chosen cards state first; of all cards, those that most professions require. */
  | 'ABILITY'
  /** Classes of economic activity, by code; see `activityLevel`. */
  | 'ACTIVITY'
  /** Knowledge items, those that most of the chosen cards state first; of all cards, those that most professions require. */
  | 'KNOWLEDGE'
  /** Labour functions, those that most of the chosen cards state first; of all cards, those that most professions require. */
  | 'LABOUR_FUNCTION'
  /** Legal acts, those that most of the chosen cards cite first; of all cards, those that most professions cite. */
  | 'LEGAL_ACT'
  /** Levels of the national qualifications framework, the lowest first. */
  | 'LEVEL'
  /** Groups of occupations, by code; see `groupDigits`. */
  | 'OCCUPATION_GROUP'
  /** Professions, by name. */
  | 'PROFESSION'
  /** Skills, those that most of the chosen cards state first; of all cards, those that most professions require. */
  | 'SKILL'
  /** Standards, by name. */
  | 'STANDARD';

/** A cell, and what is behind its value. */
export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  /** A mention behind it, where it is about an act; null otherwise: chosen in the same way. */
  readonly citation?: Maybe<Citation>;
  /** Position of its column in `columns`, from 0. */
  readonly column: Scalars['Int']['output'];
  /** Position of its row in `rows`, from 0. */
  readonly row: Scalars['Int']['output'];
  /** Of what row and column share, that which the fewest lines of the table have: a concept or an act; null otherwise. */
  readonly shared?: Maybe<Node>;
  /** A statement behind it, where it is about a concept; null otherwise: the first of the cell, or that of its first profession by id where professions alone are chosen and put together. */
  readonly statement?: Maybe<Statement>;
  /** Its value, by the measure asked for. */
  readonly value: Scalars['Float']['output'];
};

/** Chooses the cards that are looked at: all that is given must hold. */
export type MatrixFilter = {
  /** Code of an economic activity (`87.9`): cards of standards that are classified there. */
  readonly activity?: InputMaybe<Scalars['String']['input']>;
  /** Which level of the classifier activities have as rows or columns. */
  readonly activityLevel: ActivityLevel;
  /** By what two lines are compared where both axes are of the kind that cards are put together by: a concept or `LEGAL_ACT`. */
  readonly compare: MatrixAxis;
  /** Id of a labour function, skill, ability or knowledge item: cards that state it. */
  readonly concept?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a group of occupations (`2635`), with all groups in it. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** How many digits the codes of groups have as rows or columns, 1 to 5; the first four are those of ISCO-08. */
  readonly groupDigits: Scalars['Int']['input'];
  /** Id of an act: cards that cite it. */
  readonly legalAct?: InputMaybe<Scalars['ID']['input']>;
  /** Levels of the national qualifications framework, 1 to 8; 0: none is stated. */
  readonly levels?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Ids of professions: cards that describe one of these. */
  readonly professions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of standards: cards in one of these. */
  readonly standards?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A row or a column. */
export type MatrixLine = {
  readonly __typename?: 'MatrixLine';
  /** In how many of the chosen cards it is. */
  readonly cards: Scalars['Int']['output'];
  /** Its id, which `node` takes. */
  readonly id: Scalars['ID']['output'];
  /** Its name or title; the code or number of what has no name in any language. */
  readonly label: LocalizedText;
  /** The thing itself. */
  readonly node: Node;
};


/** A row or a column. */
export type MatrixLinelabelArgs = {
  language: Language;
};

/** What the value of a cell is. */
export type MatrixMeasure =
  /** In how many cards. */
  | 'CARDS'
  /** Shared ones as a part of what the row has, 0 to 1: how much of the row is in the column. */
  | 'CONTAINMENT'
  /** Shared ones as a part of all that row and column have together, 0 to 1. */
  | 'JACCARD'
  /** In the cards of how many professions. */
  | 'PROFESSIONS'
  /** How many concepts or acts row and column share. */
  | 'SHARED'
  /** How many statements express the concept, or mentions cite the act. */
  | 'STATEMENTS';

/** What was seen when two texts were compared. */
export type MeaningReason = {
  readonly __typename?: 'MeaningReason';
  /** What kind of reason it is. */
  readonly kind: MeaningReasonKind;
  /** The words that it is about, verbatim; empty where it is about none. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

/** Why two texts mean the same, or why they do not. */
export type MeaningReasonKind =
  /** They are texts of one statement in two languages. */
  | 'ALIGNED'
  /** The last word of one is cut off. */
  | 'CUT_OFF'
  /** The same words in exchanged parts: what is done and by what, what and to whom. */
  | 'EXCHANGED'
  /** One of them has a misprint. */
  | 'MISPRINT'
  /** One says that it is not so. */
  | 'NEGATION'
  /** Opposite words, by the curated table. */
  | 'OPPOSITE'
  /** They list other acts. */
  | 'OTHER_ACTS'
  /** Other names. */
  | 'OTHER_NAMES'
  /** Other numbers, levels or abbreviations. */
  | 'OTHER_NUMBERS'
  /** One has words that the other has not. */
  | 'OTHER_WORDS'
  /** A person decided so. */
  | 'PERSON'
  /** Both list the same acts. */
  | 'SAME_ACTS'
  /** They differ in case, punctuation, spaces, hyphens or look-alike letters only. */
  | 'SAME_LETTERS'
  /** They stand in one list of one card. */
  | 'SAME_LIST'
  /** They differ in words that say nothing of their own: conjunctions, postpositions, auxiliary verbs. */
  | 'SMALL_WORDS'
  /** Other words that mean the same, by the curated table. */
  | 'SYNONYMS'
  /** The same words in other forms: number, case, voice, verb for noun. */
  | 'WORD_FORMS'
  /** The same words in another order. */
  | 'WORD_ORDER';

/** What is loaded, and what the API allows. */
export type Meta = {
  readonly __typename?: 'Meta';
  /** Version of the API (semantic versioning). */
  readonly apiVersion: Scalars['String']['output'];
  /** How many nodes of each type the graph has. */
  readonly counts: ReadonlyArray<NodeCount>;
  /**
   * Whether standards were loaded of which it is not derived yet what follows: a load of many is under way, or was stopped.
   * Until then concepts, counts and edges between standards may lack what these say; the release grows as they get it.
   */
  readonly isPending: Scalars['Boolean']['output'];
  /** What one request may ask for. */
  readonly limits: Limits;
  /** Number of the last change that was committed to the graph: as long as it stays, every answer stays. */
  readonly release: Scalars['Int']['output'];
};

/** An act that a module rests on. */
export type ModuleAct = {
  readonly __typename?: 'ModuleAct';
  /** How many mentions of it there are under the core, in all subjects. */
  readonly citations: Scalars['Int']['output'];
  /** The first mention. */
  readonly first: Citation;
  /** The act. */
  readonly legalAct: LegalAct;
  /** The requirements of the core that rest on it. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** In what kinds of places it is named. */
  readonly roles: ReadonlyArray<CitationRole>;
  /** Its status on the day asked for. */
  readonly status: ActStatus;
  /** In how many of the subjects it is named there. */
  readonly subjectCount: Scalars['Int']['output'];
};

/** A page of the acts of a module. */
export type ModuleActConnection = {
  readonly __typename?: 'ModuleActConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ModuleActEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<ModuleAct>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of the acts of a module. */
export type ModuleActEdge = {
  readonly __typename?: 'ModuleActEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ModuleAct;
};

/** An ability that some subjects of a module have under a skill, and some lack there. */
export type ModuleLack = {
  readonly __typename?: 'ModuleLack';
  /** The subjects that do not have it there. */
  readonly lackedBy: ReadonlyArray<Subject>;
  /** The ability. */
  readonly requirement: Requirement;
};

/** A requirement of a module, with what all its subjects ask for under it. */
export type ModuleRequirement = {
  readonly __typename?: 'ModuleRequirement';
  /** The abilities that all subjects have under a skill or labour function; empty for other layers. */
  readonly abilities: ReadonlyArray<Requirement>;
  /** How many of the abilities that any subject has under it all have, 0 to 1; null for layers that have none under them, and where no subject states any. */
  readonly abilityShare?: Maybe<Scalars['Float']['output']>;
  /**
   * Whether it says little of a profession ("searching the internet"): people decided so, or at least 20 professions and one
   * of ten of all ask for it. Always false for personal competences and education.
   */
  readonly isGeneric: Scalars['Boolean']['output'];
  /** The knowledge that all subjects have under a skill or labour function; empty for other layers. */
  readonly knowledge: ReadonlyArray<Requirement>;
  /** What keeps a nearly shared one from being shared in full: the abilities that some of the subjects lack. Empty where `sharing` is not `NEARLY`. */
  readonly lacking: ReadonlyArray<ModuleLack>;
  /** The subjects whose cards state no abilities, or no knowledge, under it: what all have is then not known, and nothing is said to be shared by all. */
  readonly notStatedBy: ReadonlyArray<Subject>;
  /** What is asked for. */
  readonly requirement: Requirement;
  /** How far the abilities under it are shared; null for layers that have none under them. */
  readonly sharing?: Maybe<ModuleSharing>;
  /** The skills that all subjects have under a labour function; empty for other layers. */
  readonly skills: ReadonlyArray<Requirement>;
};

/** How far subjects ask for the same abilities with one skill or labour function. */
export type ModuleSharing =
  /** All ask for the same abilities with it. */
  | 'FULL'
  /** The abilities that all ask for are at least the share `nearly` of all that any of them asks for. */
  | 'NEARLY'
  /** A subject states no abilities there, so that it cannot be said. */
  | 'NOT_STATED'
  /** It is the same by name; of its abilities less than that share is asked for by all. */
  | 'PARTLY';

/** One of the subjects of a module: what the module covers of it, and its variant. */
export type ModuleSubject = {
  readonly __typename?: 'ModuleSubject';
  /** How many of them the module covers. */
  readonly covered: Scalars['Int']['output'];
  /** How many different requirements of the layer it has, without those that were left out. */
  readonly required: Scalars['Int']['output'];
  /** `covered` of `required`, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** The subject. */
  readonly subject: Subject;
  /** Its requirements of the layer that the module does not cover, without those that were left out, in the order of its documents. */
  readonly uncovered: ReadonlyArray<StatedRequirement>;
  /** Its variant: for each requirement of the core where it states it, and what it adds there. */
  readonly variant: ReadonlyArray<ModuleVariant>;
};

/** A page of the subjects of a module. */
export type ModuleSubjectConnection = {
  readonly __typename?: 'ModuleSubjectConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ModuleSubjectEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<ModuleSubject>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of the subjects of a module. */
export type ModuleSubjectEdge = {
  readonly __typename?: 'ModuleSubjectEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ModuleSubject;
};

/** How one subject has a requirement of the core. */
export type ModuleVariant = {
  readonly __typename?: 'ModuleVariant';
  /** What it adds to the core there: skills, abilities and knowledge under it that not all subjects have. */
  readonly adds: ReadonlyArray<StatedRequirement>;
  /** What its cards leave blank there: that it lacks there what others have is then not known. */
  readonly notStated: ReadonlyArray<Blank>;
  /** Where the subject states it. */
  readonly places: ReadonlyArray<RequirementPlace>;
  /** The requirement of the core. */
  readonly requirement: Requirement;
};

/** An occupation with several names. */
export type NameConflict = {
  readonly __typename?: 'NameConflict';
  /** Its names in current editions, each once: the Kazakh ones first, of these those of most cards. */
  readonly names: ReadonlyArray<NameInUse>;
  /** The occupation. */
  readonly occupation: Occupation;
};

/** A page of occupations with several names. */
export type NameConflictConnection = {
  readonly __typename?: 'NameConflictConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<NameConflictEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<NameConflict>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of occupations with several names. */
export type NameConflictEdge = {
  readonly __typename?: 'NameConflictEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: NameConflict;
};

/** A name that cards use, and where. */
export type NameInUse = {
  readonly __typename?: 'NameInUse';
  /** The first card that uses it. */
  readonly card: ProfessionCard;
  /** How many cards use it. */
  readonly cards: Scalars['Int']['output'];
  /** Where the first card says it. */
  readonly evidence: Evidence;
  /** The name, as the first card writes it. */
  readonly name: LocalizedText;
};

/** The module that covers most of what remains to be taught. */
export type NextModule = {
  readonly __typename?: 'NextModule';
  /** How many requirements it covers, over all its subjects: its size for each of them. */
  readonly covers: Scalars['Int']['output'];
  /** Whether all sets were looked at. False: the search was ended, and a better one may have been missed. */
  readonly isBest: Scalars['Boolean']['output'];
  /** The module: its core is what it would cover, its subjects those that miss all of it. */
  readonly module: SharedModule;
  /** How many of them remain after `taught` and this module. */
  readonly remaining: Scalars['Int']['output'];
  /** How many requirements the subjects asked for have together, each counted for each subject that has it. */
  readonly required: Scalars['Int']['output'];
  /** Each subject asked for: how far it has got. */
  readonly subjects: ReadonlyArray<NextModuleSubject>;
  /** How many of them `taught` covers. */
  readonly taught: Scalars['Int']['output'];
};

/** How far a programme covers one subject. */
export type NextModuleSubject = {
  readonly __typename?: 'NextModuleSubject';
  /** How many more the module covers. */
  readonly covers: Scalars['Int']['output'];
  /** How many different requirements of the layer it has. */
  readonly required: Scalars['Int']['output'];
  /** The subject. */
  readonly subject: Subject;
  /** How many of them are taught already. */
  readonly taught: Scalars['Int']['output'];
};

/** Anything with an id of its own. */
export type Node = {
  /** Readable, unique and stable: it outlives a corrected file. It begins with what it is the id of (`card:…`, `act:…`). */
  readonly id: Scalars['ID']['output'];
};

/** How many nodes of one type the graph has. */
export type NodeCount = {
  readonly __typename?: 'NodeCount';
  /** Number of nodes. */
  readonly count: Scalars['Int']['output'];
  /** Name of the type in this schema. */
  readonly name: Scalars['String']['output'];
};

/** An occupation of the national classifier (NKZ, built on ISCO-08). Its name is the classifier's; where that is not at hand, the names that cards use stand in `names`. */
export type Occupation = Node & {
  readonly __typename?: 'Occupation';
  /** Its code in the classifier, normalised: `2635-6-010`. */
  readonly code: Scalars['String']['output'];
  /** The group to which it belongs. */
  readonly group?: Maybe<OccupationGroup>;
  /** `occupation:` and its code. */
  readonly id: Scalars['ID']['output'];
  /** What each level adds to the one below it that the occupation has, from the lowest; professions without a level are left out. */
  readonly levelDeltas: ReadonlyArray<LevelDelta>;
  /** Its name in the classifier; null where the classifier is not at hand. */
  readonly name?: Maybe<LocalizedText>;
  /** Every distinct name that cards use for it. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** The occupation at each of its levels, the lowest first. */
  readonly professions: ReadonlyArray<Profession>;
};


/** An occupation of the national classifier (NKZ, built on ISCO-08). Its name is the classifier's; where that is not at hand, the names that cards use stand in `names`. */
export type OccupationnameArgs = {
  language: Language;
};


/** An occupation of the national classifier (NKZ, built on ISCO-08). Its name is the classifier's; where that is not at hand, the names that cards use stand in `names`. */
export type OccupationnamesArgs = {
  language: Language;
};

/** A page of occupations. */
export type OccupationConnection = {
  readonly __typename?: 'OccupationConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<OccupationEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Occupation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of occupations. */
export type OccupationEdge = {
  readonly __typename?: 'OccupationEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Occupation;
};

/** Which occupations; what is given must all hold. */
export type OccupationFilter = {
  /** Beginning of the code (NKZ); zeros at the head of its last part may be left out. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Code of a group (NKZ, ISCO-08) at any depth: `2635-6`, `2635`, `26`. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** Levels of the national qualifications framework, 1 to 8, or 0 for none stated: the occupation has a profession at any of them. */
  readonly levels?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** A group of occupations: of the national classifier (`2635-6`), and above that of ISCO-08 (`2635`, `263`, `26`, `2`). */
export type OccupationGroup = Node & {
  readonly __typename?: 'OccupationGroup';
  /** The groups directly inside it, by code. */
  readonly children: ReadonlyArray<OccupationGroup>;
  /** Its code: one to four digits of ISCO-08, or those and a digit of the national classifier. */
  readonly code: Scalars['String']['output'];
  /** `group:` and its code. */
  readonly id: Scalars['ID']['output'];
  /** Its name; null where no classifier at hand has it. */
  readonly name?: Maybe<LocalizedText>;
  /** The occupations directly inside it, by code. */
  readonly occupations?: Maybe<OccupationConnection>;
  /** The group that contains it; null for a major group. */
  readonly parent?: Maybe<OccupationGroup>;
};


/** A group of occupations: of the national classifier (`2635-6`), and above that of ISCO-08 (`2635`, `263`, `26`, `2`). */
export type OccupationGroupnameArgs = {
  language: Language;
};


/** A group of occupations: of the national classifier (`2635-6`), and above that of ISCO-08 (`2635`, `263`, `26`, `2`). */
export type OccupationGroupoccupationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Another occupation as a card names it; `profession` and `card` where exactly one fits. */
export type OccupationReference = {
  readonly __typename?: 'OccupationReference';
  /** The card that is meant, where exactly one fits. */
  readonly card?: Maybe<ProfessionCard>;
  /** Normalised code of an occupation or a group (NKZ) that the card gives with it. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly evidence: Evidence;
  /** Level as written: it may be a range (`4-5`). */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** The profession that is meant, where exactly one fits. */
  readonly profession?: Maybe<Profession>;
  /** The words of the card. */
  readonly text: Scalars['String']['output'];
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. Texts go by the Kazakh alphabet; what is not stated comes last. */
  | 'ASC'
  /** Greatest, latest or last in the alphabet first; what is not stated comes first. */
  | 'DESC';

/** What an order does to a standard. */
export type OrderKind =
  /** It restates, in a new edition, a standard that another order approved. */
  | 'AMENDING'
  /** It approves the standard for the first time. */
  | 'APPROVING';

/** An order as a document names it. Number and day are null where the document leaves them blank. */
export type OrderReference = {
  readonly __typename?: 'OrderReference';
  /** The order in the register of acts; null where none is known to be it: number and day are not enough, since each ministry counts its own orders. It must be issued by the same body, or name the standard in its title, and be the only one. */
  readonly act?: Maybe<LegalAct>;
  /** What would be left without a text if this order fell, as far as number and day tell orders apart: those of two bodies that have both are taken as one. Null where its number or day is blank. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** The day it was signed. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** What the order does to the standard; null where no document says, or where it approves one and restates another. */
  readonly kind?: Maybe<OrderKind>;
  /** Its number (`527-НҚ`). */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** What subjects share in one layer. Each requirement counts once for each subject, however often it stands there. */
export type Overlap = {
  readonly __typename?: 'Overlap';
  /** What one alone has. */
  readonly alone?: Maybe<OverlapRequirementConnection>;
  /** Shared by all, of what the subject with fewest has: 0 to 1; null where that has none. */
  readonly containment?: Maybe<Scalars['Float']['output']>;
  /** The rows of their cards, side by side: what else tells them apart. */
  readonly facts: ReadonlyArray<FactComparison>;
  /** Shared by all, of `total`: 0 to 1; null where there is none. */
  readonly jaccard?: Maybe<Scalars['Float']['output']>;
  /** The layer. */
  readonly kind: RequirementKind;
  /** Every two subjects, in the order asked. */
  readonly pairs: ReadonlyArray<OverlapPair>;
  /** How many of them all subjects have. */
  readonly shared: Scalars['Int']['output'];
  /** What all have, as the first subject has it. */
  readonly sharedByAll?: Maybe<OverlapRequirementConnection>;
  /** What at least two have but not all, those of most subjects first. */
  readonly sharedBySome?: Maybe<OverlapRequirementConnection>;
  /** The subjects, in the order asked. */
  readonly subjects: ReadonlyArray<OverlapSubject>;
  /** How many different requirements they have together. */
  readonly total: Scalars['Int']['output'];
};


/** What subjects share in one layer. Each requirement counts once for each subject, however often it stands there. */
export type OverlapaloneArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  subject?: InputMaybe<Scalars['ID']['input']>;
};


/** What subjects share in one layer. Each requirement counts once for each subject, however often it stands there. */
export type OverlapfactsArgs = {
  differing: Scalars['Boolean']['input'];
};


/** What subjects share in one layer. Each requirement counts once for each subject, however often it stands there. */
export type OverlapsharedByAllArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What subjects share in one layer. Each requirement counts once for each subject, however often it stands there. */
export type OverlapsharedBySomeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** How much two subjects share. */
export type OverlapPair = {
  readonly __typename?: 'OverlapPair';
  /** `shared` of what `one` has: 0 to 1; null where it has none. */
  readonly containmentOfOne?: Maybe<Scalars['Float']['output']>;
  /** `shared` of what `other` has: 0 to 1; null where it has none. */
  readonly containmentOfOther?: Maybe<Scalars['Float']['output']>;
  /** How many at least one of them has. */
  readonly either: Scalars['Int']['output'];
  /** `shared` of `either`: 0 to 1; null where neither has any. */
  readonly jaccard?: Maybe<Scalars['Float']['output']>;
  /** The one that was named first. */
  readonly one: Subject;
  /** The other. */
  readonly other: Subject;
  /** How many requirements both have. */
  readonly shared: Scalars['Int']['output'];
};

/** That a subject has a requirement. */
export type OverlapPresence = {
  readonly __typename?: 'OverlapPresence';
  /** Where it says so, in the order of its documents. */
  readonly places: ReadonlyArray<RequirementPlace>;
  /** The subject. */
  readonly subject: Subject;
};

/** A requirement with the subjects that have it. */
export type OverlapRequirement = {
  readonly __typename?: 'OverlapRequirement';
  /** Each subject that has it, with all the places that say so. */
  readonly in: ReadonlyArray<OverlapPresence>;
  /** Subjects that do not have it, but leave a place blank in which it could stand: whether they share it is not known. */
  readonly notStatedBy: ReadonlyArray<Subject>;
  /** What is asked for. */
  readonly requirement: Requirement;
  /** How many subjects have it. */
  readonly subjectCount: Scalars['Int']['output'];
};

/** A page of requirements that subjects have. */
export type OverlapRequirementConnection = {
  readonly __typename?: 'OverlapRequirementConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<OverlapRequirementEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<OverlapRequirement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of requirements that subjects have. */
export type OverlapRequirementEdge = {
  readonly __typename?: 'OverlapRequirementEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: OverlapRequirement;
};

/** One of the subjects that are compared. */
export type OverlapSubject = {
  readonly __typename?: 'OverlapSubject';
  /** How many of them no other has. */
  readonly alone: Scalars['Int']['output'];
  /** How many different requirements of the layer it has. */
  readonly count: Scalars['Int']['output'];
  /** Where its source leaves the layer blank: what it has alone or lacks may be different from what is counted. */
  readonly notStated: ReadonlyArray<Blank>;
  /** The subject. */
  readonly subject: Subject;
  /** Mentions of acts that could not be told to be of one: each may be an act that another has as well. Empty in other layers. */
  readonly unresolved: ReadonlyArray<Citation>;
};

/** Where a page of a list stands in the whole (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last entry of the page: pass it as `after` for the next one; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for with `after`, so that something may stand before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry of the page; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A day known only within bounds has `earliest` and `latest` apart; a known day has them equal; both null: unknown. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** The first day that it can be; null where nothing bounds it on this side. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The last day that it can be; null where nothing bounds it on this side. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** Why the day is not known exactly. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A way from one thing to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** The links between these, in order, each in the direction in which it is said: `from` may be the later of the two. */
  readonly edges: ReadonlyArray<Link>;
  /** Whether the search looked at every link: false where there may be others as short, or shorter. Where `throughCommon` is false, paths through what is common were not looked for and may be shorter. */
  readonly isShortest: Scalars['Boolean']['output'];
  /** How many links it has; 0 where both ends are one thing. */
  readonly length: Scalars['Int']['output'];
  /** The things on it, from one end to the other. */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** Whether it passes through what more than 100 professions require or cite, for want of another way. */
  readonly throughCommon: Scalars['Boolean']['output'];
};

/** A personal competence (жеке құзырет, личностная компетенция) that a card asks for. Not a skill. */
export type PersonalCompetence = {
  readonly __typename?: 'PersonalCompetence';
  /** Where it stands. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its text. */
  readonly text: LocalizedText;
};


/** A personal competence (жеке құзырет, личностная компетенция) that a card asks for. Not a skill. */
export type PersonalCompetencetextArgs = {
  language: Language;
};

/** Offsets in UTF-16 code units in one line (text, HTML) or paragraph (DOCX) of the file as it is, end exclusive. */
export type Place = {
  readonly __typename?: 'Place';
  /** Offset after the last character, UTF-16 code units from the beginning of the line or paragraph. */
  readonly end: Scalars['Int']['output'];
  /** 1-based number of the line or paragraph. */
  readonly number: Scalars['Int']['output'];
  /** Offset of the first character, UTF-16 code units from the beginning of the line or paragraph. */
  readonly start: Scalars['Int']['output'];
  /** What `number` counts. */
  readonly unit: PlaceUnit;
};

/** What the number of a place counts. */
export type PlaceUnit =
  /** Lines of a text file. */
  | 'LINE'
  /** Paragraphs of a DOCX. */
  | 'PARAGRAPH';

/** An occupation at a level; where no code can be had, a provisional one of its own, by card, so that no card drops out of any question. Its lists come from current editions. */
export type Profession = Node & {
  readonly __typename?: 'Profession';
  /** The abilities that it requires, by name. */
  readonly abilities?: Maybe<AbilityConnection>;
  /** What it had to know on a day: its cards in the editions then in force, and the acts that these cite. */
  readonly asOf: ProfessionOnDay;
  /** The cards that describe it, in current editions; with a day, in the editions that were in force on it, or may have been. */
  readonly cards: ReadonlyArray<ProfessionCard>;
  /** Mentions of legal acts in its cards, in the order of the documents. */
  readonly citations?: Maybe<CitationConnection>;
  /** Normalised code of the occupation (NKZ, built on ISCO-08): `2635-6-005`; null where none can be had. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Where its cards have the code from: the surest of their sources. */
  readonly codeSource: CodeSource;
  /** `profession:`, the occupation's code and the level: `profession:2635-6-005/4`. */
  readonly id: Scalars['ID']['output'];
  /** The knowledge that it requires, by name. */
  readonly knowledge?: Maybe<KnowledgeConnection>;
  /** The labour functions that it requires, by name. */
  readonly labourFunctions?: Maybe<LabourFunctionConnection>;
  /** The acts that its cards cite, the most cited first. */
  readonly legalActs?: Maybe<CitedActConnection>;
  /** Level of the national qualifications framework; null where not stated. */
  readonly level?: Maybe<QualificationLevel>;
  /** The name that its cards use; `names` has all of them. */
  readonly name: LocalizedText;
  /** Every distinct name that its cards use. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** The occupation; null where no card has a code for it. */
  readonly occupation?: Maybe<Occupation>;
  /** The professions most like it, by a score of which each part is shown: at most 50 that share something, are the same occupation at another level, or are named as related by its cards. */
  readonly related?: Maybe<RelatedProfessionConnection>;
  /** The skills that it requires, by name. */
  readonly skills?: Maybe<SkillConnection>;
};


/** An occupation at a level; where no code can be had, a provisional one of its own, by card, so that no card drops out of any question. Its lists come from current editions. */
export type ProfessionabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An occupation at a level; where no code can be had, a provisional one of its own, by card, so that no card drops out of any question. Its lists come from current editions. */
export type ProfessionasOfArgs = {
  day: Scalars['Date']['input'];
};


/** An occupation at a level; where no code can be had, a provisional one of its own, by card, so that no card drops out of any question. Its lists come from current editions. */
export type ProfessioncardsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An occupation at a level; where no code can be had, a provisional one of its own, by card, so that no card drops out of any question. Its lists come from current editions. */
export type ProfessioncitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  role?: InputMaybe<CitationRole>;
};


/** An occupation at a level; where no code can be had, a provisional one of its own, by card, so that no card drops out of any question. Its lists come from current editions. */
export type ProfessionknowledgeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An occupation at a level; where no code can be had, a provisional one of its own, by card, so that no card drops out of any question. Its lists come from current editions. */
export type ProfessionlabourFunctionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An occupation at a level; where no code can be had, a provisional one of its own, by card, so that no card drops out of any question. Its lists come from current editions. */
export type ProfessionlegalActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** An occupation at a level; where no code can be had, a provisional one of its own, by card, so that no card drops out of any question. Its lists come from current editions. */
export type ProfessionnameArgs = {
  language: Language;
};


/** An occupation at a level; where no code can be had, a provisional one of its own, by card, so that no card drops out of any question. Its lists come from current editions. */
export type ProfessionnamesArgs = {
  language: Language;
};


/** An occupation at a level; where no code can be had, a provisional one of its own, by card, so that no card drops out of any question. Its lists come from current editions. */
export type ProfessionrelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An occupation at a level; where no code can be had, a provisional one of its own, by card, so that no card drops out of any question. Its lists come from current editions. */
export type ProfessionskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A profession card: what one edition asks of one profession. Two cards may describe the same profession. */
export type ProfessionCard = Node & {
  readonly __typename?: 'ProfessionCard';
  /** Mentions of legal acts in this card, in the order of the document. */
  readonly citations?: Maybe<CitationConnection>;
  /** Normalised code of its occupation (NKZ, built on ISCO-08), `2635-6-010`; null where none can be had. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What its code row says, `-` included. */
  readonly codeAsWritten?: Maybe<Scalars['String']['output']>;
  /** Where the code was found. */
  readonly codeSource: CodeSource;
  /** The edition in which it stands. */
  readonly edition: Edition;
  /** The education that it asks for, row by row. */
  readonly education: ReadonlyArray<Qualification>;
  /** Its heading, where it stands. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The experience that it asks for. */
  readonly experience?: Maybe<LocalizedText>;
  /** Faults found in it, the gravest first. */
  readonly findings: ReadonlyArray<Finding>;
  /** Code of the occupation group that it names (NKZ): `2635-6`. */
  readonly groupCode?: Maybe<Scalars['String']['output']>;
  /** Grade or category in the older handbooks (БТБА, ЕТКС, КС), as written. */
  readonly handbookGrade?: Maybe<Scalars['String']['output']>;
  /** `card:`, its edition and its item. */
  readonly id: Scalars['ID']['output'];
  /** Connection with informal and non-formal learning. */
  readonly informalLearning: ReadonlyArray<LocalizedText>;
  /** Number of its item (тармақ, пункт) in the document; null where it has none. */
  readonly item?: Maybe<Scalars['Int']['output']>;
  /** Its labour functions, mandatory and additional, in the order of the document. */
  readonly labourFunctions: ReadonlyArray<LabourFunctionStatement>;
  /** The acts that it cites, the most cited first. */
  readonly legalActs?: Maybe<CitedActConnection>;
  /** Level of the national qualifications framework (ҰБШ, НРК); null where not stated. */
  readonly level?: Maybe<QualificationLevel>;
  /** Its name; its heading where the row of the name is blank. */
  readonly name: LocalizedText;
  /** Other possible titles: mostly sibling occupations with their codes, not synonyms. */
  readonly otherTitles: ReadonlyArray<OccupationReference>;
  /** Personal competences that it asks for. */
  readonly personalCompetences: ReadonlyArray<PersonalCompetence>;
  /** The profession that it describes; a provisional one of its own where it has no code. */
  readonly profession: Profession;
  /** The main aim of the work. */
  readonly purpose?: Maybe<LocalizedText>;
  /** Related professions that the card names. */
  readonly relatedProfessions: ReadonlyArray<OccupationReference>;
  /** Level of the sectoral framework (СБШ, ОРК) as written, where it is finer: `4.2`, `4-5`. */
  readonly subLevel?: Maybe<Scalars['String']['output']>;
  /** Technical regulations and national standards that it lists. */
  readonly technicalRegulations: ReadonlyArray<LocalizedText>;
};


/** A profession card: what one edition asks of one profession. Two cards may describe the same profession. */
export type ProfessionCardcitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  role?: InputMaybe<CitationRole>;
};


/** A profession card: what one edition asks of one profession. Two cards may describe the same profession. */
export type ProfessionCardexperienceArgs = {
  language: Language;
};


/** A profession card: what one edition asks of one profession. Two cards may describe the same profession. */
export type ProfessionCardinformalLearningArgs = {
  language: Language;
};


/** A profession card: what one edition asks of one profession. Two cards may describe the same profession. */
export type ProfessionCardlegalActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** A profession card: what one edition asks of one profession. Two cards may describe the same profession. */
export type ProfessionCardnameArgs = {
  language: Language;
};


/** A profession card: what one edition asks of one profession. Two cards may describe the same profession. */
export type ProfessionCardpurposeArgs = {
  language: Language;
};


/** A profession card: what one edition asks of one profession. Two cards may describe the same profession. */
export type ProfessionCardtechnicalRegulationsArgs = {
  language: Language;
};

/** A page of cards. */
export type ProfessionCardConnection = {
  readonly __typename?: 'ProfessionCardConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ProfessionCardEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<ProfessionCard>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of cards. */
export type ProfessionCardEdge = {
  readonly __typename?: 'ProfessionCardEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ProfessionCard;
};

/** A page of professions. */
export type ProfessionConnection = {
  readonly __typename?: 'ProfessionConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ProfessionEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Profession>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of professions. */
export type ProfessionEdge = {
  readonly __typename?: 'ProfessionEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Profession;
};

/** Which professions; what is given must all hold. */
export type ProfessionFilter = {
  /** Beginning of the code of the occupation (NKZ); zeros at the head of its last part may be left out. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Id of a labour function, skill, ability or knowledge that it requires. */
  readonly concept?: InputMaybe<Scalars['ID']['input']>;
  /** Code of an occupation group (NKZ, ISCO-08) at any depth: `2635-6`, `2635`, `26`. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** Id of a legal act that its cards cite. */
  readonly legalAct?: InputMaybe<Scalars['ID']['input']>;
  /** Levels of the national qualifications framework, 1 to 8, or 0 for none stated: any of them. */
  readonly levels?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Words, or their beginnings, that the name has in one of its languages: all of them, in any order. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Code of the occupation (NKZ): `2635-6-10` and `2635-6-010` are one code. */
  readonly occupation?: InputMaybe<Scalars['String']['input']>;
  /** Id of a standard whose current edition describes it. */
  readonly standard?: InputMaybe<Scalars['ID']['input']>;
};

/** A profession on a day, from the editions that are loaded. */
export type ProfessionOnDay = {
  readonly __typename?: 'ProfessionOnDay';
  /** Its cards in editions that were in force on the day, or may have been. */
  readonly cards: ReadonlyArray<CardOnDay>;
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** Whether it is known what it had to know on the day: the editions of its cards are known to have been in force, or it had none. */
  readonly isKnown: Scalars['Boolean']['output'];
  /** The acts that these cards cite, the most cited first; none that was adopted after the day. Of the editions of a standard but one was in force: where several may have been, an act that any of them cites is listed, and its mentions are those in the newest one that cites it. */
  readonly legalActs?: Maybe<CitedActOnDayConnection>;
  /** Why that is not known, or why it has no card; else null. */
  readonly note?: Maybe<DayNote>;
};


/** A profession on a day, from the editions that are loaded. */
export type ProfessionOnDaylegalActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** The order of a list of professions. */
export type ProfessionOrder = {
  /** Which end comes first. */
  readonly direction: OrderDirection;
  /** What to order by; ties go by id. */
  readonly field: ProfessionOrderField;
};

/** What professions can be ordered by. */
export type ProfessionOrderField =
  /** The code of the occupation. */
  | 'CODE'
  /** The level. */
  | 'LEVEL'
  /** The name in Kazakh (in Russian where that is missing), by the Kazakh alphabet. */
  | 'NAME';

/** What a programme covers of what subjects ask for. */
export type ProgrammeCoverage = {
  readonly __typename?: 'ProgrammeCoverage';
  /** How much of each layer is covered; what several subjects ask for counts once. */
  readonly layers: ReadonlyArray<ProgrammeLayer>;
  /** What the subjects ask for: layer by layer, what most subjects ask for first. */
  readonly requirements?: Maybe<ProgrammeRequirementConnection>;
  /** How much of each subject is covered, in the order asked. */
  readonly subjects: ReadonlyArray<ProgrammeSubject>;
  /** Each text, in the order given. */
  readonly texts: ReadonlyArray<ProgrammeText>;
};


/** What a programme covers of what subjects ask for. */
export type ProgrammeCoveragerequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<RequirementKind>;
  status?: InputMaybe<CoverageStatus>;
};

/** How much of one layer is covered; each requirement counts once. */
export type ProgrammeLayer = {
  readonly __typename?: 'ProgrammeLayer';
  /** How many a text covers. */
  readonly covered: Scalars['Int']['output'];
  /** How many a text may cover. */
  readonly doubtful: Scalars['Int']['output'];
  /** The layer. */
  readonly kind: RequirementKind;
  /** How many none covers. */
  readonly missing: Scalars['Int']['output'];
  /** How many requirements there are. */
  readonly required: Scalars['Int']['output'];
};

/** That a text means, or may mean, a requirement, and why. */
export type ProgrammeMatch = {
  readonly __typename?: 'ProgrammeMatch';
  /** Whether one of the subjects asks for it. False: others do, in the same words. */
  readonly isRequired: Scalars['Boolean']['output'];
  /** Why, in a sentence. */
  readonly reason: LocalizedText;
  /** What was seen when they were compared. */
  readonly reasons: ReadonlyArray<MeaningReason>;
  /** What it means or may mean. */
  readonly requirement: Requirement;
  /** How alike they are, 0 to 1; 1 where they differ in nothing that counts. */
  readonly score: Scalars['Float']['output'];
  /** Whether it is sure (`COVERED`) or should be looked at (`DOUBTFUL`). */
  readonly status: CoverageStatus;
  /** The text as given. */
  readonly text: Scalars['String']['output'];
  /** The wording of the requirement with which it was compared. */
  readonly wording: Scalars['String']['output'];
};


/** That a text means, or may mean, a requirement, and why. */
export type ProgrammeMatchreasonArgs = {
  language: Language;
};

/** A requirement of the subjects, and what of the programme covers it. */
export type ProgrammeRequirement = {
  readonly __typename?: 'ProgrammeRequirement';
  /** The texts that cover it, or may: what is sure first. */
  readonly coveredBy: ReadonlyArray<ProgrammeMatch>;
  /** The subjects that ask for it, with all the places that say so. */
  readonly in: ReadonlyArray<OverlapPresence>;
  /** What is asked for. */
  readonly requirement: Requirement;
  /** Whether it is covered. */
  readonly status: CoverageStatus;
};

/** A page of requirements that a programme covers or not. */
export type ProgrammeRequirementConnection = {
  readonly __typename?: 'ProgrammeRequirementConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ProgrammeRequirementEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<ProgrammeRequirement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of requirements that a programme covers or not. */
export type ProgrammeRequirementEdge = {
  readonly __typename?: 'ProgrammeRequirementEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ProgrammeRequirement;
};

/** How much of one subject a programme covers. */
export type ProgrammeSubject = {
  readonly __typename?: 'ProgrammeSubject';
  /** By layer. */
  readonly layers: ReadonlyArray<ProgrammeLayer>;
  /** Where its source leaves a layer blank: what is covered there cannot be said. */
  readonly notStated: ReadonlyArray<Blank>;
  /** The subject. */
  readonly subject: Subject;
};

/** One text of a programme. */
export type ProgrammeText = {
  readonly __typename?: 'ProgrammeText';
  /** Its language, by its letters: with that the words of requirements are compared. */
  readonly language: Language;
  /** What it means or may mean: what is the same first, then the likest. */
  readonly matches: ReadonlyArray<ProgrammeMatch>;
  /** Whether it means something that is asked for. */
  readonly status: ProgrammeTextStatus;
  /** The text as given. */
  readonly text: Scalars['String']['output'];
};

/** Whether a text of a programme means something that is asked for. */
export type ProgrammeTextStatus =
  /** It may mean the same: a person should look. */
  | 'DOUBTFUL'
  /** It means the same as something that is asked for, by the subjects or, where none of them does, by others. */
  | 'MATCHED'
  /** Nothing that is known means the same, or may. */
  | 'UNMATCHED';

/** A part of a legal act: a chapter, an article. */
export type Provision = Node & {
  readonly __typename?: 'Provision';
  /** The act of which it is a part. */
  readonly act: LegalAct;
  /** What stands in it directly, in the order of the act. */
  readonly children?: Maybe<ProvisionConnection>;
  /** How many mentions in cards of current editions name it. A mention of an article does not count for its chapter. */
  readonly citationCount: Scalars['Int']['output'];
  /** Mentions in current editions that name it, in the order of the documents. */
  readonly citations?: Maybe<CitationConnection>;
  /** How many mentions outside cards name it, in the preamble, the scope or the terms of current editions. */
  readonly citationsOutsideCards: Scalars['Int']['output'];
  /** Its heading, as the edition has it whose contents are known; null where it has none or that is not known. */
  readonly heading?: Maybe<LocalizedText>;
  /** The act's id, the kind and the number: `act:K1100000518/article:120`. */
  readonly id: Scalars['ID']['output'];
  /** Whether an amendment took it out of the act, so that only its number is left, as the edition says whose contents are known. */
  readonly isExcluded: Scalars['Boolean']['output'];
  /** Whether it is among the contents of the act that are known here. False: it is only cited, and whether the act has it is not known. */
  readonly isListed: Scalars['Boolean']['output'];
  /** What kind of part it is. */
  readonly kind: ProvisionKind;
  /** Its number in Arabic digits (`137-1`); that of a part of a section or chapter begins with that one's number (`7.2`). The parts of a code are `general` and `special`. */
  readonly number: Scalars['String']['output'];
  /** What it stands in directly; null where it stands in the act itself, or that is not known. */
  readonly parent?: Maybe<Provision>;
  /** The professions with a card that names it, by name. */
  readonly professions?: Maybe<ProfessionConnection>;
};


/** A part of a legal act: a chapter, an article. */
export type ProvisionchildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A part of a legal act: a chapter, an article. */
export type ProvisioncitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  role?: InputMaybe<CitationRole>;
};


/** A part of a legal act: a chapter, an article. */
export type ProvisionheadingArgs = {
  language: Language;
};


/** A part of a legal act: a chapter, an article. */
export type ProvisionprofessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  role?: InputMaybe<CitationRole>;
};

/** A page of provisions. */
export type ProvisionConnection = {
  readonly __typename?: 'ProvisionConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ProvisionEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** How much of what an act consists of is known here, and as of when. */
export type ProvisionCoverage = {
  readonly __typename?: 'ProvisionCoverage';
  /** The editions whose contents are known, one for each language that was read. */
  readonly editions: ReadonlyArray<ProvisionEdition>;
  /** What is missing, or what to beware of. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How much. */
  readonly state: ProvisionCoverageState;
};

/** How much of what an act consists of is known here. */
export type ProvisionCoverageState =
  /** All of its articles with what they stand in, as of the editions that are named. */
  | 'COMPLETE'
  /** Nothing: the provisions that there are, are there because they are cited. */
  | 'NONE'
  /** Some of it. */
  | 'PARTIAL';

/** An entry of a page of provisions. */
export type ProvisionEdge = {
  readonly __typename?: 'ProvisionEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Provision;
};

/** The edition of an act whose contents are known in a language. It may be older than the act is today. */
export type ProvisionEdition = {
  readonly __typename?: 'ProvisionEdition';
  /** The day of the edition; null where it is not known. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** The language of the text that was read. */
  readonly language: Language;
  /** What else is known of the edition. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A kind of part that acts have, from the outermost to the innermost. */
export type ProvisionKind =
  /** Article (статья, бап). */
  | 'ARTICLE'
  /** Chapter (глава, тарау). */
  | 'CHAPTER'
  /** Paragraph (пункт, тармақ) of an act that has no articles. */
  | 'PARAGRAPH'
  /** The general or the special part of a code (часть, бөлім or бөлік). */
  | 'PART'
  /** Section (раздел, бөлім). */
  | 'SECTION'
  /** Part of a chapter (параграф, §). */
  | 'SUBCHAPTER'
  /** Part of a section (подраздел, кіші бөлім). */
  | 'SUBSECTION';

/** A part of an act as a mention names it; what is not named is null. */
export type ProvisionReference = {
  readonly __typename?: 'ProvisionReference';
  /** Number of the article (бап, статья). */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Number of the chapter (тарау, глава). */
  readonly chapter?: Maybe<Scalars['String']['output']>;
  /** Number of the paragraph (тармақ, пункт). */
  readonly paragraph?: Maybe<Scalars['String']['output']>;
  /** The innermost of these that is a provision of its own: the article, the paragraph of an act that has no articles, the chapter or the section; null where there is none, or the act is not in the register. */
  readonly provision?: Maybe<Provision>;
  /** Number of the section (бөлім, раздел). */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** Number of the subparagraph (тармақша, подпункт). */
  readonly subparagraph?: Maybe<Scalars['String']['output']>;
};

/** One row of the education that a card asks for. A part that the source leaves blank is null. */
export type Qualification = {
  readonly __typename?: 'Qualification';
  /** Level of education (білім деңгейі, уровень образования). */
  readonly level?: Maybe<LocalizedText>;
  /** Qualification (біліктілігі, квалификация). */
  readonly qualification?: Maybe<LocalizedText>;
  /** Specialty or field (мамандығы, специальность). */
  readonly specialty?: Maybe<LocalizedText>;
};


/** One row of the education that a card asks for. A part that the source leaves blank is null. */
export type QualificationlevelArgs = {
  language: Language;
};


/** One row of the education that a card asks for. A part that the source leaves blank is null. */
export type QualificationqualificationArgs = {
  language: Language;
};


/** One row of the education that a card asks for. A part that the source leaves blank is null. */
export type QualificationspecialtyArgs = {
  language: Language;
};

/** A level of the national qualifications framework (ҰБШ, НРК). */
export type QualificationLevel = Node & {
  readonly __typename?: 'QualificationLevel';
  /** The framework: `NQF` for the national one. */
  readonly framework: Scalars['String']['output'];
  /** `level:`, its framework and its number: `level:nqf/6`. */
  readonly id: Scalars['ID']['output'];
  /** The acts that cards of professions at this level cite, the most cited first. */
  readonly legalActs?: Maybe<CitedActConnection>;
  /** 1 to 8. */
  readonly level: Scalars['Int']['output'];
  /** The professions at this level, by name. */
  readonly professions?: Maybe<ProfessionConnection>;
};


/** A level of the national qualifications framework (ҰБШ, НРК). */
export type QualificationLevellegalActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** A level of the national qualifications framework (ҰБШ, НРК). */
export type QualificationLevelprofessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type Query = {
  readonly __typename?: 'Query';
  /** All abilities. */
  readonly abilities?: Maybe<AbilityConnection>;
  /** The concept (Ability) with this id, or with a wording of this id. */
  readonly ability?: Maybe<Ability>;
  /** The card with this id. */
  readonly card?: Maybe<ProfessionCard>;
  /** Clauses of different cards that are alike and not the same, as when one was copied from the other and then changed: the most alike first. Those that differ in meaning are here where one word, negated or opposite, is all that sets them apart and most others are shared. They come from what was judged of wordings when standards were loaded; letters, signs and the order of words make no difference. */
  readonly divergedClauses?: Maybe<DivergedClauseConnection>;
  /** Pairs of wordings of different concepts that may mean the same, the most useful to decide first: the statements and professions that would be joined, times the likeness. */
  readonly doubtfulPairs?: Maybe<DoubtfulPairConnection>;
  /** How many there are of something, by this and by that, over the cards of current editions that the filter chooses: for the menus and bars beside a list. In the order of `by`. */
  readonly facets?: Maybe<ReadonlyArray<Facet>>;
  /** All findings that are kept, the gravest first. What depends on a day or on the register is computed when it is asked for: `lawFindings`, and `registerFindings` of acts. */
  readonly findings?: Maybe<FindingConnection>;
  /** What someone still needs for a profession or card, given another that they hold, requirements that they have, or both. `BAD_ID` names an id of nothing. */
  readonly gap?: Maybe<Gap>;
  /** The concept (Knowledge) with this id, or with a wording of this id. */
  readonly knowledge?: Maybe<Knowledge>;
  /** All knowledge items. */
  readonly knowledgeItems?: Maybe<KnowledgeConnection>;
  /** The concept (LabourFunction) with this id, or with a wording of this id. */
  readonly labourFunction?: Maybe<LabourFunction>;
  /** All labour functions. */
  readonly labourFunctions?: Maybe<LabourFunctionConnection>;
  /** What is wrong with the law that current editions cite, seen from a day, the gravest first. Computed when asked, from the register. */
  readonly lawFindings?: Maybe<LawFindingConnection>;
  /** The act with this id. */
  readonly legalAct?: Maybe<LegalAct>;
  /** All acts of the register, cited or not, and those that have left it and are still named: `listed` tells them apart. */
  readonly legalActs?: Maybe<LegalActConnection>;
  /** How far the law behind the standards is known: which cards name no act, and which mentions could not be led to one. The acts that nothing cites are `legalActs(filter: {cited: false})`. */
  readonly legalCoverage?: Maybe<LegalCoverage>;
  /** Labour functions and skills that standards place at different levels of the national qualifications framework, those that lie furthest apart first. What one can and knows may stand at any level: abilities and knowledge are left out. */
  readonly levelConflicts?: Maybe<LevelConflictConnection>;
  /** What changes from one level of an occupation to another, or between any two professions or cards, layer by layer. `BAD_ID` names an id of nothing. */
  readonly levelDelta?: Maybe<LevelDelta>;
  /** Levels of an occupation that ask for no labour function, skill, ability or knowledge and name no act which the level below them does not, by code; where a level leaves something blank, `addsNothing` is null. Education and personal competences may differ: `layers` says so. */
  readonly levelsAddingNothing?: Maybe<LevelDeltaConnection>;
  /**
   * A table for a heat map, counted as it is asked for: rows against columns over the cards of current editions that the filter
   * chooses. Either one axis is what cards are put together by (profession, level, group, standard, activity) and the other
   * what they ask for (labour function, skill, ability, knowledge, act), or both are of the first kind: then two lines are
   * compared by what they ask for (`SHARED`, `JACCARD`, `CONTAINMENT` of `filter.compare`).
   */
  readonly matrix?: Maybe<Matrix>;
  /** What is loaded, and what the API allows. Null where the database does not say. */
  readonly meta?: Maybe<Meta>;
  /** Occupations that cards of one code call by different names, those of most names first. Names are compared in each language for itself, without case, punctuation and spaces; a name at several levels counts once. */
  readonly nameConflicts?: Maybe<NameConflictConnection>;
  /**
   * The things around one thing and the links between them, for a picture. Step by step outwards, each step with its share of
   * `first`: what is said most often of the things shown and of the fewest others comes first, in a picture of several steps
   * after what leads on. It does not go on from what more than 100 professions require or cite.
   */
  readonly neighbourhood?: Maybe<Subgraph>;
  /**
   * The module that covers most of what remains, over all subjects, given what is taught already: of all sets that at
   * least `minSubjects` of the subjects still miss in full, the one with most requirements times subjects. Null where no
   * requirement is missing in so many. To plan a programme, add what it covers to `taught` and ask again. A card beside its
   * own profession counts as two subjects. Errors as of `sharedModules`.
   */
  readonly nextModule?: Maybe<NextModule>;
  /** The thing with this id; null where there is none. The id of any wording leads to the concept of today. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in the order asked; null in the place of one that does not exist. Null as a whole where it fails. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** The occupation with this code (NKZ); `2635-6-10` and `2635-6-010` are one code. */
  readonly occupation?: Maybe<Occupation>;
  /** The occupation group with this code (NKZ, ISCO-08). */
  readonly occupationGroup?: Maybe<OccupationGroup>;
  /** All occupations, by code. */
  readonly occupations?: Maybe<OccupationConnection>;
  /** An order as documents name it, whether the register of acts has it or not; null where no edition that is loaded rests on it. Its `act` is that of all these editions, null where they differ or one does not know it. */
  readonly order?: Maybe<OrderReference>;
  /** What two or more subjects ask for in common in one layer, and what each asks for alone. `BAD_ID` names an id of nothing. */
  readonly overlap?: Maybe<Overlap>;
  /**
   * The shortest ways from one thing to another by what documents say: profession to labour function, skill, ability or
   * knowledge item and on to the professions that require it too; profession or concept to an act that it cites, and act
   * to the act that replaced it; profession to one that its cards name as related; profession to its occupation and to
   * the others of that. Never by way of a standard, a level or a group. All that are given have the same length, the least
   * of all that avoid what is common; those that pass through what the fewest professions have come first. Empty: there is none of that length.
   *
   * What more than 100 professions require or cite (the Labour Code, "searching the internet") joins everything with
   * everything: it is passed through only where there is no other way (`throughCommon`). The search goes from both ends at
   * once, in at most `maxLength` steps, twice where the first finds nothing; each step looks at the links of the things that have the
   * fewest, some 20,000 in all. What it had to leave out is said: by `isShortest`, or by `SEARCH_GIVEN_UP` where nothing was found.
   */
  readonly paths?: Maybe<ReadonlyArray<Path>>;
  /** The profession with this id, or of the occupation with this code at this level. */
  readonly profession?: Maybe<Profession>;
  /** All professions. */
  readonly professions?: Maybe<ProfessionConnection>;
  /**
   * What a programme, given as texts, covers of what professions ask for: each text matched to requirements, each
   * requirement covered, doubtful or missing, with the reasons. `BAD_ID` names an id of nothing.
   */
  readonly programmeCoverage?: Maybe<ProgrammeCoverage>;
  /** The level of the national qualifications framework with this number. */
  readonly qualificationLevel?: Maybe<QualificationLevel>;
  /** The levels of the national qualifications framework at which there are professions, the lowest first. */
  readonly qualificationLevels?: Maybe<ReadonlyArray<QualificationLevel>>;
  /** The acts that something cites in cards of current editions, the most cited first: what one has to read. Null where nothing has the id. */
  readonly readingList?: Maybe<CitedActConnection>;
  /**
   * What is called so: professions by all names of their cards, occupations, groups, standards, labour functions, skills, abilities
   * and knowledge items by all their wordings, legal acts by their titles, former titles, names in use and numbers, provisions
   * by their headings; all of these by codes and ids as well (`2635-6-10`, `Q87900002`, `№ 382`, `K2300000224`).
   *
   * Every word must be there, in any form, small words ("және", "по") as they may; the last one may go on, so that one can ask
   * while typing. Case, `ё`, hyphens, quotation marks, the letters of Kazakh on a Russian keyboard (`енбек`) and words that ran
   * together make no difference. Where fewer than 5 things are found so, and none by its exact name, what is a misprint away
   * is found as well, for at most 6 words in Kazakh or Russian.
   *
   * First come names that are exactly what was typed, then those that begin with it, then those that have its words, rather as
   * they were typed, side by side and whole, then misprints. Of what is found alike, what more professions use comes first,
   * professions, occupations and standards before what is a sentence.
   * Of more than 10,000 things the best 10,000 are listed. A text without letters and digits finds nothing.
   */
  readonly search?: Maybe<SearchConnection>;
  /**
   * Which modules could be taught once for several professions: sets of requirements that at least `minSubjects` of the
   * subjects share in full and to which nothing can be added that all of these share (closed sets). Those that save most
   * come first. A card beside its own profession counts as two subjects. `BAD_ID` names an id of nothing;
   * `BAD_USER_INPUT` where more subjects are to share a module than there are.
   */
  readonly sharedModules?: Maybe<SharedModuleConnection>;
  /** The concept (Skill) with this id, or with a wording of this id. */
  readonly skill?: Maybe<Skill>;
  /** All skills. */
  readonly skills?: Maybe<SkillConnection>;
  /** Acts that current editions cite and that are not in force on a day; those that most professions cite first. */
  readonly staleCitations?: Maybe<StaleCitationConnection>;
  /** The standard with this id or this code; one of them must be given, and not both. */
  readonly standard?: Maybe<Standard>;
  /** All standards. */
  readonly standards?: Maybe<StandardConnection>;
  /** The skills of which statements rest on different acts (`legalBasisCount` is at least 2), those of most statements first. */
  readonly unevenLegalBases?: Maybe<SkillConnection>;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  first: Scalars['Int']['input'];
  orderBy: ConceptOrder;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryabilityArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerycardArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerydivergedClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  standard?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerydoubtfulPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<ConceptKind>;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryfacetsArgs = {
  by: ReadonlyArray<FacetKey>;
  filter?: InputMaybe<FacetFilter>;
  first: Scalars['Int']['input'];
  of: FacetSubject;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerygapArgs = {
  from?: InputMaybe<Scalars['ID']['input']>;
  have?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryknowledgeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryknowledgeItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  first: Scalars['Int']['input'];
  orderBy: ConceptOrder;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerylabourFunctionArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerylabourFunctionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  first: Scalars['Int']['input'];
  orderBy: ConceptOrder;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerylawFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  rules?: InputMaybe<ReadonlyArray<FindingRule>>;
  severities?: InputMaybe<ReadonlyArray<Severity>>;
  standard?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerylegalActArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerylegalActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalActFilter>;
  first: Scalars['Int']['input'];
  orderBy: LegalActOrder;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerylegalCoverageArgs = {
  standard?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerylevelConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  minSpread: Scalars['Int']['input'];
  standard?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerylevelDeltaArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerylevelsAddingNothingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerymatrixArgs = {
  columns: MatrixAxis;
  filter?: InputMaybe<MatrixFilter>;
  firstColumns: Scalars['Int']['input'];
  firstRows: Scalars['Int']['input'];
  measure: MatrixMeasure;
  rows: MatrixAxis;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerynameConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  standard?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryneighbourhoodArgs = {
  depth: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerynextModuleArgs = {
  kind: RequirementKind;
  minSubjects: Scalars['Int']['input'];
  nearly: Scalars['Float']['input'];
  subjects: ReadonlyArray<Scalars['ID']['input']>;
  taught: ReadonlyArray<Scalars['ID']['input']>;
  withoutGeneric: Scalars['Boolean']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerynodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryoccupationArgs = {
  code: Scalars['String']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryoccupationGroupArgs = {
  code: Scalars['String']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryoccupationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<OccupationFilter>;
  first: Scalars['Int']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryorderArgs = {
  date: Scalars['Date']['input'];
  number: Scalars['String']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryoverlapArgs = {
  kind: RequirementKind;
  subjects: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerypathsArgs = {
  first: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryprofessionArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryprofessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProfessionFilter>;
  first: Scalars['Int']['input'];
  orderBy: ProfessionOrder;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryprogrammeCoverageArgs = {
  kinds: ReadonlyArray<RequirementKind>;
  subjects: ReadonlyArray<Scalars['ID']['input']>;
  texts: ReadonlyArray<Scalars['String']['input']>;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryqualificationLevelArgs = {
  level: Scalars['Int']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryreadingListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  of: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerysearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  language?: InputMaybe<Language>;
  levels?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  standard?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerysharedModulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  exclude?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first: Scalars['Int']['input'];
  kind: RequirementKind;
  levels?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  minSize: Scalars['Int']['input'];
  minSubjects: Scalars['Int']['input'];
  nearly: Scalars['Float']['input'];
  sameLevel: Scalars['Boolean']['input'];
  subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  withoutGeneric: Scalars['Boolean']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryskillArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConceptFilter>;
  first: Scalars['Int']['input'];
  orderBy: ConceptOrder;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerystaleCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  includeUnknown: Scalars['Boolean']['input'];
  level?: InputMaybe<Scalars['Int']['input']>;
  profession?: InputMaybe<Scalars['ID']['input']>;
  renewed?: InputMaybe<Scalars['Boolean']['input']>;
  standard?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerystandardArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QuerystandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardFilter>;
  first: Scalars['Int']['input'];
  orderBy: StandardOrder;
};


/** The questions that can be asked. Every field may be null, so that one failure does not empty the whole answer. */
export type QueryunevenLegalBasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  standard?: InputMaybe<Scalars['ID']['input']>;
};

/** A fault of the register of acts itself. */
export type RegisterFinding = {
  readonly __typename?: 'RegisterFinding';
  /** The acts that it is about. */
  readonly acts: ReadonlyArray<LegalAct>;
  /** What is wrong, in words. */
  readonly message: LocalizedText;
  /** The rule that found it. */
  readonly rule: FindingRule;
  /** How grave it is. */
  readonly severity: Severity;
};


/** A fault of the register of acts itself. */
export type RegisterFindingmessageArgs = {
  language: Language;
};

/** What two professions both ask for in one layer. */
export type RelatedLayer = {
  readonly __typename?: 'RelatedLayer';
  /** The layer. */
  readonly kind: RequirementKind;
  /** How many the profession has that the other is held against. */
  readonly of: Scalars['Int']['output'];
  /** What is shared, the rarest first. */
  readonly requirements: ReadonlyArray<RelatedRequirement>;
  /** What is shared of all that it has, each weighing the more the fewer professions ask for it: 0 to 1; null where it has none. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** How many requirements both have. */
  readonly shared: Scalars['Int']['output'];
  /** What the layer weighs in the score. */
  readonly weight: Scalars['Float']['output'];
};


/** What two professions both ask for in one layer. */
export type RelatedLayerrequirementsArgs = {
  first: Scalars['Int']['input'];
};

/** A profession that is like another, and why. */
export type RelatedProfession = {
  readonly __typename?: 'RelatedProfession';
  /** What both ask for, layer by layer: labour functions, skills, abilities, knowledge, acts. */
  readonly layers: ReadonlyArray<RelatedLayer>;
  /** Where they name it. */
  readonly namedBy: ReadonlyArray<OccupationReference>;
  /** The profession that is like it. */
  readonly profession: Profession;
  /** How many times cards of the profession name it as related. */
  readonly references: Scalars['Int']['output'];
  /** Whether it is the same occupation at another level. */
  readonly sameOccupation: Scalars['Boolean']['output'];
  /** How like it is, 0 to 1: 0.8 times the mean share of the layers that the profession has, weighted by `weight`; 0.1 more for the same occupation, 0.1 more where its cards name it. */
  readonly score: Scalars['Float']['output'];
};

/** A page of related professions. */
export type RelatedProfessionConnection = {
  readonly __typename?: 'RelatedProfessionConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<RelatedProfessionEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<RelatedProfession>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of related professions. */
export type RelatedProfessionEdge = {
  readonly __typename?: 'RelatedProfessionEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: RelatedProfession;
};

/** A requirement that two professions share. */
export type RelatedRequirement = {
  readonly __typename?: 'RelatedRequirement';
  /** Where the other does. */
  readonly otherPlaces: ReadonlyArray<RequirementPlace>;
  /** Where the profession asks for it. */
  readonly places: ReadonlyArray<RequirementPlace>;
  /** How many professions ask for it. */
  readonly professionCount: Scalars['Int']['output'];
  /** What it weighs: the logarithm of (all professions + 1) / `professionCount`. */
  readonly rarity: Scalars['Float']['output'];
  /** What both ask for. */
  readonly requirement: Requirement;
};

/** One act that took the place of another, or of a part of it. */
export type Replacement = {
  readonly __typename?: 'Replacement';
  /** The other act: in `replacedBy` the new one, in `replaces` the old one. */
  readonly act: LegalAct;
  /** How well the day is evidenced. */
  readonly evidenceGrade: EvidenceGrade;
  /** From when: the day that is stated, else the day the new act came into force, else the day the old one ceased; null where none is known. */
  readonly from?: Maybe<PartialDate>;
  /** Which part of the old act it replaced, as the register words it; null: the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** Whether the new act has the same name (a new constitution, a new tax code). */
  readonly renewed: Scalars['Boolean']['output'];
};

/** Something that is asked for: a concept, a personal competence, a legal act, an education. */
export type Requirement = {
  readonly __typename?: 'Requirement';
  /** The concept; null for personal competences, acts and education. */
  readonly concept?: Maybe<Concept>;
  /** Id of the concept or act; of a personal competence that of its wording; of an education its three texts. */
  readonly id: Scalars['String']['output'];
  /** Which layer it belongs to. */
  readonly kind: RequirementKind;
  /** The act; null for all others. */
  readonly legalAct?: Maybe<LegalAct>;
  /** What it is called: a concept or act by its own name, the others in the words of the first that states it. */
  readonly name: LocalizedText;
};


/** Something that is asked for: a concept, a personal competence, a legal act, an education. */
export type RequirementnameArgs = {
  language: Language;
};

/** What became of one requirement. */
export type RequirementChange = {
  readonly __typename?: 'RequirementChange';
  /** The blank places in which it could stand, where it is not stated. */
  readonly blanks: ReadonlyArray<Blank>;
  /** What became of it. */
  readonly change: RequirementChangeKind;
  /** Where `from` asks for it; empty where it does not. */
  readonly from: ReadonlyArray<RequirementPlace>;
  /** The layer: that of `to` where it has the requirement. */
  readonly kind: RequirementKind;
  /** Why it counts as that, as a sentence. */
  readonly reason: LocalizedText;
  /** What is asked for. */
  readonly requirement: Requirement;
  /** Whether both have it and no text of it is the same in a language; also of what moved. */
  readonly reworded: Scalars['Boolean']['output'];
  /** Where `to` asks for it; empty where it does not. */
  readonly to: ReadonlyArray<RequirementPlace>;
};


/** What became of one requirement. */
export type RequirementChangereasonArgs = {
  language: Language;
};

/** A page of changes. */
export type RequirementChangeConnection = {
  readonly __typename?: 'RequirementChangeConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<RequirementChangeEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<RequirementChange>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of changes. */
export type RequirementChangeEdge = {
  readonly __typename?: 'RequirementChangeEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: RequirementChange;
};

/** What became of a requirement. */
export type RequirementChangeKind =
  /** Only `to` has it. */
  | 'ADDED'
  /** Only `from` has it. */
  | 'DROPPED'
  /** Both have it, under another labour function. */
  | 'MOVED'
  /** One has it, and the other leaves a place blank in which it could stand: no difference can be told. `blanks` shows where. */
  | 'NOT_STATED'
  /** `to` has it in this layer, `from` in another: a skill here, a labour function there. `from` shows where. */
  | 'PROMOTED'
  /** Both have it, in other words: the texts were judged to mean the same. */
  | 'REWORDED'
  /** Both have it, under the same labour function and in the same words. */
  | 'UNCHANGED';

/** What a profession asks for, by layer. */
export type RequirementKind =
  /** An ability (қабілет, умение). */
  | 'ABILITY'
  /** An education: level, specialty and qualification. */
  | 'EDUCATION'
  /** A knowledge item (білім, знание). */
  | 'KNOWLEDGE'
  /** A labour function (еңбек функциясы, трудовая функция). */
  | 'LABOUR_FUNCTION'
  /** A legal act that its statements cite. */
  | 'LEGAL_ACT'
  /** A personal competence. */
  | 'PERSONAL_COMPETENCE'
  /** A skill (дағды, навык). */
  | 'SKILL';

/** One place where a subject asks for something, in the words of its card. */
export type RequirementPlace = {
  readonly __typename?: 'RequirementPlace';
  /** The card in which it stands. */
  readonly card: ProfessionCard;
  /** The mention of the act; null for all others. */
  readonly citation?: Maybe<Citation>;
  /** Where it stands, once for each language; of an education once for each of its parts as well. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Which layer it stands in. */
  readonly kind: RequirementKind;
  /** The statement; of an act the one that names it. Null for personal competences and education. */
  readonly statement?: Maybe<Statement>;
  /** The words; of an act the words that name it; of an education its level, specialty and qualification, parted by commas. */
  readonly text: LocalizedText;
  /** The statement under which it stands: the skill of an ability or a knowledge item, the labour function of a skill; of an act that names its statement. Null where there is none. */
  readonly under?: Maybe<Statement>;
};


/** One place where a subject asks for something, in the words of its card. */
export type RequirementPlacetextArgs = {
  language: Language;
};

/** What decided which act a mention means. */
export type ResolvedBy =
  /** Its number and day. */
  | 'NUMBER_AND_DATE'
  /** Its number in the register of the Ministry of Justice. */
  | 'REGISTRATION'
  /** Its title. */
  | 'TITLE'
  /** Its title, and which of several acts of that title was in force when the text was written. */
  | 'TITLE_AND_DATE_OF_TEXT';

/** What an act touches in one kind of place. */
export type RoleCount = {
  readonly __typename?: 'RoleCount';
  /** How many cards have one there. */
  readonly cards: Scalars['Int']['output'];
  /** How many mentions. */
  readonly citations: Scalars['Int']['output'];
  /** The kind of place. */
  readonly role: CitationRole;
};

/** A page of what a search finds, the best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Whether more than 10,000 things are found. */
  readonly isTotalCapped: Scalars['Boolean']['output'];
  /** How many things of each kind are found, whatever `kinds` says; only kinds of which there is any, in the order of `SearchKind`. */
  readonly kinds: ReadonlyArray<SearchKindCount>;
  /** How many things at each level are found, whatever `levels` says; only levels at which there is any, ascending, 0 (none is stated) first. */
  readonly levels: ReadonlyArray<SearchLevelCount>;
  /** The entries. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many things are found, at most 10,000; see `isTotalCapped`. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of what a search finds. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where the page stands after this entry: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What is found. */
  readonly node: SearchHit;
};

/** A thing that a search finds. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Where in `text` what was typed stands, in order, without overlap. None where only its id is what was typed. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** Its id, which `node` takes. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: SearchKind;
  /** The language of `text`; null where it is a code. */
  readonly language?: Maybe<Language>;
  /** How near it is to what was typed. */
  readonly match: SearchMatch;
  /** What it is called; its code where it has no name. For an occupation, the name of one of its professions. */
  readonly name: LocalizedText;
  /** The thing itself. */
  readonly node: Node;
  /** Which of its texts is the most like what was typed, verbatim: a name, wording, title, heading or code. */
  readonly text: Scalars['String']['output'];
  /** By how many it is used: professions that require or cite it; cards of a profession or standard, professions of an occupation. 0 where that is not counted. */
  readonly uses: Scalars['Int']['output'];
};


/** A thing that a search finds. */
export type SearchHitnameArgs = {
  language: Language;
};

/** What can be found. */
export type SearchKind =
  /** An ability (a concept). */
  | 'ABILITY'
  /** A knowledge item (a concept). */
  | 'KNOWLEDGE'
  /** A labour function (a concept). */
  | 'LABOUR_FUNCTION'
  /** A legal act. */
  | 'LEGAL_ACT'
  /** An occupation, which has professions at several levels. */
  | 'OCCUPATION'
  /** A group of occupations. */
  | 'OCCUPATION_GROUP'
  /** A profession: an occupation at a level. */
  | 'PROFESSION'
  /** A part of a legal act that has a heading. */
  | 'PROVISION'
  /** A skill (a concept). */
  | 'SKILL'
  /** A professional standard. */
  | 'STANDARD';

/** How many things of a kind are found. */
export type SearchKindCount = {
  readonly __typename?: 'SearchKindCount';
  /** How many, at most 10,000. */
  readonly count: Scalars['Int']['output'];
  /** Whether there are more than 10,000. */
  readonly isCapped: Scalars['Boolean']['output'];
  /** The kind. */
  readonly kind: SearchKind;
};

/** How many things at a level are found. */
export type SearchLevelCount = {
  readonly __typename?: 'SearchLevelCount';
  /** How many, at most 10,000. */
  readonly count: Scalars['Int']['output'];
  /** Whether there are more than 10,000. */
  readonly isCapped: Scalars['Boolean']['output'];
  /** The level of the national qualifications framework, 1 to 8; 0: none is stated. */
  readonly level: Scalars['Int']['output'];
};

/** How near a thing is to what was typed, the nearest first. */
export type SearchMatch =
  /** One of its names or codes begins with what was typed. */
  | 'BEGINNING'
  /** One of its names or codes is what was typed. */
  | 'EXACT'
  /** It has them but for misprints. */
  | 'MISPRINT'
  /** It has the words that were typed, in some form; the last one may go on. */
  | 'WORDS';

/** How grave a finding is. */
export type Severity =
  /** A fact is missing or contradicts another. */
  | 'ERROR'
  /** Worth knowing. */
  | 'INFO'
  /** Probably a slip. */
  | 'WARNING';

/** Requirements that several subjects share in full: what could be taught once for all of them. What is left to each is its variant. */
export type SharedModule = {
  readonly __typename?: 'SharedModule';
  /** What all its subjects ask for, in the order of the documents of the first. */
  readonly core: ReadonlyArray<ModuleRequirement>;
  /** What it is made of, as a hash: the same for the same requirements, and with `sameLevel` for the same level. It is no id for `node`. */
  readonly id: Scalars['String']['output'];
  /** The layer of its requirements. */
  readonly kind: RequirementKind;
  /** The acts that it rests on: those that the statements of its core, or what stands under them, name in any of its subjects. Those of most mentions first. */
  readonly legalActs?: Maybe<ModuleActConnection>;
  /** The levels of its subjects, rising; those that state none add none. */
  readonly levels: ReadonlyArray<QualificationLevel>;
  /** How many requirements need not be taught again if it is taught once: `size` for each subject but one. */
  readonly saves: Scalars['Int']['output'];
  /** How many requirements all its subjects share. */
  readonly size: Scalars['Int']['output'];
  /** How many subjects share them. */
  readonly subjectCount: Scalars['Int']['output'];
  /** Each of its subjects with its variant, in the order asked, or by id. */
  readonly subjects?: Maybe<ModuleSubjectConnection>;
};


/** Requirements that several subjects share in full: what could be taught once for all of them. What is left to each is its variant. */
export type SharedModulelegalActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** Requirements that several subjects share in full: what could be taught once for all of them. What is left to each is its variant. */
export type SharedModulesubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of modules. */
export type SharedModuleConnection = {
  readonly __typename?: 'SharedModuleConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SharedModuleEdge>;
  /** Whether no module that was left out saves more than one of the list. False: the search was ended before it had looked at all. */
  readonly isBest: Scalars['Boolean']['output'];
  /** Whether the list has all modules. Otherwise it ends with the 1,000 that save most of those that were looked at; ask for larger ones, or for more subjects to share them. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The entries. */
  readonly nodes: ReadonlyArray<SharedModule>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many modules there are; null where not all were counted (`isComplete` is false). */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of modules. */
export type SharedModuleEdge = {
  readonly __typename?: 'SharedModuleEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: SharedModule;
};

/** What statements of several cards mean in common: a skill (дағды, навык): a whole task of a labour function. */
export type Skill = Concept & Node & {
  readonly __typename?: 'Skill';
  /** The abilities that stand under it in any card, those most often first. */
  readonly abilities?: Maybe<AbilityConnection>;
  /** Its kind and the hash of the smallest of its wordings; it outlives what is loaded next. */
  readonly id: Scalars['ID']['output'];
  /** Whether it stands under nearly any skill, such as searching the internet, as people decided: no sign of likeness. */
  readonly isGeneric: Scalars['Boolean']['output'];
  /** The knowledge that stands under it in any card, that most often first. */
  readonly knowledge?: Maybe<KnowledgeConnection>;
  /** The labour functions under which it stands in any card, those most often first. */
  readonly labourFunctions?: Maybe<LabourFunctionConnection>;
  /** The acts that its statements cite, or what stands under them, the most cited first. */
  readonly legalActs?: Maybe<CitedActConnection>;
  /** Its statements by the set of acts on which they rest: the same words may rest on different law from card to card. That of most statements first; those of which no knowledge is stated last. */
  readonly legalBases?: Maybe<LegalBasisConnection>;
  /** On how many different sets of acts its statements rest; those of which no knowledge is stated make no difference. */
  readonly legalBasisCount: Scalars['Int']['output'];
  /** The wording that most statements use. */
  readonly name: LocalizedText;
  /** How many professions require it. */
  readonly professionCount: Scalars['Int']['output'];
  /** The professions that require it, by name. */
  readonly professions?: Maybe<ConceptProfessionConnection>;
  /** The concepts that took its place, where it was merged or split; empty where it stands. */
  readonly replacedBy: ReadonlyArray<Concept>;
  /** How many statements of current editions express it. */
  readonly statementCount: Scalars['Int']['output'];
  /** Its statements in cards of current editions, in the order of the document. */
  readonly statements?: Maybe<SkillStatementConnection>;
  /** Its distinct texts, those of most statements first, and why they were judged to mean the same. */
  readonly wordings?: Maybe<WordingConnection>;
};


/** What statements of several cards mean in common: a skill (дағды, навык): a whole task of a labour function. */
export type SkillabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a skill (дағды, навык): a whole task of a labour function. */
export type SkillknowledgeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a skill (дағды, навык): a whole task of a labour function. */
export type SkilllabourFunctionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a skill (дағды, навык): a whole task of a labour function. */
export type SkilllegalActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a skill (дағды, навык): a whole task of a labour function. */
export type SkilllegalBasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a skill (дағды, навык): a whole task of a labour function. */
export type SkillnameArgs = {
  language: Language;
};


/** What statements of several cards mean in common: a skill (дағды, навык): a whole task of a labour function. */
export type SkillprofessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a skill (дағды, навык): a whole task of a labour function. */
export type SkillstatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What statements of several cards mean in common: a skill (дағды, навык): a whole task of a labour function. */
export type SkillwordingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of skills. */
export type SkillConnection = {
  readonly __typename?: 'SkillConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SkillEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Skill>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of skills. */
export type SkillEdge = {
  readonly __typename?: 'SkillEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The first of the parent's statements that say so; null in a root list. */
  readonly first?: Maybe<SkillStatement>;
  /** Whether it stands under a mandatory labour function in any card; null where the list is not of one profession. */
  readonly mandatory?: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Skill;
  /** How many statements say so: those of the parent, or in a root list all. */
  readonly statements: Scalars['Int']['output'];
};

/** A skill (дағды, навык) as one card states it. Its abilities and knowledge are those of this place: the concept does not unite them. */
export type SkillStatement = Node & Statement & {
  readonly __typename?: 'SkillStatement';
  /** What one must be able to do, in the order of the document. */
  readonly abilities: ReadonlyArray<AbilityStatement>;
  /** The card in which it stands. */
  readonly card: ProfessionCard;
  /** Mentions of legal acts in the skill itself, not in its abilities and knowledge. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it has in common with statements of other cards. */
  readonly concept: Skill;
  /** Where it stands, once for each language. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its card and a hash of its text. */
  readonly id: Scalars['ID']['output'];
  /** What one must know, in the order of the document. */
  readonly knowledge: ReadonlyArray<KnowledgeStatement>;
  /** Whether the skill has a block of knowledge at all: where it has none, an empty list is not a statement that none is needed. */
  readonly knowledgeStated: Scalars['Boolean']['output'];
  /** The labour function under which it stands. */
  readonly labourFunction: LabourFunctionStatement;
  /** Its number under the labour function. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Possibility of recognition of the skill; null where blank. */
  readonly recognition?: Maybe<LocalizedText>;
  /** Its text. */
  readonly text: LocalizedText;
};


/** A skill (дағды, навык) as one card states it. Its abilities and knowledge are those of this place: the concept does not unite them. */
export type SkillStatementrecognitionArgs = {
  language: Language;
};


/** A skill (дағды, навык) as one card states it. Its abilities and knowledge are those of this place: the concept does not unite them. */
export type SkillStatementtextArgs = {
  language: Language;
};

/** A page of statements. */
export type SkillStatementConnection = {
  readonly __typename?: 'SkillStatementConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SkillStatementEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<SkillStatement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of statements. */
export type SkillStatementEdge = {
  readonly __typename?: 'SkillStatementEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: SkillStatement;
};

/** A file that was read: one language of one edition. Who wrote or signed it is not stored. */
export type SourceDocument = Node & {
  readonly __typename?: 'SourceDocument';
  /** The edition whose text it is. */
  readonly edition: Edition;
  /** The format of the file. */
  readonly format: SourceFormat;
  /** `source:` and the first 16 hexadecimal digits of the hash. */
  readonly id: Scalars['ID']['output'];
  /** The language of its text. */
  readonly language: Language;
  /** Its size, bytes. */
  readonly length: Scalars['Int']['output'];
  /** Number of its lines (text) or paragraphs (DOCX). */
  readonly lines: Scalars['Int']['output'];
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** What the numbers of places in it count. */
  readonly unit: PlaceUnit;
};

/** The formats that are read. */
export type SourceFormat =
  /** A document of a word processor, Office Open XML. */
  | 'DOCX'
  /** A page of HTML, as of the official legal database. */
  | 'HTML'
  /** Markdown, its tables written with bars or with tags. */
  | 'MARKDOWN'
  /** Plain text, its cells split by bars. */
  | 'TEXT';

/** An act that is cited and not in force on a day. What it counts and lists is within what was asked for: a standard, a profession, a level. */
export type StaleCitation = {
  readonly __typename?: 'StaleCitation';
  /** The act. */
  readonly act: LegalAct;
  /** How many cards cite it. */
  readonly cards: Scalars['Int']['output'];
  /** From when it is no longer in force, as far as is known; null where no end is known. */
  readonly ceasedOn?: Maybe<PartialDate>;
  /** How it ceased; null where it has not ceased on the day. */
  readonly change?: Maybe<ActChange>;
  /** How many mentions of it stand in cards. */
  readonly citations: Scalars['Int']['output'];
  /** Its mentions, in the order of the documents, in cards and outside them. */
  readonly citationsOf?: Maybe<CitationConnection>;
  /** How many stand outside cards, in the preamble, the scope or the terms of a standard. */
  readonly citationsOutsideCards: Scalars['Int']['output'];
  /** The first mention: in a card, where there is one. */
  readonly first: Citation;
  /** How many professions have cards that cite it. */
  readonly professions: Scalars['Int']['output'];
  /** The professions whose cards cite it, by name. */
  readonly professionsCiting?: Maybe<LegalActProfessionConnection>;
  /** How many standards cite it, in their cards or outside them. */
  readonly standards: Scalars['Int']['output'];
  /** The standards that cite it, by name. */
  readonly standardsCiting?: Maybe<CitingStandardConnection>;
  /** Its status on the day: `CEASED`, `NOT_YET_IN_FORCE`, or `UNKNOWN` where that was asked for. */
  readonly status: ActStatus;
  /** What stands in its place on the day, at the end of each chain of replacements; empty where it is not yet in force itself. */
  readonly successors: ReadonlyArray<Successor>;
};


/** An act that is cited and not in force on a day. What it counts and lists is within what was asked for: a standard, a profession, a level. */
export type StaleCitationcitationsOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An act that is cited and not in force on a day. What it counts and lists is within what was asked for: a standard, a profession, a level. */
export type StaleCitationprofessionsCitingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An act that is cited and not in force on a day. What it counts and lists is within what was asked for: a standard, a profession, a level. */
export type StaleCitationstandardsCitingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of acts that are cited and not in force. */
export type StaleCitationConnection = {
  readonly __typename?: 'StaleCitationConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<StaleCitationEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<StaleCitation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of acts that are cited and not in force. */
export type StaleCitationEdge = {
  readonly __typename?: 'StaleCitationEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: StaleCitation;
};

/** A professional standard: what one field of work asks of those who work in it. Each of its texts is an edition. */
export type Standard = Node & {
  readonly __typename?: 'Standard';
  /** The economic activities that its passport names, from section to subclass (ЭҚЖЖ, ОКЭД). */
  readonly activities: ReadonlyArray<EconomicActivity>;
  /** Its code (`Q87900002`), which begins like a code of the classifier of economic activities; null where not stated. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The edition that derived facts (what a profession requires, which acts it cites) are drawn from. */
  readonly currentEdition?: Maybe<Edition>;
  /** The short description of its passport. */
  readonly description?: Maybe<LocalizedText>;
  /** Its editions that are loaded, the newest first. */
  readonly editions: ReadonlyArray<Edition>;
  /** Faults found in its current edition, the gravest first. */
  readonly findings?: Maybe<FindingConnection>;
  /** `standard:` and its code, or the enacting order and annex where it has none. */
  readonly id: Scalars['ID']['output'];
  /** What is wrong with the law that its current edition cites, seen from a day, the gravest first. */
  readonly lawFindings?: Maybe<LawFindingConnection>;
  /** The acts that its cards cite, the most cited first. */
  readonly legalActs?: Maybe<CitedActConnection>;
  /** Its name; null where the document has none that could be read. */
  readonly name?: Maybe<LocalizedText>;
  /** The professions that the cards of the current edition describe, by name. */
  readonly professions?: Maybe<ProfessionConnection>;
  /** What it is for and where it applies, paragraph by paragraph, in the current edition. */
  readonly scope: ReadonlyArray<LocalizedText>;
};


/** A professional standard: what one field of work asks of those who work in it. Each of its texts is an edition. */
export type StandarddescriptionArgs = {
  language: Language;
};


/** A professional standard: what one field of work asks of those who work in it. Each of its texts is an edition. */
export type StandardeditionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A professional standard: what one field of work asks of those who work in it. Each of its texts is an edition. */
export type StandardfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A professional standard: what one field of work asks of those who work in it. Each of its texts is an edition. */
export type StandardlawFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** A professional standard: what one field of work asks of those who work in it. Each of its texts is an edition. */
export type StandardlegalActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** A professional standard: what one field of work asks of those who work in it. Each of its texts is an edition. */
export type StandardnameArgs = {
  language: Language;
};


/** A professional standard: what one field of work asks of those who work in it. Each of its texts is an edition. */
export type StandardprofessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A professional standard: what one field of work asks of those who work in it. Each of its texts is an edition. */
export type StandardscopeArgs = {
  language: Language;
};

/** A page of standards. */
export type StandardConnection = {
  readonly __typename?: 'StandardConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<StandardEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Standard>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of standards. */
export type StandardEdge = {
  readonly __typename?: 'StandardEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Standard;
};

/** Which standards; what is given must all hold. */
export type StandardFilter = {
  /** Code of an economic activity at any level (`87.9`) that the standard is classified as. */
  readonly activity?: InputMaybe<Scalars['String']['input']>;
  /** Beginning of the code. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Id of a legal act that its cards cite. */
  readonly legalAct?: InputMaybe<Scalars['ID']['input']>;
  /** Words, or their beginnings, that the name has in one of its languages: all of them, in any order. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Id of a profession that its cards describe. */
  readonly profession?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of standards. */
export type StandardOrder = {
  /** Which end comes first. */
  readonly direction: OrderDirection;
  /** What to order by; ties go by id. */
  readonly field: StandardOrderField;
};

/** What standards can be ordered by. */
export type StandardOrderField =
  /** The code. */
  | 'CODE'
  /** The name in Kazakh (in Russian where that is missing), by the Kazakh alphabet. */
  | 'NAME';

/** A requirement of one subject, with all the places that state it. */
export type StatedRequirement = {
  readonly __typename?: 'StatedRequirement';
  /** Where its cards say so, in the order of the documents. */
  readonly places: ReadonlyArray<RequirementPlace>;
  /** What is asked for. */
  readonly requirement: Requirement;
};

/** What one card says in one place: verbatim, with its place. */
export type Statement = {
  /** The card in which it stands. */
  readonly card: ProfessionCard;
  /** Where it stands, once for each language. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its card and a hash of its text, so that an item inserted before it changes nothing. */
  readonly id: Scalars['ID']['output'];
  /** Its number in the document; null where it has none. Numbers may jump and repeat. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Its text. */
  readonly text: LocalizedText;
};


/** What one card says in one place: verbatim, with its place. */
export type StatementtextArgs = {
  language: Language;
};

/** Some things and the links between them. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The thing in the middle. */
  readonly centre: GraphNode;
  /** All links between these things and the centre, each once: those of the centre first. */
  readonly edges: ReadonlyArray<Link>;
  /** Whether there are more things within these steps than are shown. */
  readonly isCutOff: Scalars['Boolean']['output'];
  /** The things around it, the nearest first, of these the most telling; without the centre. */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** How many links of each kind the centre has, shown or not. */
  readonly totals: ReadonlyArray<LinkCount>;
};

/** What is compared: a profession, which has what its current cards say, or one card. */
export type Subject = Profession | ProfessionCard;

/** An act that stands in the place of another on a day. */
export type Successor = {
  readonly __typename?: 'Successor';
  /** The act. */
  readonly act: LegalAct;
  /** The replacements that lead to it, one after the other, as few as there are; each has the newer act. */
  readonly path: ReadonlyArray<Replacement>;
  /** Its status on the day; `CEASED` where it has ceased and nothing more is known. */
  readonly status: ActStatus;
};

/** A run of words. */
export type TextChange = {
  readonly __typename?: 'TextChange';
  /** What became of it. */
  readonly kind: TextChangeKind;
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** What became of some words. */
export type TextChangeKind =
  /** Only the second has them. */
  | 'ADDED'
  /** Both texts have them; they are given as the second writes them. */
  | 'KEPT'
  /** Only the first has them. */
  | 'REMOVED';

/** One distinct text of a concept, and why it was judged to mean the same. Its id never changes; `node` on it leads to the concept of today. */
export type Wording = {
  readonly __typename?: 'Wording';
  /** The wording of the concept that it was compared with, by way of which it belongs there; null where there is no other. */
  readonly comparedWith?: Maybe<Wording>;
  /** Who or what decided. */
  readonly decidedBy: DecidedBy;
  /** Its kind and the hash of its normalised text. */
  readonly id: Scalars['ID']['output'];
  /** The language of the text. */
  readonly language: Language;
  /** Why it means the same, in a sentence. */
  readonly reason: LocalizedText;
  /** What was seen when it was compared; empty where the concept has no other wording. */
  readonly reasons: ReadonlyArray<MeaningReason>;
  /** How sure it is that it means the same as the concept's other wordings, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** How many statements of current editions use it. */
  readonly statements: Scalars['Int']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};


/** One distinct text of a concept, and why it was judged to mean the same. Its id never changes; `node` on it leads to the concept of today. */
export type WordingreasonArgs = {
  language: Language;
};

/** A page of wordings. */
export type WordingConnection = {
  readonly __typename?: 'WordingConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<WordingEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<Wording>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of wordings. */
export type WordingEdge = {
  readonly __typename?: 'WordingEdge';
  /** Marks this place in the list: pass it as `after`. Opaque, and good only for the same list, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Wording;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Subject:
    | ( ProfessionMapper & { __typename: 'Profession' } )
    | ( ProfessionCardMapper & { __typename: 'ProfessionCard' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Concept:
    | ( AbilityMapper & { __typename: 'Ability' } )
    | ( KnowledgeMapper & { __typename: 'Knowledge' } )
    | ( LabourFunctionMapper & { __typename: 'LabourFunction' } )
    | ( SkillMapper & { __typename: 'Skill' } )
  ;
  Node:
    | ( AbilityMapper & { __typename: 'Ability' } )
    | ( AbilityStatementMapper & { __typename: 'AbilityStatement' } )
    | ( CitationMapper & { __typename: 'Citation' } )
    | ( EconomicActivityMapper & { __typename: 'EconomicActivity' } )
    | ( EditionMapper & { __typename: 'Edition' } )
    | ( FindingMapper & { __typename: 'Finding' } )
    | ( KnowledgeMapper & { __typename: 'Knowledge' } )
    | ( KnowledgeStatementMapper & { __typename: 'KnowledgeStatement' } )
    | ( LabourFunctionMapper & { __typename: 'LabourFunction' } )
    | ( LabourFunctionStatementMapper & { __typename: 'LabourFunctionStatement' } )
    | ( LegalActMapper & { __typename: 'LegalAct' } )
    | ( OccupationMapper & { __typename: 'Occupation' } )
    | ( OccupationGroupMapper & { __typename: 'OccupationGroup' } )
    | ( ProfessionMapper & { __typename: 'Profession' } )
    | ( ProfessionCardMapper & { __typename: 'ProfessionCard' } )
    | ( ProvisionMapper & { __typename: 'Provision' } )
    | ( QualificationLevelMapper & { __typename: 'QualificationLevel' } )
    | ( SkillMapper & { __typename: 'Skill' } )
    | ( SkillStatementMapper & { __typename: 'SkillStatement' } )
    | ( SourceDocumentMapper & { __typename: 'SourceDocument' } )
    | ( StandardMapper & { __typename: 'Standard' } )
  ;
  Statement:
    | ( AbilityStatementMapper & { __typename: 'AbilityStatement' } )
    | ( KnowledgeStatementMapper & { __typename: 'KnowledgeStatement' } )
    | ( LabourFunctionStatementMapper & { __typename: 'LabourFunctionStatement' } )
    | ( SkillStatementMapper & { __typename: 'SkillStatement' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Ability: ResolverTypeWrapper<AbilityMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AbilityConnection: ResolverTypeWrapper<Omit<AbilityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AbilityEdge']>, nodes: ReadonlyArray<ResolversTypes['Ability']> }>;
  AbilityEdge: ResolverTypeWrapper<AbilityEdgeMapper>;
  AbilityStatement: ResolverTypeWrapper<AbilityStatementMapper>;
  AbilityStatementConnection: ResolverTypeWrapper<Omit<AbilityStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AbilityStatementEdge']>, nodes: ReadonlyArray<ResolversTypes['AbilityStatement']> }>;
  AbilityStatementEdge: ResolverTypeWrapper<Omit<AbilityStatementEdge, 'node'> & { node: ResolversTypes['AbilityStatement'] }>;
  ActChange: ResolverTypeWrapper<'RENEWED' | 'REPLACED' | 'PARTLY_REPLACED' | 'REPEALED'>;
  ActEvidence: ResolverTypeWrapper<Omit<ActEvidence, 'fact' | 'grade'> & { fact: ResolversTypes['ActFact'], grade: ResolversTypes['EvidenceGrade'] }>;
  ActFact: ResolverTypeWrapper<'IDENTITY' | 'OFFICIAL_ID' | 'TITLE_KK' | 'TITLE_RU' | 'TITLE_EN' | 'ISSUER' | 'IN_FORCE_FROM' | 'CEASED_ON' | 'STATUS' | 'REPLACED_BY'>;
  ActKind: ResolverTypeWrapper<'CONSTITUTION' | 'CODE' | 'LAW' | 'PRESIDENTIAL_DECREE' | 'GOVERNMENT_DECREE' | 'MINISTERIAL_ORDER' | 'OTHER'>;
  ActStatus: ResolverTypeWrapper<'NOT_YET_IN_FORCE' | 'IN_FORCE' | 'CEASED' | 'UNKNOWN'>;
  ActivityLevel: ResolverTypeWrapper<'SECTION' | 'DIVISION' | 'GROUP' | 'CLASS' | 'SUBCLASS'>;
  Blank: ResolverTypeWrapper<BlankMapper>;
  BlastRadius: ResolverTypeWrapper<BlastRadiusMapper>;
  CardFact: ResolverTypeWrapper<'NAME' | 'CODE_AS_WRITTEN' | 'LEVEL_AS_WRITTEN' | 'SUB_LEVEL' | 'HANDBOOK_GRADE' | 'PURPOSE' | 'EXPERIENCE' | 'EDUCATION' | 'INFORMAL_LEARNING' | 'OTHER_TITLES' | 'PERSONAL_COMPETENCES' | 'RELATED_PROFESSIONS' | 'TECHNICAL_REGULATIONS'>;
  CardOnDay: ResolverTypeWrapper<Omit<CardOnDay, 'card' | 'edition' | 'status'> & { card: ResolversTypes['ProfessionCard'], edition: ResolversTypes['Edition'], status: ResolversTypes['ActStatus'] }>;
  Citation: ResolverTypeWrapper<CitationMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CitationConnection: ResolverTypeWrapper<Omit<CitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitationEdge']>, nodes: ReadonlyArray<ResolversTypes['Citation']> }>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  CitationRole: ResolverTypeWrapper<'LABOUR_FUNCTION' | 'SKILL' | 'ABILITY' | 'KNOWLEDGE' | 'EDUCATION' | 'EXPERIENCE' | 'TECHNICAL_REGULATIONS' | 'HANDBOOK' | 'SCOPE' | 'PREAMBLE' | 'TERMS'>;
  CitedAct: ResolverTypeWrapper<CitedActMapper>;
  CitedActConnection: ResolverTypeWrapper<Omit<CitedActConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitedActEdge']>, nodes: ReadonlyArray<ResolversTypes['CitedAct']> }>;
  CitedActEdge: ResolverTypeWrapper<Omit<CitedActEdge, 'node'> & { node: ResolversTypes['CitedAct'] }>;
  CitedActOnDay: ResolverTypeWrapper<CitedActOnDayMapper>;
  CitedActOnDayConnection: ResolverTypeWrapper<Omit<CitedActOnDayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitedActOnDayEdge']>, nodes: ReadonlyArray<ResolversTypes['CitedActOnDay']> }>;
  CitedActOnDayEdge: ResolverTypeWrapper<Omit<CitedActOnDayEdge, 'node'> & { node: ResolversTypes['CitedActOnDay'] }>;
  CitedTogether: ResolverTypeWrapper<CitedTogetherMapper>;
  CitedTogetherConnection: ResolverTypeWrapper<Omit<CitedTogetherConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitedTogetherEdge']>, nodes: ReadonlyArray<ResolversTypes['CitedTogether']> }>;
  CitedTogetherEdge: ResolverTypeWrapper<Omit<CitedTogetherEdge, 'node'> & { node: ResolversTypes['CitedTogether'] }>;
  CitingStandard: ResolverTypeWrapper<CitingStandardMapper>;
  CitingStandardConnection: ResolverTypeWrapper<Omit<CitingStandardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitingStandardEdge']>, nodes: ReadonlyArray<ResolversTypes['CitingStandard']> }>;
  CitingStandardEdge: ResolverTypeWrapper<Omit<CitingStandardEdge, 'node'> & { node: ResolversTypes['CitingStandard'] }>;
  Clause: ResolverTypeWrapper<ClauseMapper>;
  ClauseVerdict: ResolverTypeWrapper<'SAME' | 'DOUBTFUL' | 'DIFFERENT'>;
  CodeSource: ResolverTypeWrapper<'CODE_ROW' | 'HEADING' | 'NAME_ROW' | 'GROUP_ROW' | 'LIST_OF_CARDS' | 'NONE'>;
  Concept: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Concept']>;
  ConceptFilter: ConceptFilter;
  ConceptKind: ResolverTypeWrapper<'LABOUR_FUNCTION' | 'SKILL' | 'ABILITY' | 'KNOWLEDGE'>;
  ConceptOrder: ConceptOrder;
  ConceptOrderField: ResolverTypeWrapper<'NAME' | 'PROFESSION_COUNT'>;
  ConceptProfession: ResolverTypeWrapper<ConceptProfessionMapper>;
  ConceptProfessionConnection: ResolverTypeWrapper<Omit<ConceptProfessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConceptProfessionEdge']>, nodes: ReadonlyArray<ResolversTypes['ConceptProfession']> }>;
  ConceptProfessionEdge: ResolverTypeWrapper<Omit<ConceptProfessionEdge, 'node'> & { node: ResolversTypes['ConceptProfession'] }>;
  CoverageStatus: ResolverTypeWrapper<'COVERED' | 'DOUBTFUL' | 'MISSING'>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DayNote: ResolverTypeWrapper<'NO_EDITION' | 'NOT_IN_EDITION' | 'BETWEEN_BOUNDS'>;
  DecidedBy: ResolverTypeWrapper<'SAME_TEXT' | 'METHOD' | 'ALIGNMENT' | 'PERSON'>;
  Definition: ResolverTypeWrapper<DefinitionMapper>;
  DefinitionKind: ResolverTypeWrapper<'TERM' | 'ABBREVIATION'>;
  DivergedClause: ResolverTypeWrapper<DivergedClauseMapper>;
  DivergedClauseConnection: ResolverTypeWrapper<Omit<DivergedClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DivergedClauseEdge']>, nodes: ReadonlyArray<ResolversTypes['DivergedClause']> }>;
  DivergedClauseEdge: ResolverTypeWrapper<Omit<DivergedClauseEdge, 'node'> & { node: ResolversTypes['DivergedClause'] }>;
  DoubtfulPair: ResolverTypeWrapper<DoubtfulPairMapper>;
  DoubtfulPairConnection: ResolverTypeWrapper<Omit<DoubtfulPairConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DoubtfulPairEdge']>, nodes: ReadonlyArray<ResolversTypes['DoubtfulPair']> }>;
  DoubtfulPairEdge: ResolverTypeWrapper<Omit<DoubtfulPairEdge, 'node'> & { node: ResolversTypes['DoubtfulPair'] }>;
  EconomicActivity: ResolverTypeWrapper<EconomicActivityMapper>;
  Edition: ResolverTypeWrapper<EditionMapper>;
  EditionBodies: ResolverTypeWrapper<EditionBodiesMapper>;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceGrade: ResolverTypeWrapper<'OFFICIAL' | 'SECONDARY' | 'UNVERIFIED'>;
  Facet: ResolverTypeWrapper<Omit<Facet, 'key' | 'values'> & { key: ResolversTypes['FacetKey'], values: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  FacetFilter: FacetFilter;
  FacetKey: ResolverTypeWrapper<'LEVEL' | 'OCCUPATION_GROUP' | 'STANDARD' | 'ACTIVITY' | 'PROFESSION' | 'LEGAL_ACT'>;
  FacetSubject: ResolverTypeWrapper<'PROFESSION' | 'CARD' | 'STANDARD' | 'LABOUR_FUNCTION' | 'SKILL' | 'ABILITY' | 'KNOWLEDGE' | 'LEGAL_ACT'>;
  FacetValue: ResolverTypeWrapper<FacetValueMapper>;
  FactAgreement: ResolverTypeWrapper<'SAME' | 'DIFFERENT' | 'NOT_STATED_BY_SOME' | 'NOT_COMPARABLE'>;
  FactComparison: ResolverTypeWrapper<FactComparisonMapper>;
  FactValue: ResolverTypeWrapper<FactValueMapper>;
  Finding: ResolverTypeWrapper<FindingMapper>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFilter: FindingFilter;
  FindingRule: ResolverTypeWrapper<'ABBREVIATION_UNDEFINED' | 'ABBREVIATION_UNUSED' | 'ABILITIES_MISSING' | 'ABILITY_AMONG_KNOWLEDGE' | 'ABILITY_DUPLICATED' | 'ACT_CEASED_SINCE' | 'ACT_NOT_IN_FORCE_WHEN_ENACTED' | 'ACTIVITIES_INCOMPLETE' | 'ACTIVITIES_MISSING' | 'ACTIVITY_CODE_MISMATCH' | 'ACTIVITY_NAME_REPEATED' | 'ACTS_DIFFER_BETWEEN_LANGUAGES' | 'BRACKET_UNBALANCED' | 'CARD_DUPLICATED' | 'CARD_HEADING_MISSING' | 'CARD_LIST_MISMATCH' | 'CARD_LIST_MISSING' | 'CARD_NUMBER_OUT_OF_ORDER' | 'CARDS_MISSING' | 'CITATION_AMBIGUOUS' | 'CITATION_LATER_THAN_STANDARD' | 'CITATION_UNRESOLVED' | 'CODE_LETTER_CYRILLIC' | 'CODES_DIFFER_BETWEEN_LANGUAGES' | 'CODES_SWAPPED' | 'DATE_IMPLAUSIBLE' | 'DATE_IMPOSSIBLE' | 'DATES_DIFFER_BETWEEN_LANGUAGES' | 'DEFINITION_EMPTY' | 'DESCRIPTION_MISSING' | 'DOCUMENT_CUT_OFF' | 'EDUCATION_LEVEL_UNUSUAL' | 'EDUCATION_MISSING' | 'ENTRY_DUPLICATED' | 'FUNCTION_LIST_MISMATCH' | 'GROUP_CODE_MISMATCH' | 'GROUP_CODE_MISSING' | 'HEADING_CODE_MISMATCH' | 'HEADING_NAME_MISMATCH' | 'IN_FORCE_BEFORE_ADOPTION' | 'KNOWLEDGE_DUPLICATED' | 'KNOWLEDGE_MISSING' | 'LABEL_NOT_RECOGNISED' | 'LABEL_UNFAMILIAR' | 'LABOUR_FUNCTION_DUPLICATED' | 'LABOUR_FUNCTION_HEADING_MISSING' | 'LABOUR_FUNCTIONS_MISSING' | 'LANGUAGE_MIXED' | 'LETTERS_LOOK_ALIKE' | 'LEVEL_MISPLACED' | 'LEVEL_MISSING' | 'LEVEL_OUT_OF_RANGE' | 'LEVEL_UNUSUAL_FOR_GROUP' | 'LEVELS_DIFFER_BETWEEN_LANGUAGES' | 'NAME_IN_DESCRIPTION' | 'NAMES_DIFFER_IN_ONE_LANGUAGE' | 'NEXT_REVIEW_BEFORE_EDITION' | 'NEXT_REVIEW_FAR' | 'NUMBER_MISSING' | 'NUMBERING_OUT_OF_ORDER' | 'NUMBERS_DIFFER_BETWEEN_LANGUAGES' | 'OCCUPATION_CODE_MALFORMED' | 'OCCUPATION_CODE_MISSING' | 'OCCUPATION_NAMED_DIFFERENTLY' | 'ONLY_IN_KAZAKH_TEXT' | 'ONLY_IN_RUSSIAN_TEXT' | 'ORDER_BEFORE_AMENDED' | 'ORDER_DIFFERS_BETWEEN_LANGUAGES' | 'ORDER_NUMBER_MISSING' | 'OWN_CODE_AMONG_OTHER_TITLES' | 'PERSONAL_COMPETENCES_MISSING' | 'PLACEHOLDER_LEFT' | 'PURPOSE_IN_OTHER_TITLES' | 'PURPOSE_MISSING' | 'QUOTATION_MARK_MISSING' | 'RELATED_PROFESSION_ELSEWHERE' | 'RELATED_PROFESSION_LEVEL_MISMATCH' | 'RELATED_PROFESSION_LEVEL_MISSING' | 'RELATED_PROFESSION_SELF' | 'RELATED_PROFESSION_UNKNOWN' | 'REPLACEMENT_CYCLE' | 'SKILL_DUPLICATED' | 'SKILL_HEADING_MISSING' | 'SKILLS_MISSING' | 'SPACE_MISSING' | 'SPLIT_BETWEEN_LANGUAGES' | 'STANDARD_CODE_MISMATCH' | 'STANDARD_CODE_MISSING' | 'STANDARD_NAME_MISSING' | 'SUB_LEVEL_MISMATCH' | 'SUB_LEVEL_MISPLACED' | 'TEXT_CUT_OFF' | 'TEXT_NOT_UNDERSTOOD' | 'TITLE_IN_PURPOSE' | 'WORDS_RUN_TOGETHER'>;
  Gap: ResolverTypeWrapper<GapMapper>;
  GapLabourFunction: ResolverTypeWrapper<Omit<GapLabourFunction, 'labourFunction' | 'skills'> & { labourFunction: ResolversTypes['GapRequirement'], skills: ReadonlyArray<ResolversTypes['GapSkill']> }>;
  GapLayer: ResolverTypeWrapper<Omit<GapLayer, 'kind'> & { kind: ResolversTypes['RequirementKind'] }>;
  GapRequirement: ResolverTypeWrapper<GapRequirementMapper>;
  GapSkill: ResolverTypeWrapper<Omit<GapSkill, 'abilities' | 'knowledge' | 'skill'> & { abilities: ReadonlyArray<ResolversTypes['GapRequirement']>, knowledge: ReadonlyArray<ResolversTypes['GapRequirement']>, skill: ResolversTypes['GapRequirement'] }>;
  GapStatus: ResolverTypeWrapper<'MISSING' | 'HELD' | 'NEARLY' | 'MOVED' | 'PROMOTED' | 'NOT_STATED'>;
  GraphNode: ResolverTypeWrapper<GraphNodeMapper>;
  GraphNodeKind: ResolverTypeWrapper<'PROFESSION' | 'LABOUR_FUNCTION' | 'SKILL' | 'ABILITY' | 'KNOWLEDGE' | 'LEGAL_ACT' | 'OCCUPATION' | 'STANDARD' | 'QUALIFICATION_LEVEL' | 'OCCUPATION_GROUP'>;
  Highlight: ResolverTypeWrapper<Highlight>;
  Impact: ResolverTypeWrapper<ImpactMapper>;
  Knowledge: ResolverTypeWrapper<KnowledgeMapper>;
  KnowledgeConnection: ResolverTypeWrapper<Omit<KnowledgeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['KnowledgeEdge']>, nodes: ReadonlyArray<ResolversTypes['Knowledge']> }>;
  KnowledgeEdge: ResolverTypeWrapper<KnowledgeEdgeMapper>;
  KnowledgeStatement: ResolverTypeWrapper<KnowledgeStatementMapper>;
  KnowledgeStatementConnection: ResolverTypeWrapper<Omit<KnowledgeStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['KnowledgeStatementEdge']>, nodes: ReadonlyArray<ResolversTypes['KnowledgeStatement']> }>;
  KnowledgeStatementEdge: ResolverTypeWrapper<Omit<KnowledgeStatementEdge, 'node'> & { node: ResolversTypes['KnowledgeStatement'] }>;
  LabourFunction: ResolverTypeWrapper<LabourFunctionMapper>;
  LabourFunctionConnection: ResolverTypeWrapper<Omit<LabourFunctionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LabourFunctionEdge']>, nodes: ReadonlyArray<ResolversTypes['LabourFunction']> }>;
  LabourFunctionEdge: ResolverTypeWrapper<LabourFunctionEdgeMapper>;
  LabourFunctionStatement: ResolverTypeWrapper<LabourFunctionStatementMapper>;
  LabourFunctionStatementConnection: ResolverTypeWrapper<Omit<LabourFunctionStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LabourFunctionStatementEdge']>, nodes: ReadonlyArray<ResolversTypes['LabourFunctionStatement']> }>;
  LabourFunctionStatementEdge: ResolverTypeWrapper<Omit<LabourFunctionStatementEdge, 'node'> & { node: ResolversTypes['LabourFunctionStatement'] }>;
  Language: ResolverTypeWrapper<'KK' | 'RU' | 'EN'>;
  LawFinding: ResolverTypeWrapper<LawFindingMapper>;
  LawFindingConnection: ResolverTypeWrapper<Omit<LawFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LawFindingEdge']>, nodes: ReadonlyArray<ResolversTypes['LawFinding']> }>;
  LawFindingEdge: ResolverTypeWrapper<Omit<LawFindingEdge, 'node'> & { node: ResolversTypes['LawFinding'] }>;
  LegalAct: ResolverTypeWrapper<LegalActMapper>;
  LegalActCard: ResolverTypeWrapper<LegalActCardMapper>;
  LegalActCardConnection: ResolverTypeWrapper<Omit<LegalActCardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalActCardEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalActCard']> }>;
  LegalActCardEdge: ResolverTypeWrapper<Omit<LegalActCardEdge, 'node'> & { node: ResolversTypes['LegalActCard'] }>;
  LegalActConnection: ResolverTypeWrapper<Omit<LegalActConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalActEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalAct']> }>;
  LegalActEdge: ResolverTypeWrapper<Omit<LegalActEdge, 'node'> & { node: ResolversTypes['LegalAct'] }>;
  LegalActFilter: LegalActFilter;
  LegalActLabourFunction: ResolverTypeWrapper<LegalActLabourFunctionMapper>;
  LegalActLabourFunctionConnection: ResolverTypeWrapper<Omit<LegalActLabourFunctionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalActLabourFunctionEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalActLabourFunction']> }>;
  LegalActLabourFunctionEdge: ResolverTypeWrapper<Omit<LegalActLabourFunctionEdge, 'node'> & { node: ResolversTypes['LegalActLabourFunction'] }>;
  LegalActLabourFunctionStatement: ResolverTypeWrapper<LegalActLabourFunctionStatementMapper>;
  LegalActLabourFunctionStatementConnection: ResolverTypeWrapper<Omit<LegalActLabourFunctionStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalActLabourFunctionStatementEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalActLabourFunctionStatement']> }>;
  LegalActLabourFunctionStatementEdge: ResolverTypeWrapper<Omit<LegalActLabourFunctionStatementEdge, 'node'> & { node: ResolversTypes['LegalActLabourFunctionStatement'] }>;
  LegalActOrder: LegalActOrder;
  LegalActOrderField: ResolverTypeWrapper<'TITLE' | 'CITATIONS' | 'ADOPTED'>;
  LegalActProfession: ResolverTypeWrapper<LegalActProfessionMapper>;
  LegalActProfessionConnection: ResolverTypeWrapper<Omit<LegalActProfessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalActProfessionEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalActProfession']> }>;
  LegalActProfessionEdge: ResolverTypeWrapper<Omit<LegalActProfessionEdge, 'node'> & { node: ResolversTypes['LegalActProfession'] }>;
  LegalActSkill: ResolverTypeWrapper<LegalActSkillMapper>;
  LegalActSkillConnection: ResolverTypeWrapper<Omit<LegalActSkillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalActSkillEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalActSkill']> }>;
  LegalActSkillEdge: ResolverTypeWrapper<Omit<LegalActSkillEdge, 'node'> & { node: ResolversTypes['LegalActSkill'] }>;
  LegalActSkillStatement: ResolverTypeWrapper<LegalActSkillStatementMapper>;
  LegalActSkillStatementConnection: ResolverTypeWrapper<Omit<LegalActSkillStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalActSkillStatementEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalActSkillStatement']> }>;
  LegalActSkillStatementEdge: ResolverTypeWrapper<Omit<LegalActSkillStatementEdge, 'node'> & { node: ResolversTypes['LegalActSkillStatement'] }>;
  LegalBasis: ResolverTypeWrapper<LegalBasisMapper>;
  LegalBasisConnection: ResolverTypeWrapper<Omit<LegalBasisConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalBasisEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalBasis']> }>;
  LegalBasisEdge: ResolverTypeWrapper<Omit<LegalBasisEdge, 'node'> & { node: ResolversTypes['LegalBasis'] }>;
  LegalCoverage: ResolverTypeWrapper<LegalCoverageMapper>;
  LevelConflict: ResolverTypeWrapper<LevelConflictMapper>;
  LevelConflictConnection: ResolverTypeWrapper<Omit<LevelConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LevelConflictEdge']>, nodes: ReadonlyArray<ResolversTypes['LevelConflict']> }>;
  LevelConflictEdge: ResolverTypeWrapper<Omit<LevelConflictEdge, 'node'> & { node: ResolversTypes['LevelConflict'] }>;
  LevelCount: ResolverTypeWrapper<LevelCountMapper>;
  LevelDelta: ResolverTypeWrapper<LevelDeltaMapper>;
  LevelDeltaConnection: ResolverTypeWrapper<Omit<LevelDeltaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LevelDeltaEdge']>, nodes: ReadonlyArray<ResolversTypes['LevelDelta']> }>;
  LevelDeltaEdge: ResolverTypeWrapper<Omit<LevelDeltaEdge, 'node'> & { node: ResolversTypes['LevelDelta'] }>;
  LevelDeltaLayer: ResolverTypeWrapper<Omit<LevelDeltaLayer, 'kind'> & { kind: ResolversTypes['RequirementKind'] }>;
  LevelPlacement: ResolverTypeWrapper<LevelPlacementMapper>;
  Limits: ResolverTypeWrapper<Limits>;
  Link: ResolverTypeWrapper<LinkMapper>;
  LinkCount: ResolverTypeWrapper<Omit<LinkCount, 'kind'> & { kind: ResolversTypes['LinkKind'] }>;
  LinkKind: ResolverTypeWrapper<'REQUIRES' | 'CITES' | 'RELATED_TO' | 'OF_OCCUPATION' | 'REPLACED_BY' | 'DESCRIBED_IN' | 'AT_LEVEL' | 'IN_GROUP'>;
  LocalizedText: ResolverTypeWrapper<Omit<LocalizedText, 'language'> & { language: ResolversTypes['Language'] }>;
  Matrix: ResolverTypeWrapper<Omit<Matrix, 'cells' | 'columns' | 'rows'> & { cells: ReadonlyArray<ResolversTypes['MatrixCell']>, columns: ReadonlyArray<ResolversTypes['MatrixLine']>, rows: ReadonlyArray<ResolversTypes['MatrixLine']> }>;
  MatrixAxis: ResolverTypeWrapper<'PROFESSION' | 'LEVEL' | 'OCCUPATION_GROUP' | 'STANDARD' | 'ACTIVITY' | 'LABOUR_FUNCTION' | 'SKILL' | 'ABILITY' | 'KNOWLEDGE' | 'LEGAL_ACT'>;
  MatrixCell: ResolverTypeWrapper<MatrixCellMapper>;
  MatrixFilter: MatrixFilter;
  MatrixLine: ResolverTypeWrapper<MatrixLineMapper>;
  MatrixMeasure: ResolverTypeWrapper<'STATEMENTS' | 'CARDS' | 'PROFESSIONS' | 'SHARED' | 'JACCARD' | 'CONTAINMENT'>;
  MeaningReason: ResolverTypeWrapper<Omit<MeaningReason, 'kind'> & { kind: ResolversTypes['MeaningReasonKind'] }>;
  MeaningReasonKind: ResolverTypeWrapper<'SAME_LETTERS' | 'WORD_FORMS' | 'WORD_ORDER' | 'SMALL_WORDS' | 'SYNONYMS' | 'MISPRINT' | 'CUT_OFF' | 'SAME_ACTS' | 'ALIGNED' | 'PERSON' | 'OTHER_WORDS' | 'NEGATION' | 'OTHER_NUMBERS' | 'OTHER_ACTS' | 'OTHER_NAMES' | 'EXCHANGED' | 'OPPOSITE' | 'SAME_LIST'>;
  Meta: ResolverTypeWrapper<MetaMapper>;
  ModuleAct: ResolverTypeWrapper<ModuleActMapper>;
  ModuleActConnection: ResolverTypeWrapper<Omit<ModuleActConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModuleActEdge']>, nodes: ReadonlyArray<ResolversTypes['ModuleAct']> }>;
  ModuleActEdge: ResolverTypeWrapper<Omit<ModuleActEdge, 'node'> & { node: ResolversTypes['ModuleAct'] }>;
  ModuleLack: ResolverTypeWrapper<ModuleLackMapper>;
  ModuleRequirement: ResolverTypeWrapper<ModuleRequirementMapper>;
  ModuleSharing: ResolverTypeWrapper<'FULL' | 'NEARLY' | 'PARTLY' | 'NOT_STATED'>;
  ModuleSubject: ResolverTypeWrapper<ModuleSubjectMapper>;
  ModuleSubjectConnection: ResolverTypeWrapper<Omit<ModuleSubjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModuleSubjectEdge']>, nodes: ReadonlyArray<ResolversTypes['ModuleSubject']> }>;
  ModuleSubjectEdge: ResolverTypeWrapper<Omit<ModuleSubjectEdge, 'node'> & { node: ResolversTypes['ModuleSubject'] }>;
  ModuleVariant: ResolverTypeWrapper<ModuleVariantMapper>;
  NameConflict: ResolverTypeWrapper<NameConflictMapper>;
  NameConflictConnection: ResolverTypeWrapper<Omit<NameConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NameConflictEdge']>, nodes: ReadonlyArray<ResolversTypes['NameConflict']> }>;
  NameConflictEdge: ResolverTypeWrapper<Omit<NameConflictEdge, 'node'> & { node: ResolversTypes['NameConflict'] }>;
  NameInUse: ResolverTypeWrapper<NameInUseMapper>;
  NextModule: ResolverTypeWrapper<NextModuleMapper>;
  NextModuleSubject: ResolverTypeWrapper<Omit<NextModuleSubject, 'subject'> & { subject: ResolversTypes['Subject'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeCount: ResolverTypeWrapper<NodeCount>;
  Occupation: ResolverTypeWrapper<OccupationMapper>;
  OccupationConnection: ResolverTypeWrapper<Omit<OccupationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OccupationEdge']>, nodes: ReadonlyArray<ResolversTypes['Occupation']> }>;
  OccupationEdge: ResolverTypeWrapper<Omit<OccupationEdge, 'node'> & { node: ResolversTypes['Occupation'] }>;
  OccupationFilter: OccupationFilter;
  OccupationGroup: ResolverTypeWrapper<OccupationGroupMapper>;
  OccupationReference: ResolverTypeWrapper<OccupationReferenceMapper>;
  OrderDirection: ResolverTypeWrapper<'ASC' | 'DESC'>;
  OrderKind: ResolverTypeWrapper<'APPROVING' | 'AMENDING'>;
  OrderReference: ResolverTypeWrapper<OrderReferenceMapper>;
  Overlap: ResolverTypeWrapper<OverlapMapper>;
  OverlapPair: ResolverTypeWrapper<Omit<OverlapPair, 'one' | 'other'> & { one: ResolversTypes['Subject'], other: ResolversTypes['Subject'] }>;
  OverlapPresence: ResolverTypeWrapper<Omit<OverlapPresence, 'places' | 'subject'> & { places: ReadonlyArray<ResolversTypes['RequirementPlace']>, subject: ResolversTypes['Subject'] }>;
  OverlapRequirement: ResolverTypeWrapper<OverlapRequirementMapper>;
  OverlapRequirementConnection: ResolverTypeWrapper<Omit<OverlapRequirementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OverlapRequirementEdge']>, nodes: ReadonlyArray<ResolversTypes['OverlapRequirement']> }>;
  OverlapRequirementEdge: ResolverTypeWrapper<Omit<OverlapRequirementEdge, 'node'> & { node: ResolversTypes['OverlapRequirement'] }>;
  OverlapSubject: ResolverTypeWrapper<Omit<OverlapSubject, 'notStated' | 'subject' | 'unresolved'> & { notStated: ReadonlyArray<ResolversTypes['Blank']>, subject: ResolversTypes['Subject'], unresolved: ReadonlyArray<ResolversTypes['Citation']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  Path: ResolverTypeWrapper<Omit<Path, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['Link']>, nodes: ReadonlyArray<ResolversTypes['GraphNode']> }>;
  PersonalCompetence: ResolverTypeWrapper<PersonalCompetenceMapper>;
  Place: ResolverTypeWrapper<Omit<Place, 'unit'> & { unit: ResolversTypes['PlaceUnit'] }>;
  PlaceUnit: ResolverTypeWrapper<'LINE' | 'PARAGRAPH'>;
  Profession: ResolverTypeWrapper<ProfessionMapper>;
  ProfessionCard: ResolverTypeWrapper<ProfessionCardMapper>;
  ProfessionCardConnection: ResolverTypeWrapper<Omit<ProfessionCardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProfessionCardEdge']>, nodes: ReadonlyArray<ResolversTypes['ProfessionCard']> }>;
  ProfessionCardEdge: ResolverTypeWrapper<Omit<ProfessionCardEdge, 'node'> & { node: ResolversTypes['ProfessionCard'] }>;
  ProfessionConnection: ResolverTypeWrapper<Omit<ProfessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProfessionEdge']>, nodes: ReadonlyArray<ResolversTypes['Profession']> }>;
  ProfessionEdge: ResolverTypeWrapper<Omit<ProfessionEdge, 'node'> & { node: ResolversTypes['Profession'] }>;
  ProfessionFilter: ProfessionFilter;
  ProfessionOnDay: ResolverTypeWrapper<ProfessionOnDayMapper>;
  ProfessionOrder: ProfessionOrder;
  ProfessionOrderField: ResolverTypeWrapper<'NAME' | 'CODE' | 'LEVEL'>;
  ProgrammeCoverage: ResolverTypeWrapper<ProgrammeCoverageMapper>;
  ProgrammeLayer: ResolverTypeWrapper<Omit<ProgrammeLayer, 'kind'> & { kind: ResolversTypes['RequirementKind'] }>;
  ProgrammeMatch: ResolverTypeWrapper<ProgrammeMatchMapper>;
  ProgrammeRequirement: ResolverTypeWrapper<ProgrammeRequirementMapper>;
  ProgrammeRequirementConnection: ResolverTypeWrapper<Omit<ProgrammeRequirementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgrammeRequirementEdge']>, nodes: ReadonlyArray<ResolversTypes['ProgrammeRequirement']> }>;
  ProgrammeRequirementEdge: ResolverTypeWrapper<Omit<ProgrammeRequirementEdge, 'node'> & { node: ResolversTypes['ProgrammeRequirement'] }>;
  ProgrammeSubject: ResolverTypeWrapper<Omit<ProgrammeSubject, 'layers' | 'notStated' | 'subject'> & { layers: ReadonlyArray<ResolversTypes['ProgrammeLayer']>, notStated: ReadonlyArray<ResolversTypes['Blank']>, subject: ResolversTypes['Subject'] }>;
  ProgrammeText: ResolverTypeWrapper<ProgrammeTextMapper>;
  ProgrammeTextStatus: ResolverTypeWrapper<'MATCHED' | 'DOUBTFUL' | 'UNMATCHED'>;
  Provision: ResolverTypeWrapper<ProvisionMapper>;
  ProvisionConnection: ResolverTypeWrapper<Omit<ProvisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProvisionEdge']>, nodes: ReadonlyArray<ResolversTypes['Provision']> }>;
  ProvisionCoverage: ResolverTypeWrapper<Omit<ProvisionCoverage, 'editions' | 'state'> & { editions: ReadonlyArray<ResolversTypes['ProvisionEdition']>, state: ResolversTypes['ProvisionCoverageState'] }>;
  ProvisionCoverageState: ResolverTypeWrapper<'COMPLETE' | 'PARTIAL' | 'NONE'>;
  ProvisionEdge: ResolverTypeWrapper<Omit<ProvisionEdge, 'node'> & { node: ResolversTypes['Provision'] }>;
  ProvisionEdition: ResolverTypeWrapper<Omit<ProvisionEdition, 'language'> & { language: ResolversTypes['Language'] }>;
  ProvisionKind: ResolverTypeWrapper<'PART' | 'SECTION' | 'SUBSECTION' | 'CHAPTER' | 'SUBCHAPTER' | 'ARTICLE' | 'PARAGRAPH'>;
  ProvisionReference: ResolverTypeWrapper<ProvisionReferenceMapper>;
  Qualification: ResolverTypeWrapper<QualificationMapper>;
  QualificationLevel: ResolverTypeWrapper<QualificationLevelMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterFinding: ResolverTypeWrapper<RegisterFindingMapper>;
  RelatedLayer: ResolverTypeWrapper<RelatedLayerMapper>;
  RelatedProfession: ResolverTypeWrapper<RelatedProfessionMapper>;
  RelatedProfessionConnection: ResolverTypeWrapper<Omit<RelatedProfessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedProfessionEdge']>, nodes: ReadonlyArray<ResolversTypes['RelatedProfession']> }>;
  RelatedProfessionEdge: ResolverTypeWrapper<Omit<RelatedProfessionEdge, 'node'> & { node: ResolversTypes['RelatedProfession'] }>;
  RelatedRequirement: ResolverTypeWrapper<RelatedRequirementMapper>;
  Replacement: ResolverTypeWrapper<ReplacementMapper>;
  Requirement: ResolverTypeWrapper<RequirementMapper>;
  RequirementChange: ResolverTypeWrapper<RequirementChangeMapper>;
  RequirementChangeConnection: ResolverTypeWrapper<Omit<RequirementChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RequirementChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['RequirementChange']> }>;
  RequirementChangeEdge: ResolverTypeWrapper<Omit<RequirementChangeEdge, 'node'> & { node: ResolversTypes['RequirementChange'] }>;
  RequirementChangeKind: ResolverTypeWrapper<'UNCHANGED' | 'REWORDED' | 'MOVED' | 'PROMOTED' | 'ADDED' | 'DROPPED' | 'NOT_STATED'>;
  RequirementKind: ResolverTypeWrapper<'LABOUR_FUNCTION' | 'SKILL' | 'ABILITY' | 'KNOWLEDGE' | 'PERSONAL_COMPETENCE' | 'LEGAL_ACT' | 'EDUCATION'>;
  RequirementPlace: ResolverTypeWrapper<RequirementPlaceMapper>;
  ResolvedBy: ResolverTypeWrapper<'REGISTRATION' | 'NUMBER_AND_DATE' | 'TITLE' | 'TITLE_AND_DATE_OF_TEXT'>;
  RoleCount: ResolverTypeWrapper<RoleCountMapper>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionMapper>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitMapper>;
  SearchKind: ResolverTypeWrapper<'PROFESSION' | 'OCCUPATION' | 'OCCUPATION_GROUP' | 'STANDARD' | 'LABOUR_FUNCTION' | 'SKILL' | 'ABILITY' | 'KNOWLEDGE' | 'LEGAL_ACT' | 'PROVISION'>;
  SearchKindCount: ResolverTypeWrapper<Omit<SearchKindCount, 'kind'> & { kind: ResolversTypes['SearchKind'] }>;
  SearchLevelCount: ResolverTypeWrapper<SearchLevelCount>;
  SearchMatch: ResolverTypeWrapper<'EXACT' | 'BEGINNING' | 'WORDS' | 'MISPRINT'>;
  Severity: ResolverTypeWrapper<'ERROR' | 'WARNING' | 'INFO'>;
  SharedModule: ResolverTypeWrapper<SharedModuleMapper>;
  SharedModuleConnection: ResolverTypeWrapper<Omit<SharedModuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SharedModuleEdge']>, nodes: ReadonlyArray<ResolversTypes['SharedModule']> }>;
  SharedModuleEdge: ResolverTypeWrapper<Omit<SharedModuleEdge, 'node'> & { node: ResolversTypes['SharedModule'] }>;
  Skill: ResolverTypeWrapper<SkillMapper>;
  SkillConnection: ResolverTypeWrapper<Omit<SkillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SkillEdge']>, nodes: ReadonlyArray<ResolversTypes['Skill']> }>;
  SkillEdge: ResolverTypeWrapper<SkillEdgeMapper>;
  SkillStatement: ResolverTypeWrapper<SkillStatementMapper>;
  SkillStatementConnection: ResolverTypeWrapper<Omit<SkillStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SkillStatementEdge']>, nodes: ReadonlyArray<ResolversTypes['SkillStatement']> }>;
  SkillStatementEdge: ResolverTypeWrapper<Omit<SkillStatementEdge, 'node'> & { node: ResolversTypes['SkillStatement'] }>;
  SourceDocument: ResolverTypeWrapper<SourceDocumentMapper>;
  SourceFormat: ResolverTypeWrapper<'TEXT' | 'MARKDOWN' | 'HTML' | 'DOCX'>;
  StaleCitation: ResolverTypeWrapper<StaleCitationMapper>;
  StaleCitationConnection: ResolverTypeWrapper<Omit<StaleCitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StaleCitationEdge']>, nodes: ReadonlyArray<ResolversTypes['StaleCitation']> }>;
  StaleCitationEdge: ResolverTypeWrapper<Omit<StaleCitationEdge, 'node'> & { node: ResolversTypes['StaleCitation'] }>;
  Standard: ResolverTypeWrapper<StandardMapper>;
  StandardConnection: ResolverTypeWrapper<Omit<StandardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StandardEdge']>, nodes: ReadonlyArray<ResolversTypes['Standard']> }>;
  StandardEdge: ResolverTypeWrapper<Omit<StandardEdge, 'node'> & { node: ResolversTypes['Standard'] }>;
  StandardFilter: StandardFilter;
  StandardOrder: StandardOrder;
  StandardOrderField: ResolverTypeWrapper<'NAME' | 'CODE'>;
  StatedRequirement: ResolverTypeWrapper<StatedRequirementMapper>;
  Statement: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Statement']>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'centre' | 'edges' | 'nodes' | 'totals'> & { centre: ResolversTypes['GraphNode'], edges: ReadonlyArray<ResolversTypes['Link']>, nodes: ReadonlyArray<ResolversTypes['GraphNode']>, totals: ReadonlyArray<ResolversTypes['LinkCount']> }>;
  Subject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Subject']>;
  Successor: ResolverTypeWrapper<Omit<Successor, 'act' | 'path' | 'status'> & { act: ResolversTypes['LegalAct'], path: ReadonlyArray<ResolversTypes['Replacement']>, status: ResolversTypes['ActStatus'] }>;
  TextChange: ResolverTypeWrapper<Omit<TextChange, 'kind'> & { kind: ResolversTypes['TextChangeKind'] }>;
  TextChangeKind: ResolverTypeWrapper<'KEPT' | 'REMOVED' | 'ADDED'>;
  Wording: ResolverTypeWrapper<WordingMapper>;
  WordingConnection: ResolverTypeWrapper<Omit<WordingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WordingEdge']>, nodes: ReadonlyArray<ResolversTypes['Wording']> }>;
  WordingEdge: ResolverTypeWrapper<Omit<WordingEdge, 'node'> & { node: ResolversTypes['Wording'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Ability: AbilityMapper;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AbilityConnection: Omit<AbilityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AbilityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ability']> };
  AbilityEdge: AbilityEdgeMapper;
  AbilityStatement: AbilityStatementMapper;
  AbilityStatementConnection: Omit<AbilityStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AbilityStatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AbilityStatement']> };
  AbilityStatementEdge: Omit<AbilityStatementEdge, 'node'> & { node: ResolversParentTypes['AbilityStatement'] };
  ActEvidence: ActEvidence;
  Blank: BlankMapper;
  BlastRadius: BlastRadiusMapper;
  CardOnDay: Omit<CardOnDay, 'card' | 'edition'> & { card: ResolversParentTypes['ProfessionCard'], edition: ResolversParentTypes['Edition'] };
  Citation: CitationMapper;
  Float: Scalars['Float']['output'];
  CitationConnection: Omit<CitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Citation']> };
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  CitedAct: CitedActMapper;
  CitedActConnection: Omit<CitedActConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitedActEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CitedAct']> };
  CitedActEdge: Omit<CitedActEdge, 'node'> & { node: ResolversParentTypes['CitedAct'] };
  CitedActOnDay: CitedActOnDayMapper;
  CitedActOnDayConnection: Omit<CitedActOnDayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitedActOnDayEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CitedActOnDay']> };
  CitedActOnDayEdge: Omit<CitedActOnDayEdge, 'node'> & { node: ResolversParentTypes['CitedActOnDay'] };
  CitedTogether: CitedTogetherMapper;
  CitedTogetherConnection: Omit<CitedTogetherConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitedTogetherEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CitedTogether']> };
  CitedTogetherEdge: Omit<CitedTogetherEdge, 'node'> & { node: ResolversParentTypes['CitedTogether'] };
  CitingStandard: CitingStandardMapper;
  CitingStandardConnection: Omit<CitingStandardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitingStandardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CitingStandard']> };
  CitingStandardEdge: Omit<CitingStandardEdge, 'node'> & { node: ResolversParentTypes['CitingStandard'] };
  Clause: ClauseMapper;
  Concept: ResolversInterfaceTypes<ResolversParentTypes>['Concept'];
  ConceptFilter: ConceptFilter;
  ConceptOrder: ConceptOrder;
  ConceptProfession: ConceptProfessionMapper;
  ConceptProfessionConnection: Omit<ConceptProfessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConceptProfessionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ConceptProfession']> };
  ConceptProfessionEdge: Omit<ConceptProfessionEdge, 'node'> & { node: ResolversParentTypes['ConceptProfession'] };
  Date: Scalars['Date']['output'];
  Definition: DefinitionMapper;
  DivergedClause: DivergedClauseMapper;
  DivergedClauseConnection: Omit<DivergedClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DivergedClauseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DivergedClause']> };
  DivergedClauseEdge: Omit<DivergedClauseEdge, 'node'> & { node: ResolversParentTypes['DivergedClause'] };
  DoubtfulPair: DoubtfulPairMapper;
  DoubtfulPairConnection: Omit<DoubtfulPairConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DoubtfulPairEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DoubtfulPair']> };
  DoubtfulPairEdge: Omit<DoubtfulPairEdge, 'node'> & { node: ResolversParentTypes['DoubtfulPair'] };
  EconomicActivity: EconomicActivityMapper;
  Edition: EditionMapper;
  EditionBodies: EditionBodiesMapper;
  Evidence: EvidenceMapper;
  Facet: Omit<Facet, 'values'> & { values: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  FacetFilter: FacetFilter;
  FacetValue: FacetValueMapper;
  FactComparison: FactComparisonMapper;
  FactValue: FactValueMapper;
  Finding: FindingMapper;
  FindingConnection: Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  Gap: GapMapper;
  GapLabourFunction: Omit<GapLabourFunction, 'labourFunction' | 'skills'> & { labourFunction: ResolversParentTypes['GapRequirement'], skills: ReadonlyArray<ResolversParentTypes['GapSkill']> };
  GapLayer: GapLayer;
  GapRequirement: GapRequirementMapper;
  GapSkill: Omit<GapSkill, 'abilities' | 'knowledge' | 'skill'> & { abilities: ReadonlyArray<ResolversParentTypes['GapRequirement']>, knowledge: ReadonlyArray<ResolversParentTypes['GapRequirement']>, skill: ResolversParentTypes['GapRequirement'] };
  GraphNode: GraphNodeMapper;
  Highlight: Highlight;
  Impact: ImpactMapper;
  Knowledge: KnowledgeMapper;
  KnowledgeConnection: Omit<KnowledgeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['KnowledgeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Knowledge']> };
  KnowledgeEdge: KnowledgeEdgeMapper;
  KnowledgeStatement: KnowledgeStatementMapper;
  KnowledgeStatementConnection: Omit<KnowledgeStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['KnowledgeStatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['KnowledgeStatement']> };
  KnowledgeStatementEdge: Omit<KnowledgeStatementEdge, 'node'> & { node: ResolversParentTypes['KnowledgeStatement'] };
  LabourFunction: LabourFunctionMapper;
  LabourFunctionConnection: Omit<LabourFunctionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LabourFunctionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LabourFunction']> };
  LabourFunctionEdge: LabourFunctionEdgeMapper;
  LabourFunctionStatement: LabourFunctionStatementMapper;
  LabourFunctionStatementConnection: Omit<LabourFunctionStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LabourFunctionStatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LabourFunctionStatement']> };
  LabourFunctionStatementEdge: Omit<LabourFunctionStatementEdge, 'node'> & { node: ResolversParentTypes['LabourFunctionStatement'] };
  LawFinding: LawFindingMapper;
  LawFindingConnection: Omit<LawFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LawFindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LawFinding']> };
  LawFindingEdge: Omit<LawFindingEdge, 'node'> & { node: ResolversParentTypes['LawFinding'] };
  LegalAct: LegalActMapper;
  LegalActCard: LegalActCardMapper;
  LegalActCardConnection: Omit<LegalActCardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalActCardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalActCard']> };
  LegalActCardEdge: Omit<LegalActCardEdge, 'node'> & { node: ResolversParentTypes['LegalActCard'] };
  LegalActConnection: Omit<LegalActConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalActEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalAct']> };
  LegalActEdge: Omit<LegalActEdge, 'node'> & { node: ResolversParentTypes['LegalAct'] };
  LegalActFilter: LegalActFilter;
  LegalActLabourFunction: LegalActLabourFunctionMapper;
  LegalActLabourFunctionConnection: Omit<LegalActLabourFunctionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalActLabourFunctionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalActLabourFunction']> };
  LegalActLabourFunctionEdge: Omit<LegalActLabourFunctionEdge, 'node'> & { node: ResolversParentTypes['LegalActLabourFunction'] };
  LegalActLabourFunctionStatement: LegalActLabourFunctionStatementMapper;
  LegalActLabourFunctionStatementConnection: Omit<LegalActLabourFunctionStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalActLabourFunctionStatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalActLabourFunctionStatement']> };
  LegalActLabourFunctionStatementEdge: Omit<LegalActLabourFunctionStatementEdge, 'node'> & { node: ResolversParentTypes['LegalActLabourFunctionStatement'] };
  LegalActOrder: LegalActOrder;
  LegalActProfession: LegalActProfessionMapper;
  LegalActProfessionConnection: Omit<LegalActProfessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalActProfessionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalActProfession']> };
  LegalActProfessionEdge: Omit<LegalActProfessionEdge, 'node'> & { node: ResolversParentTypes['LegalActProfession'] };
  LegalActSkill: LegalActSkillMapper;
  LegalActSkillConnection: Omit<LegalActSkillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalActSkillEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalActSkill']> };
  LegalActSkillEdge: Omit<LegalActSkillEdge, 'node'> & { node: ResolversParentTypes['LegalActSkill'] };
  LegalActSkillStatement: LegalActSkillStatementMapper;
  LegalActSkillStatementConnection: Omit<LegalActSkillStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalActSkillStatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalActSkillStatement']> };
  LegalActSkillStatementEdge: Omit<LegalActSkillStatementEdge, 'node'> & { node: ResolversParentTypes['LegalActSkillStatement'] };
  LegalBasis: LegalBasisMapper;
  LegalBasisConnection: Omit<LegalBasisConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalBasisEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalBasis']> };
  LegalBasisEdge: Omit<LegalBasisEdge, 'node'> & { node: ResolversParentTypes['LegalBasis'] };
  LegalCoverage: LegalCoverageMapper;
  LevelConflict: LevelConflictMapper;
  LevelConflictConnection: Omit<LevelConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LevelConflictEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LevelConflict']> };
  LevelConflictEdge: Omit<LevelConflictEdge, 'node'> & { node: ResolversParentTypes['LevelConflict'] };
  LevelCount: LevelCountMapper;
  LevelDelta: LevelDeltaMapper;
  LevelDeltaConnection: Omit<LevelDeltaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LevelDeltaEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LevelDelta']> };
  LevelDeltaEdge: Omit<LevelDeltaEdge, 'node'> & { node: ResolversParentTypes['LevelDelta'] };
  LevelDeltaLayer: LevelDeltaLayer;
  LevelPlacement: LevelPlacementMapper;
  Limits: Limits;
  Link: LinkMapper;
  LinkCount: LinkCount;
  LocalizedText: LocalizedText;
  Matrix: Omit<Matrix, 'cells' | 'columns' | 'rows'> & { cells: ReadonlyArray<ResolversParentTypes['MatrixCell']>, columns: ReadonlyArray<ResolversParentTypes['MatrixLine']>, rows: ReadonlyArray<ResolversParentTypes['MatrixLine']> };
  MatrixCell: MatrixCellMapper;
  MatrixFilter: MatrixFilter;
  MatrixLine: MatrixLineMapper;
  MeaningReason: MeaningReason;
  Meta: MetaMapper;
  ModuleAct: ModuleActMapper;
  ModuleActConnection: Omit<ModuleActConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModuleActEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ModuleAct']> };
  ModuleActEdge: Omit<ModuleActEdge, 'node'> & { node: ResolversParentTypes['ModuleAct'] };
  ModuleLack: ModuleLackMapper;
  ModuleRequirement: ModuleRequirementMapper;
  ModuleSubject: ModuleSubjectMapper;
  ModuleSubjectConnection: Omit<ModuleSubjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModuleSubjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ModuleSubject']> };
  ModuleSubjectEdge: Omit<ModuleSubjectEdge, 'node'> & { node: ResolversParentTypes['ModuleSubject'] };
  ModuleVariant: ModuleVariantMapper;
  NameConflict: NameConflictMapper;
  NameConflictConnection: Omit<NameConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NameConflictEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NameConflict']> };
  NameConflictEdge: Omit<NameConflictEdge, 'node'> & { node: ResolversParentTypes['NameConflict'] };
  NameInUse: NameInUseMapper;
  NextModule: NextModuleMapper;
  NextModuleSubject: Omit<NextModuleSubject, 'subject'> & { subject: ResolversParentTypes['Subject'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NodeCount: NodeCount;
  Occupation: OccupationMapper;
  OccupationConnection: Omit<OccupationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OccupationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Occupation']> };
  OccupationEdge: Omit<OccupationEdge, 'node'> & { node: ResolversParentTypes['Occupation'] };
  OccupationFilter: OccupationFilter;
  OccupationGroup: OccupationGroupMapper;
  OccupationReference: OccupationReferenceMapper;
  OrderReference: OrderReferenceMapper;
  Overlap: OverlapMapper;
  OverlapPair: Omit<OverlapPair, 'one' | 'other'> & { one: ResolversParentTypes['Subject'], other: ResolversParentTypes['Subject'] };
  OverlapPresence: Omit<OverlapPresence, 'places' | 'subject'> & { places: ReadonlyArray<ResolversParentTypes['RequirementPlace']>, subject: ResolversParentTypes['Subject'] };
  OverlapRequirement: OverlapRequirementMapper;
  OverlapRequirementConnection: Omit<OverlapRequirementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OverlapRequirementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OverlapRequirement']> };
  OverlapRequirementEdge: Omit<OverlapRequirementEdge, 'node'> & { node: ResolversParentTypes['OverlapRequirement'] };
  OverlapSubject: Omit<OverlapSubject, 'notStated' | 'subject' | 'unresolved'> & { notStated: ReadonlyArray<ResolversParentTypes['Blank']>, subject: ResolversParentTypes['Subject'], unresolved: ReadonlyArray<ResolversParentTypes['Citation']> };
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  Path: Omit<Path, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['Link']>, nodes: ReadonlyArray<ResolversParentTypes['GraphNode']> };
  PersonalCompetence: PersonalCompetenceMapper;
  Place: Place;
  Profession: ProfessionMapper;
  ProfessionCard: ProfessionCardMapper;
  ProfessionCardConnection: Omit<ProfessionCardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProfessionCardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProfessionCard']> };
  ProfessionCardEdge: Omit<ProfessionCardEdge, 'node'> & { node: ResolversParentTypes['ProfessionCard'] };
  ProfessionConnection: Omit<ProfessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProfessionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Profession']> };
  ProfessionEdge: Omit<ProfessionEdge, 'node'> & { node: ResolversParentTypes['Profession'] };
  ProfessionFilter: ProfessionFilter;
  ProfessionOnDay: ProfessionOnDayMapper;
  ProfessionOrder: ProfessionOrder;
  ProgrammeCoverage: ProgrammeCoverageMapper;
  ProgrammeLayer: ProgrammeLayer;
  ProgrammeMatch: ProgrammeMatchMapper;
  ProgrammeRequirement: ProgrammeRequirementMapper;
  ProgrammeRequirementConnection: Omit<ProgrammeRequirementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgrammeRequirementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProgrammeRequirement']> };
  ProgrammeRequirementEdge: Omit<ProgrammeRequirementEdge, 'node'> & { node: ResolversParentTypes['ProgrammeRequirement'] };
  ProgrammeSubject: Omit<ProgrammeSubject, 'layers' | 'notStated' | 'subject'> & { layers: ReadonlyArray<ResolversParentTypes['ProgrammeLayer']>, notStated: ReadonlyArray<ResolversParentTypes['Blank']>, subject: ResolversParentTypes['Subject'] };
  ProgrammeText: ProgrammeTextMapper;
  Provision: ProvisionMapper;
  ProvisionConnection: Omit<ProvisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProvisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Provision']> };
  ProvisionCoverage: Omit<ProvisionCoverage, 'editions'> & { editions: ReadonlyArray<ResolversParentTypes['ProvisionEdition']> };
  ProvisionEdge: Omit<ProvisionEdge, 'node'> & { node: ResolversParentTypes['Provision'] };
  ProvisionEdition: ProvisionEdition;
  ProvisionReference: ProvisionReferenceMapper;
  Qualification: QualificationMapper;
  QualificationLevel: QualificationLevelMapper;
  Query: Record<PropertyKey, never>;
  RegisterFinding: RegisterFindingMapper;
  RelatedLayer: RelatedLayerMapper;
  RelatedProfession: RelatedProfessionMapper;
  RelatedProfessionConnection: Omit<RelatedProfessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedProfessionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RelatedProfession']> };
  RelatedProfessionEdge: Omit<RelatedProfessionEdge, 'node'> & { node: ResolversParentTypes['RelatedProfession'] };
  RelatedRequirement: RelatedRequirementMapper;
  Replacement: ReplacementMapper;
  Requirement: RequirementMapper;
  RequirementChange: RequirementChangeMapper;
  RequirementChangeConnection: Omit<RequirementChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RequirementChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RequirementChange']> };
  RequirementChangeEdge: Omit<RequirementChangeEdge, 'node'> & { node: ResolversParentTypes['RequirementChange'] };
  RequirementPlace: RequirementPlaceMapper;
  RoleCount: RoleCountMapper;
  SearchConnection: SearchConnectionMapper;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitMapper;
  SearchKindCount: SearchKindCount;
  SearchLevelCount: SearchLevelCount;
  SharedModule: SharedModuleMapper;
  SharedModuleConnection: Omit<SharedModuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SharedModuleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SharedModule']> };
  SharedModuleEdge: Omit<SharedModuleEdge, 'node'> & { node: ResolversParentTypes['SharedModule'] };
  Skill: SkillMapper;
  SkillConnection: Omit<SkillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SkillEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Skill']> };
  SkillEdge: SkillEdgeMapper;
  SkillStatement: SkillStatementMapper;
  SkillStatementConnection: Omit<SkillStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SkillStatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SkillStatement']> };
  SkillStatementEdge: Omit<SkillStatementEdge, 'node'> & { node: ResolversParentTypes['SkillStatement'] };
  SourceDocument: SourceDocumentMapper;
  StaleCitation: StaleCitationMapper;
  StaleCitationConnection: Omit<StaleCitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StaleCitationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StaleCitation']> };
  StaleCitationEdge: Omit<StaleCitationEdge, 'node'> & { node: ResolversParentTypes['StaleCitation'] };
  Standard: StandardMapper;
  StandardConnection: Omit<StandardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StandardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Standard']> };
  StandardEdge: Omit<StandardEdge, 'node'> & { node: ResolversParentTypes['Standard'] };
  StandardFilter: StandardFilter;
  StandardOrder: StandardOrder;
  StatedRequirement: StatedRequirementMapper;
  Statement: ResolversInterfaceTypes<ResolversParentTypes>['Statement'];
  Subgraph: Omit<Subgraph, 'centre' | 'edges' | 'nodes' | 'totals'> & { centre: ResolversParentTypes['GraphNode'], edges: ReadonlyArray<ResolversParentTypes['Link']>, nodes: ReadonlyArray<ResolversParentTypes['GraphNode']>, totals: ReadonlyArray<ResolversParentTypes['LinkCount']> };
  Subject: ResolversUnionTypes<ResolversParentTypes>['Subject'];
  Successor: Omit<Successor, 'act' | 'path'> & { act: ResolversParentTypes['LegalAct'], path: ReadonlyArray<ResolversParentTypes['Replacement']> };
  TextChange: TextChange;
  Wording: WordingMapper;
  WordingConnection: Omit<WordingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WordingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Wording']> };
  WordingEdge: Omit<WordingEdge, 'node'> & { node: ResolversParentTypes['Wording'] };
};

export type AbilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ability'] = ResolversParentTypes['Ability']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGeneric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalActs?: Resolver<Maybe<ResolversTypes['CitedActConnection']>, ParentType, ContextType, RequireFields<AbilitylegalActsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<AbilitynameArgs, 'language'>>;
  professionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professions?: Resolver<Maybe<ResolversTypes['ConceptProfessionConnection']>, ParentType, ContextType, RequireFields<AbilityprofessionsArgs, 'first'>>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, RequireFields<AbilityskillsArgs, 'first'>>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Maybe<ResolversTypes['AbilityStatementConnection']>, ParentType, ContextType, RequireFields<AbilitystatementsArgs, 'first'>>;
  wordings?: Resolver<Maybe<ResolversTypes['WordingConnection']>, ParentType, ContextType, RequireFields<AbilitywordingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbilityConnection'] = ResolversParentTypes['AbilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AbilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AbilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbilityEdge'] = ResolversParentTypes['AbilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['AbilityStatement']>, ParentType, ContextType>;
  mandatory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ability'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AbilityStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbilityStatement'] = ResolversParentTypes['AbilityStatement']> = {
  card?: Resolver<ResolversTypes['ProfessionCard'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Ability'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['SkillStatement'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<AbilityStatementtextArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbilityStatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbilityStatementConnection'] = ResolversParentTypes['AbilityStatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AbilityStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AbilityStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AbilityStatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbilityStatementEdge'] = ResolversParentTypes['AbilityStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AbilityStatement'], ParentType, ContextType>;
};

export type ActChangeResolvers = EnumResolverSignature<{ PARTLY_REPLACED?: any, RENEWED?: any, REPEALED?: any, REPLACED?: any }, ResolversTypes['ActChange']>;

export type ActEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActEvidence'] = ResolversParentTypes['ActEvidence']> = {
  fact?: Resolver<ResolversTypes['ActFact'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['EvidenceGrade'], ParentType, ContextType>;
  readOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActFactResolvers = EnumResolverSignature<{ CEASED_ON?: any, IDENTITY?: any, IN_FORCE_FROM?: any, ISSUER?: any, OFFICIAL_ID?: any, REPLACED_BY?: any, STATUS?: any, TITLE_EN?: any, TITLE_KK?: any, TITLE_RU?: any }, ResolversTypes['ActFact']>;

export type ActKindResolvers = EnumResolverSignature<{ CODE?: any, CONSTITUTION?: any, GOVERNMENT_DECREE?: any, LAW?: any, MINISTERIAL_ORDER?: any, OTHER?: any, PRESIDENTIAL_DECREE?: any }, ResolversTypes['ActKind']>;

export type ActStatusResolvers = EnumResolverSignature<{ CEASED?: any, IN_FORCE?: any, NOT_YET_IN_FORCE?: any, UNKNOWN?: any }, ResolversTypes['ActStatus']>;

export type ActivityLevelResolvers = EnumResolverSignature<{ CLASS?: any, DIVISION?: any, GROUP?: any, SECTION?: any, SUBCLASS?: any }, ResolversTypes['ActivityLevel']>;

export type BlankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Blank'] = ResolversParentTypes['Blank']> = {
  card?: Resolver<ResolversTypes['ProfessionCard'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type BlastRadiusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlastRadius'] = ResolversParentTypes['BlastRadius']> = {
  cards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['Edition']>, ParentType, ContextType>;
  professions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professionsLeft?: Resolver<Maybe<ResolversTypes['ProfessionConnection']>, ParentType, ContextType, RequireFields<BlastRadiusprofessionsLeftArgs, 'first'>>;
  restatedEditions?: Resolver<ReadonlyArray<ResolversTypes['Edition']>, ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skillsNowhereElse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standardsLeft?: Resolver<Maybe<ResolversTypes['StandardConnection']>, ParentType, ContextType, RequireFields<BlastRadiusstandardsLeftArgs, 'first'>>;
};

export type CardFactResolvers = EnumResolverSignature<{ CODE_AS_WRITTEN?: any, EDUCATION?: any, EXPERIENCE?: any, HANDBOOK_GRADE?: any, INFORMAL_LEARNING?: any, LEVEL_AS_WRITTEN?: any, NAME?: any, OTHER_TITLES?: any, PERSONAL_COMPETENCES?: any, PURPOSE?: any, RELATED_PROFESSIONS?: any, SUB_LEVEL?: any, TECHNICAL_REGULATIONS?: any }, ResolversTypes['CardFact']>;

export type CardOnDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardOnDay'] = ResolversParentTypes['CardOnDay']> = {
  card?: Resolver<ResolversTypes['ProfessionCard'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActStatus'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  act?: Resolver<Maybe<ResolversTypes['LegalAct']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['LegalAct']>, ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['ProfessionCard']>, ParentType, ContextType>;
  context?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['ProvisionReference']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['ProvisionReference']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['ResolvedBy']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CitationRole'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  translation?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type CitationRoleResolvers = EnumResolverSignature<{ ABILITY?: any, EDUCATION?: any, EXPERIENCE?: any, HANDBOOK?: any, KNOWLEDGE?: any, LABOUR_FUNCTION?: any, PREAMBLE?: any, SCOPE?: any, SKILL?: any, TECHNICAL_REGULATIONS?: any, TERMS?: any }, ResolversTypes['CitationRole']>;

export type CitedActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedAct'] = ResolversParentTypes['CitedAct']> = {
  act?: Resolver<ResolversTypes['LegalAct'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CitationRole']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActStatus'], ParentType, ContextType>;
};

export type CitedActConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedActConnection'] = ResolversParentTypes['CitedActConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitedActEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CitedAct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CitedActEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedActEdge'] = ResolversParentTypes['CitedActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitedAct'], ParentType, ContextType>;
};

export type CitedActOnDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedActOnDay'] = ResolversParentTypes['CitedActOnDay']> = {
  act?: Resolver<ResolversTypes['LegalAct'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CitationRole']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActStatus'], ParentType, ContextType>;
};

export type CitedActOnDayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedActOnDayConnection'] = ResolversParentTypes['CitedActOnDayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitedActOnDayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CitedActOnDay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CitedActOnDayEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedActOnDayEdge'] = ResolversParentTypes['CitedActOnDayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitedActOnDay'], ParentType, ContextType>;
};

export type CitedTogetherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedTogether'] = ResolversParentTypes['CitedTogether']> = {
  act?: Resolver<ResolversTypes['LegalAct'], ParentType, ContextType>;
  card?: Resolver<ResolversTypes['ProfessionCard'], ParentType, ContextType>;
  cards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  otherFirst?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  professions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitedTogetherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedTogetherConnection'] = ResolversParentTypes['CitedTogetherConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitedTogetherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CitedTogether']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CitedTogetherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedTogetherEdge'] = ResolversParentTypes['CitedTogetherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitedTogether'], ParentType, ContextType>;
};

export type CitingStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitingStandard'] = ResolversParentTypes['CitingStandard']> = {
  cards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citationsOutsideCards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
};

export type CitingStandardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitingStandardConnection'] = ResolversParentTypes['CitingStandardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitingStandardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CitingStandard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CitingStandardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitingStandardEdge'] = ResolversParentTypes['CitingStandardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitingStandard'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  cards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enactedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ClauseVerdictResolvers = EnumResolverSignature<{ DIFFERENT?: any, DOUBTFUL?: any, SAME?: any }, ResolversTypes['ClauseVerdict']>;

export type CodeSourceResolvers = EnumResolverSignature<{ CODE_ROW?: any, GROUP_ROW?: any, HEADING?: any, LIST_OF_CARDS?: any, NAME_ROW?: any, NONE?: any }, ResolversTypes['CodeSource']>;

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  __resolveType?: TypeResolveFn<'Ability' | 'Knowledge' | 'LabourFunction' | 'Skill', ParentType, ContextType>;
};

export type ConceptKindResolvers = EnumResolverSignature<{ ABILITY?: any, KNOWLEDGE?: any, LABOUR_FUNCTION?: any, SKILL?: any }, ResolversTypes['ConceptKind']>;

export type ConceptOrderFieldResolvers = EnumResolverSignature<{ NAME?: any, PROFESSION_COUNT?: any }, ResolversTypes['ConceptOrderField']>;

export type ConceptProfessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptProfession'] = ResolversParentTypes['ConceptProfession']> = {
  cards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptProfessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptProfessionConnection'] = ResolversParentTypes['ConceptProfessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptProfessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConceptProfession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConceptProfessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptProfessionEdge'] = ResolversParentTypes['ConceptProfessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConceptProfession'], ParentType, ContextType>;
};

export type CoverageStatusResolvers = EnumResolverSignature<{ COVERED?: any, DOUBTFUL?: any, MISSING?: any }, ResolversTypes['CoverageStatus']>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DayNoteResolvers = EnumResolverSignature<{ BETWEEN_BOUNDS?: any, NOT_IN_EDITION?: any, NO_EDITION?: any }, ResolversTypes['DayNote']>;

export type DecidedByResolvers = EnumResolverSignature<{ ALIGNMENT?: any, METHOD?: any, PERSON?: any, SAME_TEXT?: any }, ResolversTypes['DecidedBy']>;

export type DefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Definition'] = ResolversParentTypes['Definition']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DefinitionKind'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DefinitionKindResolvers = EnumResolverSignature<{ ABBREVIATION?: any, TERM?: any }, ResolversTypes['DefinitionKind']>;

export type DivergedClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivergedClause'] = ResolversParentTypes['DivergedClause']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TextChange']>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  isOrderKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ClauseVerdict'], ParentType, ContextType>;
};

export type DivergedClauseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivergedClauseConnection'] = ResolversParentTypes['DivergedClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DivergedClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DivergedClause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DivergedClauseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivergedClauseEdge'] = ResolversParentTypes['DivergedClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DivergedClause'], ParentType, ContextType>;
};

export type DoubtfulPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtfulPair'] = ResolversParentTypes['DoubtfulPair']> = {
  conceptOfOne?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  conceptOfOther?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  isInOneList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  professionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<DoubtfulPairreasonArgs, 'language'>>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MeaningReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoubtfulPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtfulPairConnection'] = ResolversParentTypes['DoubtfulPairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DoubtfulPairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DoubtfulPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DoubtfulPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubtfulPairEdge'] = ResolversParentTypes['DoubtfulPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DoubtfulPair'], ParentType, ContextType>;
};

export type EconomicActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EconomicActivity'] = ResolversParentTypes['EconomicActivity']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ActivityLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<EconomicActivitynameArgs, 'language'>>;
  parent?: Resolver<Maybe<ResolversTypes['EconomicActivity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition']> = {
  baseOrder?: Resolver<Maybe<ResolversTypes['OrderReference']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['EditionBodies'], ParentType, ContextType>;
  cards?: Resolver<ReadonlyArray<ResolversTypes['ProfessionCard']>, ParentType, ContextType>;
  ceasedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ResolversTypes['CitationConnection']>, ParentType, ContextType, RequireFields<EditioncitationsArgs, 'first'>>;
  daysAfterPublication?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  definitions?: Resolver<ReadonlyArray<ResolversTypes['Definition']>, ParentType, ContextType>;
  enactedBy?: Resolver<ResolversTypes['OrderReference'], ParentType, ContextType>;
  enactedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  entryIntoForceRule?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<EditionentryIntoForceRuleArgs, 'language'>>;
  findings?: Resolver<Maybe<ResolversTypes['FindingConnection']>, ParentType, ContextType, RequireFields<EditionfindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  lawFindings?: Resolver<Maybe<ResolversTypes['LawFindingConnection']>, ParentType, ContextType, RequireFields<EditionlawFindingsArgs, 'first'>>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActStatus'], ParentType, ContextType, Partial<EditionstatusArgs>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditionBodiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionBodies'] = ResolversParentTypes['EditionBodies']> = {
  chamber?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<EditionBodieschamberArgs, 'language'>>;
  nationalBody?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<EditionBodiesnationalBodyArgs, 'language'>>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<EditionBodiesorganisationsArgs, 'language'>>;
  sectoralCouncil?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<EditionBodiessectoralCouncilArgs, 'language'>>;
  stateBody?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<EditionBodiesstateBodyArgs, 'language'>>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
};

export type EvidenceGradeResolvers = EnumResolverSignature<{ OFFICIAL?: any, SECONDARY?: any, UNVERIFIED?: any }, ResolversTypes['EvidenceGrade']>;

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  key?: Resolver<ResolversTypes['FacetKey'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  withoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetKeyResolvers = EnumResolverSignature<{ ACTIVITY?: any, LEGAL_ACT?: any, LEVEL?: any, OCCUPATION_GROUP?: any, PROFESSION?: any, STANDARD?: any }, ResolversTypes['FacetKey']>;

export type FacetSubjectResolvers = EnumResolverSignature<{ ABILITY?: any, CARD?: any, KNOWLEDGE?: any, LABOUR_FUNCTION?: any, LEGAL_ACT?: any, PROFESSION?: any, SKILL?: any, STANDARD?: any }, ResolversTypes['FacetSubject']>;

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<FacetValuelabelArgs, 'language'>>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type FactAgreementResolvers = EnumResolverSignature<{ DIFFERENT?: any, NOT_COMPARABLE?: any, NOT_STATED_BY_SOME?: any, SAME?: any }, ResolversTypes['FactAgreement']>;

export type FactComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactComparison'] = ResolversParentTypes['FactComparison']> = {
  agreement?: Resolver<ResolversTypes['FactAgreement'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['CardFact'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FactValue']>, ParentType, ContextType>;
};

export type FactValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactValue'] = ResolversParentTypes['FactValue']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  isStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<FactValuetextsArgs, 'language'>>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  about?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['ProfessionCard']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<FindingmessageArgs, 'language'>>;
  rule?: Resolver<Maybe<ResolversTypes['FindingRule']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingRuleResolvers = EnumResolverSignature<{ ABBREVIATION_UNDEFINED?: any, ABBREVIATION_UNUSED?: any, ABILITIES_MISSING?: any, ABILITY_AMONG_KNOWLEDGE?: any, ABILITY_DUPLICATED?: any, ACTIVITIES_INCOMPLETE?: any, ACTIVITIES_MISSING?: any, ACTIVITY_CODE_MISMATCH?: any, ACTIVITY_NAME_REPEATED?: any, ACTS_DIFFER_BETWEEN_LANGUAGES?: any, ACT_CEASED_SINCE?: any, ACT_NOT_IN_FORCE_WHEN_ENACTED?: any, BRACKET_UNBALANCED?: any, CARDS_MISSING?: any, CARD_DUPLICATED?: any, CARD_HEADING_MISSING?: any, CARD_LIST_MISMATCH?: any, CARD_LIST_MISSING?: any, CARD_NUMBER_OUT_OF_ORDER?: any, CITATION_AMBIGUOUS?: any, CITATION_LATER_THAN_STANDARD?: any, CITATION_UNRESOLVED?: any, CODES_DIFFER_BETWEEN_LANGUAGES?: any, CODES_SWAPPED?: any, CODE_LETTER_CYRILLIC?: any, DATES_DIFFER_BETWEEN_LANGUAGES?: any, DATE_IMPLAUSIBLE?: any, DATE_IMPOSSIBLE?: any, DEFINITION_EMPTY?: any, DESCRIPTION_MISSING?: any, DOCUMENT_CUT_OFF?: any, EDUCATION_LEVEL_UNUSUAL?: any, EDUCATION_MISSING?: any, ENTRY_DUPLICATED?: any, FUNCTION_LIST_MISMATCH?: any, GROUP_CODE_MISMATCH?: any, GROUP_CODE_MISSING?: any, HEADING_CODE_MISMATCH?: any, HEADING_NAME_MISMATCH?: any, IN_FORCE_BEFORE_ADOPTION?: any, KNOWLEDGE_DUPLICATED?: any, KNOWLEDGE_MISSING?: any, LABEL_NOT_RECOGNISED?: any, LABEL_UNFAMILIAR?: any, LABOUR_FUNCTIONS_MISSING?: any, LABOUR_FUNCTION_DUPLICATED?: any, LABOUR_FUNCTION_HEADING_MISSING?: any, LANGUAGE_MIXED?: any, LETTERS_LOOK_ALIKE?: any, LEVELS_DIFFER_BETWEEN_LANGUAGES?: any, LEVEL_MISPLACED?: any, LEVEL_MISSING?: any, LEVEL_OUT_OF_RANGE?: any, LEVEL_UNUSUAL_FOR_GROUP?: any, NAMES_DIFFER_IN_ONE_LANGUAGE?: any, NAME_IN_DESCRIPTION?: any, NEXT_REVIEW_BEFORE_EDITION?: any, NEXT_REVIEW_FAR?: any, NUMBERING_OUT_OF_ORDER?: any, NUMBERS_DIFFER_BETWEEN_LANGUAGES?: any, NUMBER_MISSING?: any, OCCUPATION_CODE_MALFORMED?: any, OCCUPATION_CODE_MISSING?: any, OCCUPATION_NAMED_DIFFERENTLY?: any, ONLY_IN_KAZAKH_TEXT?: any, ONLY_IN_RUSSIAN_TEXT?: any, ORDER_BEFORE_AMENDED?: any, ORDER_DIFFERS_BETWEEN_LANGUAGES?: any, ORDER_NUMBER_MISSING?: any, OWN_CODE_AMONG_OTHER_TITLES?: any, PERSONAL_COMPETENCES_MISSING?: any, PLACEHOLDER_LEFT?: any, PURPOSE_IN_OTHER_TITLES?: any, PURPOSE_MISSING?: any, QUOTATION_MARK_MISSING?: any, RELATED_PROFESSION_ELSEWHERE?: any, RELATED_PROFESSION_LEVEL_MISMATCH?: any, RELATED_PROFESSION_LEVEL_MISSING?: any, RELATED_PROFESSION_SELF?: any, RELATED_PROFESSION_UNKNOWN?: any, REPLACEMENT_CYCLE?: any, SKILLS_MISSING?: any, SKILL_DUPLICATED?: any, SKILL_HEADING_MISSING?: any, SPACE_MISSING?: any, SPLIT_BETWEEN_LANGUAGES?: any, STANDARD_CODE_MISMATCH?: any, STANDARD_CODE_MISSING?: any, STANDARD_NAME_MISSING?: any, SUB_LEVEL_MISMATCH?: any, SUB_LEVEL_MISPLACED?: any, TEXT_CUT_OFF?: any, TEXT_NOT_UNDERSTOOD?: any, TITLE_IN_PURPOSE?: any, WORDS_RUN_TOGETHER?: any }, ResolversTypes['FindingRule']>;

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  education?: Resolver<ReadonlyArray<ResolversTypes['GapRequirement']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['FactComparison']>, ParentType, ContextType, RequireFields<GapfactsArgs, 'differing'>>;
  from?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  labourFunctions?: Resolver<ReadonlyArray<ResolversTypes['GapLabourFunction']>, ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['GapLayer']>, ParentType, ContextType>;
  legalActs?: Resolver<ReadonlyArray<ResolversTypes['GapRequirement']>, ParentType, ContextType>;
  notStated?: Resolver<ReadonlyArray<ResolversTypes['Blank']>, ParentType, ContextType>;
  personalCompetences?: Resolver<ReadonlyArray<ResolversTypes['GapRequirement']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type GapLabourFunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapLabourFunction'] = ResolversParentTypes['GapLabourFunction']> = {
  labourFunction?: Resolver<ResolversTypes['GapRequirement'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['GapSkill']>, ParentType, ContextType>;
};

export type GapLayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapLayer'] = ResolversParentTypes['GapLayer']> = {
  blanks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promoted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapRequirement'] = ResolversParentTypes['GapRequirement']> = {
  blanks?: Resolver<ReadonlyArray<ResolversTypes['Blank']>, ParentType, ContextType>;
  held?: Resolver<ReadonlyArray<ResolversTypes['RequirementPlace']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  lacking?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needed?: Resolver<ReadonlyArray<ResolversTypes['RequirementPlace']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<GapRequirementreasonArgs, 'language'>>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  reworded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GapStatus'], ParentType, ContextType>;
};

export type GapSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapSkill'] = ResolversParentTypes['GapSkill']> = {
  abilities?: Resolver<ReadonlyArray<ResolversTypes['GapRequirement']>, ParentType, ContextType>;
  knowledge?: Resolver<ReadonlyArray<ResolversTypes['GapRequirement']>, ParentType, ContextType>;
  knowledgeStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['GapRequirement'], ParentType, ContextType>;
};

export type GapStatusResolvers = EnumResolverSignature<{ HELD?: any, MISSING?: any, MOVED?: any, NEARLY?: any, NOT_STATED?: any, PROMOTED?: any }, ResolversTypes['GapStatus']>;

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraphNodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<GraphNodelabelArgs, 'language'>>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GraphNodeKindResolvers = EnumResolverSignature<{ ABILITY?: any, KNOWLEDGE?: any, LABOUR_FUNCTION?: any, LEGAL_ACT?: any, OCCUPATION?: any, OCCUPATION_GROUP?: any, PROFESSION?: any, QUALIFICATION_LEVEL?: any, SKILL?: any, STANDARD?: any }, ResolversTypes['GraphNodeKind']>;

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  byLevel?: Resolver<ReadonlyArray<ResolversTypes['LevelCount']>, ParentType, ContextType>;
  byRole?: Resolver<ReadonlyArray<ResolversTypes['RoleCount']>, ParentType, ContextType>;
  cards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labourFunctionStatements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labourFunctions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skillStatements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KnowledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Knowledge'] = ResolversParentTypes['Knowledge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGeneric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalActs?: Resolver<Maybe<ResolversTypes['CitedActConnection']>, ParentType, ContextType, RequireFields<KnowledgelegalActsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<KnowledgenameArgs, 'language'>>;
  professionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professions?: Resolver<Maybe<ResolversTypes['ConceptProfessionConnection']>, ParentType, ContextType, RequireFields<KnowledgeprofessionsArgs, 'first'>>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, RequireFields<KnowledgeskillsArgs, 'first'>>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Maybe<ResolversTypes['KnowledgeStatementConnection']>, ParentType, ContextType, RequireFields<KnowledgestatementsArgs, 'first'>>;
  wordings?: Resolver<Maybe<ResolversTypes['WordingConnection']>, ParentType, ContextType, RequireFields<KnowledgewordingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KnowledgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeConnection'] = ResolversParentTypes['KnowledgeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KnowledgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Knowledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KnowledgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeEdge'] = ResolversParentTypes['KnowledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['KnowledgeStatement']>, ParentType, ContextType>;
  mandatory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Knowledge'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KnowledgeStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeStatement'] = ResolversParentTypes['KnowledgeStatement']> = {
  card?: Resolver<ResolversTypes['ProfessionCard'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Knowledge'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['SkillStatement'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<KnowledgeStatementtextArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KnowledgeStatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeStatementConnection'] = ResolversParentTypes['KnowledgeStatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KnowledgeStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['KnowledgeStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KnowledgeStatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeStatementEdge'] = ResolversParentTypes['KnowledgeStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KnowledgeStatement'], ParentType, ContextType>;
};

export type LabourFunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabourFunction'] = ResolversParentTypes['LabourFunction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGeneric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalActs?: Resolver<Maybe<ResolversTypes['CitedActConnection']>, ParentType, ContextType, RequireFields<LabourFunctionlegalActsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<LabourFunctionnameArgs, 'language'>>;
  professionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professions?: Resolver<Maybe<ResolversTypes['ConceptProfessionConnection']>, ParentType, ContextType, RequireFields<LabourFunctionprofessionsArgs, 'first'>>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, RequireFields<LabourFunctionskillsArgs, 'first'>>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Maybe<ResolversTypes['LabourFunctionStatementConnection']>, ParentType, ContextType, RequireFields<LabourFunctionstatementsArgs, 'first'>>;
  wordings?: Resolver<Maybe<ResolversTypes['WordingConnection']>, ParentType, ContextType, RequireFields<LabourFunctionwordingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabourFunctionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabourFunctionConnection'] = ResolversParentTypes['LabourFunctionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LabourFunctionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LabourFunction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LabourFunctionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabourFunctionEdge'] = ResolversParentTypes['LabourFunctionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['LabourFunctionStatement']>, ParentType, ContextType>;
  mandatory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LabourFunction'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabourFunctionStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabourFunctionStatement'] = ResolversParentTypes['LabourFunctionStatement']> = {
  card?: Resolver<ResolversTypes['ProfessionCard'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['LabourFunction'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['SkillStatement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<LabourFunctionStatementtextArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabourFunctionStatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabourFunctionStatementConnection'] = ResolversParentTypes['LabourFunctionStatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LabourFunctionStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LabourFunctionStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LabourFunctionStatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabourFunctionStatementEdge'] = ResolversParentTypes['LabourFunctionStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LabourFunctionStatement'], ParentType, ContextType>;
};

export type LanguageResolvers = EnumResolverSignature<{ EN?: any, KK?: any, RU?: any }, ResolversTypes['Language']>;

export type LawFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawFinding'] = ResolversParentTypes['LawFinding']> = {
  act?: Resolver<ResolversTypes['LegalAct'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<LawFindingmessageArgs, 'language'>>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Successor']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FindingRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActStatus'], ParentType, ContextType>;
  statusWhenEnacted?: Resolver<ResolversTypes['ActStatus'], ParentType, ContextType>;
};

export type LawFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawFindingConnection'] = ResolversParentTypes['LawFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LawFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LawFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LawFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawFindingEdge'] = ResolversParentTypes['LawFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LawFinding'], ParentType, ContextType>;
};

export type LegalActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAct'] = ResolversParentTypes['LegalAct']> = {
  adiletId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  cards?: Resolver<Maybe<ResolversTypes['LegalActCardConnection']>, ParentType, ContextType, RequireFields<LegalActcardsArgs, 'first'>>;
  ceasedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<Maybe<ResolversTypes['CitationConnection']>, ParentType, ContextType, RequireFields<LegalActcitationsArgs, 'first'>>;
  citationsOutsideCards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedTogether?: Resolver<Maybe<ResolversTypes['CitedTogetherConnection']>, ParentType, ContextType, RequireFields<LegalActcitedTogetherArgs, 'first'>>;
  enacts?: Resolver<ReadonlyArray<ResolversTypes['Edition']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceGrade'], ParentType, ContextType>;
  formerTitles?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  isListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<LegalActissuerArgs, 'language'>>;
  kind?: Resolver<ResolversTypes['ActKind'], ParentType, ContextType>;
  labourFunctionStatements?: Resolver<Maybe<ResolversTypes['LegalActLabourFunctionStatementConnection']>, ParentType, ContextType, RequireFields<LegalActlabourFunctionStatementsArgs, 'first'>>;
  labourFunctions?: Resolver<Maybe<ResolversTypes['LegalActLabourFunctionConnection']>, ParentType, ContextType, RequireFields<LegalActlabourFunctionsArgs, 'first'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  professionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professions?: Resolver<Maybe<ResolversTypes['LegalActProfessionConnection']>, ParentType, ContextType, RequireFields<LegalActprofessionsArgs, 'first'>>;
  provisionCitationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisionCitationsOutsideCards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisionCoverage?: Resolver<ResolversTypes['ProvisionCoverage'], ParentType, ContextType>;
  provisions?: Resolver<Maybe<ResolversTypes['ProvisionConnection']>, ParentType, ContextType, RequireFields<LegalActprovisionsArgs, 'first'>>;
  registerFindings?: Resolver<ReadonlyArray<ResolversTypes['RegisterFinding']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Replacement']>, ParentType, ContextType>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['Replacement']>, ParentType, ContextType>;
  skillStatements?: Resolver<Maybe<ResolversTypes['LegalActSkillStatementConnection']>, ParentType, ContextType, RequireFields<LegalActskillStatementsArgs, 'first'>>;
  skills?: Resolver<Maybe<ResolversTypes['LegalActSkillConnection']>, ParentType, ContextType, RequireFields<LegalActskillsArgs, 'first'>>;
  skillsWithoutKnowledge?: Resolver<Maybe<ResolversTypes['SkillStatementConnection']>, ParentType, ContextType, RequireFields<LegalActskillsWithoutKnowledgeArgs, 'first'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['ActEvidence']>, ParentType, ContextType>;
  standardCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standards?: Resolver<Maybe<ResolversTypes['StandardConnection']>, ParentType, ContextType, RequireFields<LegalActstandardsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['ActStatus'], ParentType, ContextType, Partial<LegalActstatusArgs>>;
  statusEvidence?: Resolver<ResolversTypes['EvidenceGrade'], ParentType, ContextType>;
  statusReadOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Successor']>, ParentType, ContextType, Partial<LegalActsuccessorsArgs>>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<LegalActtitleArgs, 'language'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zanCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalActCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActCard'] = ResolversParentTypes['LegalActCard']> = {
  card?: Resolver<ResolversTypes['ProfessionCard'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CitationRole']>, ParentType, ContextType>;
};

export type LegalActCardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActCardConnection'] = ResolversParentTypes['LegalActCardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalActCardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalActCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LegalActCardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActCardEdge'] = ResolversParentTypes['LegalActCardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalActCard'], ParentType, ContextType>;
};

export type LegalActConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActConnection'] = ResolversParentTypes['LegalActConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalActEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalAct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LegalActEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActEdge'] = ResolversParentTypes['LegalActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalAct'], ParentType, ContextType>;
};

export type LegalActLabourFunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActLabourFunction'] = ResolversParentTypes['LegalActLabourFunction']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  labourFunction?: Resolver<ResolversTypes['LabourFunction'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CitationRole']>, ParentType, ContextType>;
};

export type LegalActLabourFunctionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActLabourFunctionConnection'] = ResolversParentTypes['LegalActLabourFunctionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalActLabourFunctionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalActLabourFunction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LegalActLabourFunctionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActLabourFunctionEdge'] = ResolversParentTypes['LegalActLabourFunctionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalActLabourFunction'], ParentType, ContextType>;
};

export type LegalActLabourFunctionStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActLabourFunctionStatement'] = ResolversParentTypes['LegalActLabourFunctionStatement']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  labourFunction?: Resolver<ResolversTypes['LabourFunctionStatement'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CitationRole']>, ParentType, ContextType>;
};

export type LegalActLabourFunctionStatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActLabourFunctionStatementConnection'] = ResolversParentTypes['LegalActLabourFunctionStatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalActLabourFunctionStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalActLabourFunctionStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LegalActLabourFunctionStatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActLabourFunctionStatementEdge'] = ResolversParentTypes['LegalActLabourFunctionStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalActLabourFunctionStatement'], ParentType, ContextType>;
};

export type LegalActOrderFieldResolvers = EnumResolverSignature<{ ADOPTED?: any, CITATIONS?: any, TITLE?: any }, ResolversTypes['LegalActOrderField']>;

export type LegalActProfessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActProfession'] = ResolversParentTypes['LegalActProfession']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CitationRole']>, ParentType, ContextType>;
};

export type LegalActProfessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActProfessionConnection'] = ResolversParentTypes['LegalActProfessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalActProfessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalActProfession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LegalActProfessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActProfessionEdge'] = ResolversParentTypes['LegalActProfessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalActProfession'], ParentType, ContextType>;
};

export type LegalActSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActSkill'] = ResolversParentTypes['LegalActSkill']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CitationRole']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type LegalActSkillConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActSkillConnection'] = ResolversParentTypes['LegalActSkillConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalActSkillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalActSkill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LegalActSkillEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActSkillEdge'] = ResolversParentTypes['LegalActSkillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalActSkill'], ParentType, ContextType>;
};

export type LegalActSkillStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActSkillStatement'] = ResolversParentTypes['LegalActSkillStatement']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CitationRole']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['SkillStatement'], ParentType, ContextType>;
};

export type LegalActSkillStatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActSkillStatementConnection'] = ResolversParentTypes['LegalActSkillStatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalActSkillStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalActSkillStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LegalActSkillStatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalActSkillStatementEdge'] = ResolversParentTypes['LegalActSkillStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalActSkillStatement'], ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['LegalAct']>, ParentType, ContextType>;
  knowledgeStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Maybe<ResolversTypes['SkillStatementConnection']>, ParentType, ContextType, RequireFields<LegalBasisstatementsArgs, 'first'>>;
};

export type LegalBasisConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasisConnection'] = ResolversParentTypes['LegalBasisConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalBasisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LegalBasisEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasisEdge'] = ResolversParentTypes['LegalBasisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
};

export type LegalCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalCoverage'] = ResolversParentTypes['LegalCoverage']> = {
  actsCited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actsListed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ambiguous?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cardsCitingNoAct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cardsWithoutActs?: Resolver<Maybe<ResolversTypes['ProfessionCardConnection']>, ParentType, ContextType, RequireFields<LegalCoveragecardsWithoutActsArgs, 'first'>>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citationsInCards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namingProvision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skillsWithoutKnowledge?: Resolver<Maybe<ResolversTypes['SkillStatementConnection']>, ParentType, ContextType, RequireFields<LegalCoverageskillsWithoutKnowledgeArgs, 'first'>>;
  standard?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType>;
  unresolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelConflict'] = ResolversParentTypes['LevelConflict']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placements?: Resolver<ReadonlyArray<ResolversTypes['LevelPlacement']>, ParentType, ContextType>;
};

export type LevelConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelConflictConnection'] = ResolversParentTypes['LevelConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LevelConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LevelConflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LevelConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelConflictEdge'] = ResolversParentTypes['LevelConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LevelConflict'], ParentType, ContextType>;
};

export type LevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelCount'] = ResolversParentTypes['LevelCount']> = {
  cards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['QualificationLevel']>, ParentType, ContextType>;
  professions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelDeltaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelDelta'] = ResolversParentTypes['LevelDelta']> = {
  addsNothing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['RequirementChangeConnection']>, ParentType, ContextType, RequireFields<LevelDeltachangesArgs, 'first'>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['FactComparison']>, ParentType, ContextType, RequireFields<LevelDeltafactsArgs, 'differing'>>;
  from?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['LevelDeltaLayer']>, ParentType, ContextType>;
  notStated?: Resolver<ReadonlyArray<ResolversTypes['Blank']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type LevelDeltaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelDeltaConnection'] = ResolversParentTypes['LevelDeltaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LevelDeltaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LevelDelta']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LevelDeltaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelDeltaEdge'] = ResolversParentTypes['LevelDeltaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LevelDelta'], ParentType, ContextType>;
};

export type LevelDeltaLayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelDeltaLayer'] = ResolversParentTypes['LevelDeltaLayer']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addsNothing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promoted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reworded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelPlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelPlacement'] = ResolversParentTypes['LevelPlacement']> = {
  first?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['QualificationLevel'], ParentType, ContextType>;
  professions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  aliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fragments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  have?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heavyFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ids?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nesting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rootFields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameField?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schemaDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  textLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variableNesting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variableValues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['OccupationReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LinkCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkCount'] = ResolversParentTypes['LinkCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
};

export type LinkKindResolvers = EnumResolverSignature<{ AT_LEVEL?: any, CITES?: any, DESCRIBED_IN?: any, IN_GROUP?: any, OF_OCCUPATION?: any, RELATED_TO?: any, REPLACED_BY?: any, REQUIRES?: any }, ResolversTypes['LinkKind']>;

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  columnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['MatrixLine']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatrixLine']>, ParentType, ContextType>;
};

export type MatrixAxisResolvers = EnumResolverSignature<{ ABILITY?: any, ACTIVITY?: any, KNOWLEDGE?: any, LABOUR_FUNCTION?: any, LEGAL_ACT?: any, LEVEL?: any, OCCUPATION_GROUP?: any, PROFESSION?: any, SKILL?: any, STANDARD?: any }, ResolversTypes['MatrixAxis']>;

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatrixLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixLine'] = ResolversParentTypes['MatrixLine']> = {
  cards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<MatrixLinelabelArgs, 'language'>>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type MatrixMeasureResolvers = EnumResolverSignature<{ CARDS?: any, CONTAINMENT?: any, JACCARD?: any, PROFESSIONS?: any, SHARED?: any, STATEMENTS?: any }, ResolversTypes['MatrixMeasure']>;

export type MeaningReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeaningReason'] = ResolversParentTypes['MeaningReason']> = {
  kind?: Resolver<ResolversTypes['MeaningReasonKind'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeaningReasonKindResolvers = EnumResolverSignature<{ ALIGNED?: any, CUT_OFF?: any, EXCHANGED?: any, MISPRINT?: any, NEGATION?: any, OPPOSITE?: any, OTHER_ACTS?: any, OTHER_NAMES?: any, OTHER_NUMBERS?: any, OTHER_WORDS?: any, PERSON?: any, SAME_ACTS?: any, SAME_LETTERS?: any, SAME_LIST?: any, SMALL_WORDS?: any, SYNONYMS?: any, WORD_FORMS?: any, WORD_ORDER?: any }, ResolversTypes['MeaningReasonKind']>;

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['NodeCount']>, ParentType, ContextType>;
  isPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModuleActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleAct'] = ResolversParentTypes['ModuleAct']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  legalAct?: Resolver<ResolversTypes['LegalAct'], ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CitationRole']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActStatus'], ParentType, ContextType>;
  subjectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModuleActConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleActConnection'] = ResolversParentTypes['ModuleActConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModuleActEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ModuleAct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ModuleActEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleActEdge'] = ResolversParentTypes['ModuleActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModuleAct'], ParentType, ContextType>;
};

export type ModuleLackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleLack'] = ResolversParentTypes['ModuleLack']> = {
  lackedBy?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type ModuleRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleRequirement'] = ResolversParentTypes['ModuleRequirement']> = {
  abilities?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  abilityShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isGeneric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knowledge?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  lacking?: Resolver<ReadonlyArray<ResolversTypes['ModuleLack']>, ParentType, ContextType>;
  notStatedBy?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  sharing?: Resolver<Maybe<ResolversTypes['ModuleSharing']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
};

export type ModuleSharingResolvers = EnumResolverSignature<{ FULL?: any, NEARLY?: any, NOT_STATED?: any, PARTLY?: any }, ResolversTypes['ModuleSharing']>;

export type ModuleSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleSubject'] = ResolversParentTypes['ModuleSubject']> = {
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  uncovered?: Resolver<ReadonlyArray<ResolversTypes['StatedRequirement']>, ParentType, ContextType>;
  variant?: Resolver<ReadonlyArray<ResolversTypes['ModuleVariant']>, ParentType, ContextType>;
};

export type ModuleSubjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleSubjectConnection'] = ResolversParentTypes['ModuleSubjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModuleSubjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ModuleSubject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ModuleSubjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleSubjectEdge'] = ResolversParentTypes['ModuleSubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModuleSubject'], ParentType, ContextType>;
};

export type ModuleVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleVariant'] = ResolversParentTypes['ModuleVariant']> = {
  adds?: Resolver<ReadonlyArray<ResolversTypes['StatedRequirement']>, ParentType, ContextType>;
  notStated?: Resolver<ReadonlyArray<ResolversTypes['Blank']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['RequirementPlace']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type NameConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameConflict'] = ResolversParentTypes['NameConflict']> = {
  names?: Resolver<ReadonlyArray<ResolversTypes['NameInUse']>, ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
};

export type NameConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameConflictConnection'] = ResolversParentTypes['NameConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NameConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NameConflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NameConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameConflictEdge'] = ResolversParentTypes['NameConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NameConflict'], ParentType, ContextType>;
};

export type NameInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameInUse'] = ResolversParentTypes['NameInUse']> = {
  card?: Resolver<ResolversTypes['ProfessionCard'], ParentType, ContextType>;
  cards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type NextModuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextModule'] = ResolversParentTypes['NextModule']> = {
  covers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isBest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['SharedModule'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['NextModuleSubject']>, ParentType, ContextType>;
  taught?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NextModuleSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextModuleSubject'] = ResolversParentTypes['NextModuleSubject']> = {
  covers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  taught?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Ability' | 'AbilityStatement' | 'Citation' | 'EconomicActivity' | 'Edition' | 'Finding' | 'Knowledge' | 'KnowledgeStatement' | 'LabourFunction' | 'LabourFunctionStatement' | 'LegalAct' | 'Occupation' | 'OccupationGroup' | 'Profession' | 'ProfessionCard' | 'Provision' | 'QualificationLevel' | 'Skill' | 'SkillStatement' | 'SourceDocument' | 'Standard', ParentType, ContextType>;
};

export type NodeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeCount'] = ResolversParentTypes['NodeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['OccupationGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levelDeltas?: Resolver<ReadonlyArray<ResolversTypes['LevelDelta']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<OccupationnameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<OccupationnamesArgs, 'language'>>;
  professions?: Resolver<ReadonlyArray<ResolversTypes['Profession']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationConnection'] = ResolversParentTypes['OccupationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccupationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OccupationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationEdge'] = ResolversParentTypes['OccupationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
};

export type OccupationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationGroup'] = ResolversParentTypes['OccupationGroup']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['OccupationGroup']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<OccupationGroupnameArgs, 'language'>>;
  occupations?: Resolver<Maybe<ResolversTypes['OccupationConnection']>, ParentType, ContextType, RequireFields<OccupationGroupoccupationsArgs, 'first'>>;
  parent?: Resolver<Maybe<ResolversTypes['OccupationGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupationReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationReference'] = ResolversParentTypes['OccupationReference']> = {
  card?: Resolver<Maybe<ResolversTypes['ProfessionCard']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profession?: Resolver<Maybe<ResolversTypes['Profession']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderDirectionResolvers = EnumResolverSignature<{ ASC?: any, DESC?: any }, ResolversTypes['OrderDirection']>;

export type OrderKindResolvers = EnumResolverSignature<{ AMENDING?: any, APPROVING?: any }, ResolversTypes['OrderKind']>;

export type OrderReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReference'] = ResolversParentTypes['OrderReference']> = {
  act?: Resolver<Maybe<ResolversTypes['LegalAct']>, ParentType, ContextType>;
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrderKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overlap'] = ResolversParentTypes['Overlap']> = {
  alone?: Resolver<Maybe<ResolversTypes['OverlapRequirementConnection']>, ParentType, ContextType, RequireFields<OverlapaloneArgs, 'first'>>;
  containment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['FactComparison']>, ParentType, ContextType, RequireFields<OverlapfactsArgs, 'differing'>>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['OverlapPair']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedByAll?: Resolver<Maybe<ResolversTypes['OverlapRequirementConnection']>, ParentType, ContextType, RequireFields<OverlapsharedByAllArgs, 'first'>>;
  sharedBySome?: Resolver<Maybe<ResolversTypes['OverlapRequirementConnection']>, ParentType, ContextType, RequireFields<OverlapsharedBySomeArgs, 'first'>>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['OverlapSubject']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapPair'] = ResolversParentTypes['OverlapPair']> = {
  containmentOfOne?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  containmentOfOther?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  either?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapPresenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapPresence'] = ResolversParentTypes['OverlapPresence']> = {
  places?: Resolver<ReadonlyArray<ResolversTypes['RequirementPlace']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type OverlapRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapRequirement'] = ResolversParentTypes['OverlapRequirement']> = {
  in?: Resolver<ReadonlyArray<ResolversTypes['OverlapPresence']>, ParentType, ContextType>;
  notStatedBy?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  subjectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapRequirementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapRequirementConnection'] = ResolversParentTypes['OverlapRequirementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OverlapRequirementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OverlapRequirement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OverlapRequirementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapRequirementEdge'] = ResolversParentTypes['OverlapRequirementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OverlapRequirement'], ParentType, ContextType>;
};

export type OverlapSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapSubject'] = ResolversParentTypes['OverlapSubject']> = {
  alone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStated?: Resolver<ReadonlyArray<ResolversTypes['Blank']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  isShortest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  throughCommon?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonalCompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalCompetence'] = ResolversParentTypes['PersonalCompetence']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<PersonalCompetencetextArgs, 'language'>>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PlaceUnit'], ParentType, ContextType>;
};

export type PlaceUnitResolvers = EnumResolverSignature<{ LINE?: any, PARAGRAPH?: any }, ResolversTypes['PlaceUnit']>;

export type ProfessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Profession'] = ResolversParentTypes['Profession']> = {
  abilities?: Resolver<Maybe<ResolversTypes['AbilityConnection']>, ParentType, ContextType, RequireFields<ProfessionabilitiesArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['ProfessionOnDay'], ParentType, ContextType, RequireFields<ProfessionasOfArgs, 'day'>>;
  cards?: Resolver<ReadonlyArray<ResolversTypes['ProfessionCard']>, ParentType, ContextType, Partial<ProfessioncardsArgs>>;
  citations?: Resolver<Maybe<ResolversTypes['CitationConnection']>, ParentType, ContextType, RequireFields<ProfessioncitationsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeSource?: Resolver<ResolversTypes['CodeSource'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knowledge?: Resolver<Maybe<ResolversTypes['KnowledgeConnection']>, ParentType, ContextType, RequireFields<ProfessionknowledgeArgs, 'first'>>;
  labourFunctions?: Resolver<Maybe<ResolversTypes['LabourFunctionConnection']>, ParentType, ContextType, RequireFields<ProfessionlabourFunctionsArgs, 'first'>>;
  legalActs?: Resolver<Maybe<ResolversTypes['CitedActConnection']>, ParentType, ContextType, RequireFields<ProfessionlegalActsArgs, 'first'>>;
  level?: Resolver<Maybe<ResolversTypes['QualificationLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<ProfessionnameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<ProfessionnamesArgs, 'language'>>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  related?: Resolver<Maybe<ResolversTypes['RelatedProfessionConnection']>, ParentType, ContextType, RequireFields<ProfessionrelatedArgs, 'first'>>;
  skills?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, RequireFields<ProfessionskillsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfessionCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionCard'] = ResolversParentTypes['ProfessionCard']> = {
  citations?: Resolver<Maybe<ResolversTypes['CitationConnection']>, ParentType, ContextType, RequireFields<ProfessionCardcitationsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeAsWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeSource?: Resolver<ResolversTypes['CodeSource'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  education?: Resolver<ReadonlyArray<ResolversTypes['Qualification']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  experience?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<ProfessionCardexperienceArgs, 'language'>>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  groupCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handbookGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informalLearning?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<ProfessionCardinformalLearningArgs, 'language'>>;
  item?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  labourFunctions?: Resolver<ReadonlyArray<ResolversTypes['LabourFunctionStatement']>, ParentType, ContextType>;
  legalActs?: Resolver<Maybe<ResolversTypes['CitedActConnection']>, ParentType, ContextType, RequireFields<ProfessionCardlegalActsArgs, 'first'>>;
  level?: Resolver<Maybe<ResolversTypes['QualificationLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<ProfessionCardnameArgs, 'language'>>;
  otherTitles?: Resolver<ReadonlyArray<ResolversTypes['OccupationReference']>, ParentType, ContextType>;
  personalCompetences?: Resolver<ReadonlyArray<ResolversTypes['PersonalCompetence']>, ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<ProfessionCardpurposeArgs, 'language'>>;
  relatedProfessions?: Resolver<ReadonlyArray<ResolversTypes['OccupationReference']>, ParentType, ContextType>;
  subLevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  technicalRegulations?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<ProfessionCardtechnicalRegulationsArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfessionCardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionCardConnection'] = ResolversParentTypes['ProfessionCardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProfessionCardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProfessionCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProfessionCardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionCardEdge'] = ResolversParentTypes['ProfessionCardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProfessionCard'], ParentType, ContextType>;
};

export type ProfessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionConnection'] = ResolversParentTypes['ProfessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProfessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Profession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProfessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionEdge'] = ResolversParentTypes['ProfessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
};

export type ProfessionOnDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionOnDay'] = ResolversParentTypes['ProfessionOnDay']> = {
  cards?: Resolver<ReadonlyArray<ResolversTypes['CardOnDay']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalActs?: Resolver<Maybe<ResolversTypes['CitedActOnDayConnection']>, ParentType, ContextType, RequireFields<ProfessionOnDaylegalActsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['DayNote']>, ParentType, ContextType>;
};

export type ProfessionOrderFieldResolvers = EnumResolverSignature<{ CODE?: any, LEVEL?: any, NAME?: any }, ResolversTypes['ProfessionOrderField']>;

export type ProgrammeCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeCoverage'] = ResolversParentTypes['ProgrammeCoverage']> = {
  layers?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeLayer']>, ParentType, ContextType>;
  requirements?: Resolver<Maybe<ResolversTypes['ProgrammeRequirementConnection']>, ParentType, ContextType, RequireFields<ProgrammeCoveragerequirementsArgs, 'first'>>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeSubject']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeText']>, ParentType, ContextType>;
};

export type ProgrammeLayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeLayer'] = ResolversParentTypes['ProgrammeLayer']> = {
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doubtful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeMatch'] = ResolversParentTypes['ProgrammeMatch']> = {
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<ProgrammeMatchreasonArgs, 'language'>>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MeaningReason']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoverageStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammeRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeRequirement'] = ResolversParentTypes['ProgrammeRequirement']> = {
  coveredBy?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeMatch']>, ParentType, ContextType>;
  in?: Resolver<ReadonlyArray<ResolversTypes['OverlapPresence']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoverageStatus'], ParentType, ContextType>;
};

export type ProgrammeRequirementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeRequirementConnection'] = ResolversParentTypes['ProgrammeRequirementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeRequirementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeRequirement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProgrammeRequirementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeRequirementEdge'] = ResolversParentTypes['ProgrammeRequirementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgrammeRequirement'], ParentType, ContextType>;
};

export type ProgrammeSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeSubject'] = ResolversParentTypes['ProgrammeSubject']> = {
  layers?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeLayer']>, ParentType, ContextType>;
  notStated?: Resolver<ReadonlyArray<ResolversTypes['Blank']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type ProgrammeTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeText'] = ResolversParentTypes['ProgrammeText']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeMatch']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgrammeTextStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammeTextStatusResolvers = EnumResolverSignature<{ DOUBTFUL?: any, MATCHED?: any, UNMATCHED?: any }, ResolversTypes['ProgrammeTextStatus']>;

export type ProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  act?: Resolver<ResolversTypes['LegalAct'], ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['ProvisionConnection']>, ParentType, ContextType, RequireFields<ProvisionchildrenArgs, 'first'>>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<Maybe<ResolversTypes['CitationConnection']>, ParentType, ContextType, RequireFields<ProvisioncitationsArgs, 'first'>>;
  citationsOutsideCards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<ProvisionheadingArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExcluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvisionKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  professions?: Resolver<Maybe<ResolversTypes['ProfessionConnection']>, ParentType, ContextType, RequireFields<ProvisionprofessionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProvisionCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionCoverage'] = ResolversParentTypes['ProvisionCoverage']> = {
  editions?: Resolver<ReadonlyArray<ResolversTypes['ProvisionEdition']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProvisionCoverageState'], ParentType, ContextType>;
};

export type ProvisionCoverageStateResolvers = EnumResolverSignature<{ COMPLETE?: any, NONE?: any, PARTIAL?: any }, ResolversTypes['ProvisionCoverageState']>;

export type ProvisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type ProvisionEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionEdition'] = ResolversParentTypes['ProvisionEdition']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvisionKindResolvers = EnumResolverSignature<{ ARTICLE?: any, CHAPTER?: any, PARAGRAPH?: any, PART?: any, SECTION?: any, SUBCHAPTER?: any, SUBSECTION?: any }, ResolversTypes['ProvisionKind']>;

export type ProvisionReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionReference'] = ResolversParentTypes['ProvisionReference']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chapter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subparagraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification']> = {
  level?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<QualificationlevelArgs, 'language'>>;
  qualification?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<QualificationqualificationArgs, 'language'>>;
  specialty?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<QualificationspecialtyArgs, 'language'>>;
};

export type QualificationLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationLevel'] = ResolversParentTypes['QualificationLevel']> = {
  framework?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalActs?: Resolver<Maybe<ResolversTypes['CitedActConnection']>, ParentType, ContextType, RequireFields<QualificationLevellegalActsArgs, 'first'>>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professions?: Resolver<Maybe<ResolversTypes['ProfessionConnection']>, ParentType, ContextType, RequireFields<QualificationLevelprofessionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  abilities?: Resolver<Maybe<ResolversTypes['AbilityConnection']>, ParentType, ContextType, RequireFields<QueryabilitiesArgs, 'first' | 'orderBy'>>;
  ability?: Resolver<Maybe<ResolversTypes['Ability']>, ParentType, ContextType, RequireFields<QueryabilityArgs, 'id'>>;
  card?: Resolver<Maybe<ResolversTypes['ProfessionCard']>, ParentType, ContextType, RequireFields<QuerycardArgs, 'id'>>;
  divergedClauses?: Resolver<Maybe<ResolversTypes['DivergedClauseConnection']>, ParentType, ContextType, RequireFields<QuerydivergedClausesArgs, 'first'>>;
  doubtfulPairs?: Resolver<Maybe<ResolversTypes['DoubtfulPairConnection']>, ParentType, ContextType, RequireFields<QuerydoubtfulPairsArgs, 'first'>>;
  facets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Facet']>>, ParentType, ContextType, RequireFields<QueryfacetsArgs, 'by' | 'first' | 'of'>>;
  findings?: Resolver<Maybe<ResolversTypes['FindingConnection']>, ParentType, ContextType, RequireFields<QueryfindingsArgs, 'first'>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QuerygapArgs, 'to'>>;
  knowledge?: Resolver<Maybe<ResolversTypes['Knowledge']>, ParentType, ContextType, RequireFields<QueryknowledgeArgs, 'id'>>;
  knowledgeItems?: Resolver<Maybe<ResolversTypes['KnowledgeConnection']>, ParentType, ContextType, RequireFields<QueryknowledgeItemsArgs, 'first' | 'orderBy'>>;
  labourFunction?: Resolver<Maybe<ResolversTypes['LabourFunction']>, ParentType, ContextType, RequireFields<QuerylabourFunctionArgs, 'id'>>;
  labourFunctions?: Resolver<Maybe<ResolversTypes['LabourFunctionConnection']>, ParentType, ContextType, RequireFields<QuerylabourFunctionsArgs, 'first' | 'orderBy'>>;
  lawFindings?: Resolver<Maybe<ResolversTypes['LawFindingConnection']>, ParentType, ContextType, RequireFields<QuerylawFindingsArgs, 'first'>>;
  legalAct?: Resolver<Maybe<ResolversTypes['LegalAct']>, ParentType, ContextType, RequireFields<QuerylegalActArgs, 'id'>>;
  legalActs?: Resolver<Maybe<ResolversTypes['LegalActConnection']>, ParentType, ContextType, RequireFields<QuerylegalActsArgs, 'first' | 'orderBy'>>;
  legalCoverage?: Resolver<Maybe<ResolversTypes['LegalCoverage']>, ParentType, ContextType, Partial<QuerylegalCoverageArgs>>;
  levelConflicts?: Resolver<Maybe<ResolversTypes['LevelConflictConnection']>, ParentType, ContextType, RequireFields<QuerylevelConflictsArgs, 'first' | 'minSpread'>>;
  levelDelta?: Resolver<Maybe<ResolversTypes['LevelDelta']>, ParentType, ContextType, RequireFields<QuerylevelDeltaArgs, 'from' | 'to'>>;
  levelsAddingNothing?: Resolver<Maybe<ResolversTypes['LevelDeltaConnection']>, ParentType, ContextType, RequireFields<QuerylevelsAddingNothingArgs, 'first'>>;
  matrix?: Resolver<Maybe<ResolversTypes['Matrix']>, ParentType, ContextType, RequireFields<QuerymatrixArgs, 'columns' | 'firstColumns' | 'firstRows' | 'measure' | 'rows'>>;
  meta?: Resolver<Maybe<ResolversTypes['Meta']>, ParentType, ContextType>;
  nameConflicts?: Resolver<Maybe<ResolversTypes['NameConflictConnection']>, ParentType, ContextType, RequireFields<QuerynameConflictsArgs, 'first'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryneighbourhoodArgs, 'depth' | 'first' | 'id'>>;
  nextModule?: Resolver<Maybe<ResolversTypes['NextModule']>, ParentType, ContextType, RequireFields<QuerynextModuleArgs, 'kind' | 'minSubjects' | 'nearly' | 'subjects' | 'taught' | 'withoutGeneric'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QuerynodesArgs, 'ids'>>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType, RequireFields<QueryoccupationArgs, 'code'>>;
  occupationGroup?: Resolver<Maybe<ResolversTypes['OccupationGroup']>, ParentType, ContextType, RequireFields<QueryoccupationGroupArgs, 'code'>>;
  occupations?: Resolver<Maybe<ResolversTypes['OccupationConnection']>, ParentType, ContextType, RequireFields<QueryoccupationsArgs, 'first'>>;
  order?: Resolver<Maybe<ResolversTypes['OrderReference']>, ParentType, ContextType, RequireFields<QueryorderArgs, 'date' | 'number'>>;
  overlap?: Resolver<Maybe<ResolversTypes['Overlap']>, ParentType, ContextType, RequireFields<QueryoverlapArgs, 'kind' | 'subjects'>>;
  paths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Path']>>, ParentType, ContextType, RequireFields<QuerypathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  profession?: Resolver<Maybe<ResolversTypes['Profession']>, ParentType, ContextType, Partial<QueryprofessionArgs>>;
  professions?: Resolver<Maybe<ResolversTypes['ProfessionConnection']>, ParentType, ContextType, RequireFields<QueryprofessionsArgs, 'first' | 'orderBy'>>;
  programmeCoverage?: Resolver<Maybe<ResolversTypes['ProgrammeCoverage']>, ParentType, ContextType, RequireFields<QueryprogrammeCoverageArgs, 'kinds' | 'subjects' | 'texts'>>;
  qualificationLevel?: Resolver<Maybe<ResolversTypes['QualificationLevel']>, ParentType, ContextType, RequireFields<QueryqualificationLevelArgs, 'level'>>;
  qualificationLevels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QualificationLevel']>>, ParentType, ContextType>;
  readingList?: Resolver<Maybe<ResolversTypes['CitedActConnection']>, ParentType, ContextType, RequireFields<QueryreadingListArgs, 'first' | 'of'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerysearchArgs, 'first' | 'text'>>;
  sharedModules?: Resolver<Maybe<ResolversTypes['SharedModuleConnection']>, ParentType, ContextType, RequireFields<QuerysharedModulesArgs, 'first' | 'kind' | 'minSize' | 'minSubjects' | 'nearly' | 'sameLevel' | 'withoutGeneric'>>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QueryskillArgs, 'id'>>;
  skills?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, RequireFields<QueryskillsArgs, 'first' | 'orderBy'>>;
  staleCitations?: Resolver<Maybe<ResolversTypes['StaleCitationConnection']>, ParentType, ContextType, RequireFields<QuerystaleCitationsArgs, 'first' | 'includeUnknown'>>;
  standard?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType, Partial<QuerystandardArgs>>;
  standards?: Resolver<Maybe<ResolversTypes['StandardConnection']>, ParentType, ContextType, RequireFields<QuerystandardsArgs, 'first' | 'orderBy'>>;
  unevenLegalBases?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, RequireFields<QueryunevenLegalBasesArgs, 'first'>>;
};

export type RegisterFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterFinding'] = ResolversParentTypes['RegisterFinding']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['LegalAct']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<RegisterFindingmessageArgs, 'language'>>;
  rule?: Resolver<ResolversTypes['FindingRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type RelatedLayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedLayer'] = ResolversParentTypes['RelatedLayer']> = {
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['RelatedRequirement']>, ParentType, ContextType, RequireFields<RelatedLayerrequirementsArgs, 'first'>>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RelatedProfessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedProfession'] = ResolversParentTypes['RelatedProfession']> = {
  layers?: Resolver<ReadonlyArray<ResolversTypes['RelatedLayer']>, ParentType, ContextType>;
  namedBy?: Resolver<ReadonlyArray<ResolversTypes['OccupationReference']>, ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
  references?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameOccupation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RelatedProfessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedProfessionConnection'] = ResolversParentTypes['RelatedProfessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedProfessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RelatedProfession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedProfessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedProfessionEdge'] = ResolversParentTypes['RelatedProfessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelatedProfession'], ParentType, ContextType>;
};

export type RelatedRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedRequirement'] = ResolversParentTypes['RelatedRequirement']> = {
  otherPlaces?: Resolver<ReadonlyArray<ResolversTypes['RequirementPlace']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['RequirementPlace']>, ParentType, ContextType>;
  professionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type ReplacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Replacement'] = ResolversParentTypes['Replacement']> = {
  act?: Resolver<ResolversTypes['LegalAct'], ParentType, ContextType>;
  evidenceGrade?: Resolver<ResolversTypes['EvidenceGrade'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  legalAct?: Resolver<Maybe<ResolversTypes['LegalAct']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<RequirementnameArgs, 'language'>>;
};

export type RequirementChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementChange'] = ResolversParentTypes['RequirementChange']> = {
  blanks?: Resolver<ReadonlyArray<ResolversTypes['Blank']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RequirementChangeKind'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['RequirementPlace']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<RequirementChangereasonArgs, 'language'>>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  reworded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['RequirementPlace']>, ParentType, ContextType>;
};

export type RequirementChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementChangeConnection'] = ResolversParentTypes['RequirementChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequirementChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RequirementChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RequirementChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementChangeEdge'] = ResolversParentTypes['RequirementChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequirementChange'], ParentType, ContextType>;
};

export type RequirementChangeKindResolvers = EnumResolverSignature<{ ADDED?: any, DROPPED?: any, MOVED?: any, NOT_STATED?: any, PROMOTED?: any, REWORDED?: any, UNCHANGED?: any }, ResolversTypes['RequirementChangeKind']>;

export type RequirementKindResolvers = EnumResolverSignature<{ ABILITY?: any, EDUCATION?: any, KNOWLEDGE?: any, LABOUR_FUNCTION?: any, LEGAL_ACT?: any, PERSONAL_COMPETENCE?: any, SKILL?: any }, ResolversTypes['RequirementKind']>;

export type RequirementPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementPlace'] = ResolversParentTypes['RequirementPlace']> = {
  card?: Resolver<ResolversTypes['ProfessionCard'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<RequirementPlacetextArgs, 'language'>>;
  under?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ResolvedByResolvers = EnumResolverSignature<{ NUMBER_AND_DATE?: any, REGISTRATION?: any, TITLE?: any, TITLE_AND_DATE_OF_TEXT?: any }, ResolversTypes['ResolvedBy']>;

export type RoleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleCount'] = ResolversParentTypes['RoleCount']> = {
  cards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CitationRole'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  isTotalCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['SearchKindCount']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['SearchLevelCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<SearchHitnameArgs, 'language'>>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchKindResolvers = EnumResolverSignature<{ ABILITY?: any, KNOWLEDGE?: any, LABOUR_FUNCTION?: any, LEGAL_ACT?: any, OCCUPATION?: any, OCCUPATION_GROUP?: any, PROFESSION?: any, PROVISION?: any, SKILL?: any, STANDARD?: any }, ResolversTypes['SearchKind']>;

export type SearchKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchKindCount'] = ResolversParentTypes['SearchKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
};

export type SearchLevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchLevelCount'] = ResolversParentTypes['SearchLevelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchMatchResolvers = EnumResolverSignature<{ BEGINNING?: any, EXACT?: any, MISPRINT?: any, WORDS?: any }, ResolversTypes['SearchMatch']>;

export type SeverityResolvers = EnumResolverSignature<{ ERROR?: any, INFO?: any, WARNING?: any }, ResolversTypes['Severity']>;

export type SharedModuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedModule'] = ResolversParentTypes['SharedModule']> = {
  core?: Resolver<ReadonlyArray<ResolversTypes['ModuleRequirement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  legalActs?: Resolver<Maybe<ResolversTypes['ModuleActConnection']>, ParentType, ContextType, RequireFields<SharedModulelegalActsArgs, 'first'>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['QualificationLevel']>, ParentType, ContextType>;
  saves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['ModuleSubjectConnection']>, ParentType, ContextType, RequireFields<SharedModulesubjectsArgs, 'first'>>;
};

export type SharedModuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedModuleConnection'] = ResolversParentTypes['SharedModuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedModuleEdge']>, ParentType, ContextType>;
  isBest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SharedModule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SharedModuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedModuleEdge'] = ResolversParentTypes['SharedModuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedModule'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  abilities?: Resolver<Maybe<ResolversTypes['AbilityConnection']>, ParentType, ContextType, RequireFields<SkillabilitiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGeneric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knowledge?: Resolver<Maybe<ResolversTypes['KnowledgeConnection']>, ParentType, ContextType, RequireFields<SkillknowledgeArgs, 'first'>>;
  labourFunctions?: Resolver<Maybe<ResolversTypes['LabourFunctionConnection']>, ParentType, ContextType, RequireFields<SkilllabourFunctionsArgs, 'first'>>;
  legalActs?: Resolver<Maybe<ResolversTypes['CitedActConnection']>, ParentType, ContextType, RequireFields<SkilllegalActsArgs, 'first'>>;
  legalBases?: Resolver<Maybe<ResolversTypes['LegalBasisConnection']>, ParentType, ContextType, RequireFields<SkilllegalBasesArgs, 'first'>>;
  legalBasisCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<SkillnameArgs, 'language'>>;
  professionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professions?: Resolver<Maybe<ResolversTypes['ConceptProfessionConnection']>, ParentType, ContextType, RequireFields<SkillprofessionsArgs, 'first'>>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Maybe<ResolversTypes['SkillStatementConnection']>, ParentType, ContextType, RequireFields<SkillstatementsArgs, 'first'>>;
  wordings?: Resolver<Maybe<ResolversTypes['WordingConnection']>, ParentType, ContextType, RequireFields<SkillwordingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillConnection'] = ResolversParentTypes['SkillConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SkillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SkillEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillEdge'] = ResolversParentTypes['SkillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['SkillStatement']>, ParentType, ContextType>;
  mandatory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillStatement'] = ResolversParentTypes['SkillStatement']> = {
  abilities?: Resolver<ReadonlyArray<ResolversTypes['AbilityStatement']>, ParentType, ContextType>;
  card?: Resolver<ResolversTypes['ProfessionCard'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knowledge?: Resolver<ReadonlyArray<ResolversTypes['KnowledgeStatement']>, ParentType, ContextType>;
  knowledgeStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  labourFunction?: Resolver<ResolversTypes['LabourFunctionStatement'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recognition?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<SkillStatementrecognitionArgs, 'language'>>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<SkillStatementtextArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillStatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillStatementConnection'] = ResolversParentTypes['SkillStatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SkillStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SkillStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SkillStatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillStatementEdge'] = ResolversParentTypes['SkillStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SkillStatement'], ParentType, ContextType>;
};

export type SourceDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocument'] = ResolversParentTypes['SourceDocument']> = {
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['SourceFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PlaceUnit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceFormatResolvers = EnumResolverSignature<{ DOCX?: any, HTML?: any, MARKDOWN?: any, TEXT?: any }, ResolversTypes['SourceFormat']>;

export type StaleCitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleCitation'] = ResolversParentTypes['StaleCitation']> = {
  act?: Resolver<ResolversTypes['LegalAct'], ParentType, ContextType>;
  cards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ceasedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['ActChange']>, ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citationsOf?: Resolver<Maybe<ResolversTypes['CitationConnection']>, ParentType, ContextType, RequireFields<StaleCitationcitationsOfArgs, 'first'>>;
  citationsOutsideCards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  professions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professionsCiting?: Resolver<Maybe<ResolversTypes['LegalActProfessionConnection']>, ParentType, ContextType, RequireFields<StaleCitationprofessionsCitingArgs, 'first'>>;
  standards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standardsCiting?: Resolver<Maybe<ResolversTypes['CitingStandardConnection']>, ParentType, ContextType, RequireFields<StaleCitationstandardsCitingArgs, 'first'>>;
  status?: Resolver<ResolversTypes['ActStatus'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Successor']>, ParentType, ContextType>;
};

export type StaleCitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleCitationConnection'] = ResolversParentTypes['StaleCitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StaleCitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StaleCitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StaleCitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleCitationEdge'] = ResolversParentTypes['StaleCitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaleCitation'], ParentType, ContextType>;
};

export type StandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['EconomicActivity']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentEdition?: Resolver<Maybe<ResolversTypes['Edition']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<StandarddescriptionArgs, 'language'>>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['Edition']>, ParentType, ContextType, Partial<StandardeditionsArgs>>;
  findings?: Resolver<Maybe<ResolversTypes['FindingConnection']>, ParentType, ContextType, RequireFields<StandardfindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lawFindings?: Resolver<Maybe<ResolversTypes['LawFindingConnection']>, ParentType, ContextType, RequireFields<StandardlawFindingsArgs, 'first'>>;
  legalActs?: Resolver<Maybe<ResolversTypes['CitedActConnection']>, ParentType, ContextType, RequireFields<StandardlegalActsArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<StandardnameArgs, 'language'>>;
  professions?: Resolver<Maybe<ResolversTypes['ProfessionConnection']>, ParentType, ContextType, RequireFields<StandardprofessionsArgs, 'first'>>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<StandardscopeArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardConnection'] = ResolversParentTypes['StandardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Standard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StandardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardEdge'] = ResolversParentTypes['StandardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
};

export type StandardOrderFieldResolvers = EnumResolverSignature<{ CODE?: any, NAME?: any }, ResolversTypes['StandardOrderField']>;

export type StatedRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedRequirement'] = ResolversParentTypes['StatedRequirement']> = {
  places?: Resolver<ReadonlyArray<ResolversTypes['RequirementPlace']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  __resolveType?: TypeResolveFn<'AbilityStatement' | 'KnowledgeStatement' | 'LabourFunctionStatement' | 'SkillStatement', ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  centre?: Resolver<ResolversTypes['GraphNode'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  isCutOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType?: TypeResolveFn<'Profession' | 'ProfessionCard', ParentType, ContextType>;
};

export type SuccessorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Successor'] = ResolversParentTypes['Successor']> = {
  act?: Resolver<ResolversTypes['LegalAct'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['Replacement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActStatus'], ParentType, ContextType>;
};

export type TextChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextChange'] = ResolversParentTypes['TextChange']> = {
  kind?: Resolver<ResolversTypes['TextChangeKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextChangeKindResolvers = EnumResolverSignature<{ ADDED?: any, KEPT?: any, REMOVED?: any }, ResolversTypes['TextChangeKind']>;

export type WordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording']> = {
  comparedWith?: Resolver<Maybe<ResolversTypes['Wording']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['DecidedBy'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<WordingreasonArgs, 'language'>>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MeaningReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WordingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingConnection'] = ResolversParentTypes['WordingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WordingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Wording']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WordingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingEdge'] = ResolversParentTypes['WordingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Ability?: AbilityResolvers<ContextType>;
  AbilityConnection?: AbilityConnectionResolvers<ContextType>;
  AbilityEdge?: AbilityEdgeResolvers<ContextType>;
  AbilityStatement?: AbilityStatementResolvers<ContextType>;
  AbilityStatementConnection?: AbilityStatementConnectionResolvers<ContextType>;
  AbilityStatementEdge?: AbilityStatementEdgeResolvers<ContextType>;
  ActChange?: ActChangeResolvers;
  ActEvidence?: ActEvidenceResolvers<ContextType>;
  ActFact?: ActFactResolvers;
  ActKind?: ActKindResolvers;
  ActStatus?: ActStatusResolvers;
  ActivityLevel?: ActivityLevelResolvers;
  Blank?: BlankResolvers<ContextType>;
  BlastRadius?: BlastRadiusResolvers<ContextType>;
  CardFact?: CardFactResolvers;
  CardOnDay?: CardOnDayResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  CitationRole?: CitationRoleResolvers;
  CitedAct?: CitedActResolvers<ContextType>;
  CitedActConnection?: CitedActConnectionResolvers<ContextType>;
  CitedActEdge?: CitedActEdgeResolvers<ContextType>;
  CitedActOnDay?: CitedActOnDayResolvers<ContextType>;
  CitedActOnDayConnection?: CitedActOnDayConnectionResolvers<ContextType>;
  CitedActOnDayEdge?: CitedActOnDayEdgeResolvers<ContextType>;
  CitedTogether?: CitedTogetherResolvers<ContextType>;
  CitedTogetherConnection?: CitedTogetherConnectionResolvers<ContextType>;
  CitedTogetherEdge?: CitedTogetherEdgeResolvers<ContextType>;
  CitingStandard?: CitingStandardResolvers<ContextType>;
  CitingStandardConnection?: CitingStandardConnectionResolvers<ContextType>;
  CitingStandardEdge?: CitingStandardEdgeResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseVerdict?: ClauseVerdictResolvers;
  CodeSource?: CodeSourceResolvers;
  Concept?: ConceptResolvers<ContextType>;
  ConceptKind?: ConceptKindResolvers;
  ConceptOrderField?: ConceptOrderFieldResolvers;
  ConceptProfession?: ConceptProfessionResolvers<ContextType>;
  ConceptProfessionConnection?: ConceptProfessionConnectionResolvers<ContextType>;
  ConceptProfessionEdge?: ConceptProfessionEdgeResolvers<ContextType>;
  CoverageStatus?: CoverageStatusResolvers;
  Date?: GraphQLScalarType;
  DayNote?: DayNoteResolvers;
  DecidedBy?: DecidedByResolvers;
  Definition?: DefinitionResolvers<ContextType>;
  DefinitionKind?: DefinitionKindResolvers;
  DivergedClause?: DivergedClauseResolvers<ContextType>;
  DivergedClauseConnection?: DivergedClauseConnectionResolvers<ContextType>;
  DivergedClauseEdge?: DivergedClauseEdgeResolvers<ContextType>;
  DoubtfulPair?: DoubtfulPairResolvers<ContextType>;
  DoubtfulPairConnection?: DoubtfulPairConnectionResolvers<ContextType>;
  DoubtfulPairEdge?: DoubtfulPairEdgeResolvers<ContextType>;
  EconomicActivity?: EconomicActivityResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
  EditionBodies?: EditionBodiesResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceGrade?: EvidenceGradeResolvers;
  Facet?: FacetResolvers<ContextType>;
  FacetKey?: FacetKeyResolvers;
  FacetSubject?: FacetSubjectResolvers;
  FacetValue?: FacetValueResolvers<ContextType>;
  FactAgreement?: FactAgreementResolvers;
  FactComparison?: FactComparisonResolvers<ContextType>;
  FactValue?: FactValueResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingRule?: FindingRuleResolvers;
  Gap?: GapResolvers<ContextType>;
  GapLabourFunction?: GapLabourFunctionResolvers<ContextType>;
  GapLayer?: GapLayerResolvers<ContextType>;
  GapRequirement?: GapRequirementResolvers<ContextType>;
  GapSkill?: GapSkillResolvers<ContextType>;
  GapStatus?: GapStatusResolvers;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphNodeKind?: GraphNodeKindResolvers;
  Highlight?: HighlightResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  Knowledge?: KnowledgeResolvers<ContextType>;
  KnowledgeConnection?: KnowledgeConnectionResolvers<ContextType>;
  KnowledgeEdge?: KnowledgeEdgeResolvers<ContextType>;
  KnowledgeStatement?: KnowledgeStatementResolvers<ContextType>;
  KnowledgeStatementConnection?: KnowledgeStatementConnectionResolvers<ContextType>;
  KnowledgeStatementEdge?: KnowledgeStatementEdgeResolvers<ContextType>;
  LabourFunction?: LabourFunctionResolvers<ContextType>;
  LabourFunctionConnection?: LabourFunctionConnectionResolvers<ContextType>;
  LabourFunctionEdge?: LabourFunctionEdgeResolvers<ContextType>;
  LabourFunctionStatement?: LabourFunctionStatementResolvers<ContextType>;
  LabourFunctionStatementConnection?: LabourFunctionStatementConnectionResolvers<ContextType>;
  LabourFunctionStatementEdge?: LabourFunctionStatementEdgeResolvers<ContextType>;
  Language?: LanguageResolvers;
  LawFinding?: LawFindingResolvers<ContextType>;
  LawFindingConnection?: LawFindingConnectionResolvers<ContextType>;
  LawFindingEdge?: LawFindingEdgeResolvers<ContextType>;
  LegalAct?: LegalActResolvers<ContextType>;
  LegalActCard?: LegalActCardResolvers<ContextType>;
  LegalActCardConnection?: LegalActCardConnectionResolvers<ContextType>;
  LegalActCardEdge?: LegalActCardEdgeResolvers<ContextType>;
  LegalActConnection?: LegalActConnectionResolvers<ContextType>;
  LegalActEdge?: LegalActEdgeResolvers<ContextType>;
  LegalActLabourFunction?: LegalActLabourFunctionResolvers<ContextType>;
  LegalActLabourFunctionConnection?: LegalActLabourFunctionConnectionResolvers<ContextType>;
  LegalActLabourFunctionEdge?: LegalActLabourFunctionEdgeResolvers<ContextType>;
  LegalActLabourFunctionStatement?: LegalActLabourFunctionStatementResolvers<ContextType>;
  LegalActLabourFunctionStatementConnection?: LegalActLabourFunctionStatementConnectionResolvers<ContextType>;
  LegalActLabourFunctionStatementEdge?: LegalActLabourFunctionStatementEdgeResolvers<ContextType>;
  LegalActOrderField?: LegalActOrderFieldResolvers;
  LegalActProfession?: LegalActProfessionResolvers<ContextType>;
  LegalActProfessionConnection?: LegalActProfessionConnectionResolvers<ContextType>;
  LegalActProfessionEdge?: LegalActProfessionEdgeResolvers<ContextType>;
  LegalActSkill?: LegalActSkillResolvers<ContextType>;
  LegalActSkillConnection?: LegalActSkillConnectionResolvers<ContextType>;
  LegalActSkillEdge?: LegalActSkillEdgeResolvers<ContextType>;
  LegalActSkillStatement?: LegalActSkillStatementResolvers<ContextType>;
  LegalActSkillStatementConnection?: LegalActSkillStatementConnectionResolvers<ContextType>;
  LegalActSkillStatementEdge?: LegalActSkillStatementEdgeResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  LegalBasisConnection?: LegalBasisConnectionResolvers<ContextType>;
  LegalBasisEdge?: LegalBasisEdgeResolvers<ContextType>;
  LegalCoverage?: LegalCoverageResolvers<ContextType>;
  LevelConflict?: LevelConflictResolvers<ContextType>;
  LevelConflictConnection?: LevelConflictConnectionResolvers<ContextType>;
  LevelConflictEdge?: LevelConflictEdgeResolvers<ContextType>;
  LevelCount?: LevelCountResolvers<ContextType>;
  LevelDelta?: LevelDeltaResolvers<ContextType>;
  LevelDeltaConnection?: LevelDeltaConnectionResolvers<ContextType>;
  LevelDeltaEdge?: LevelDeltaEdgeResolvers<ContextType>;
  LevelDeltaLayer?: LevelDeltaLayerResolvers<ContextType>;
  LevelPlacement?: LevelPlacementResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkCount?: LinkCountResolvers<ContextType>;
  LinkKind?: LinkKindResolvers;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixAxis?: MatrixAxisResolvers;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  MatrixLine?: MatrixLineResolvers<ContextType>;
  MatrixMeasure?: MatrixMeasureResolvers;
  MeaningReason?: MeaningReasonResolvers<ContextType>;
  MeaningReasonKind?: MeaningReasonKindResolvers;
  Meta?: MetaResolvers<ContextType>;
  ModuleAct?: ModuleActResolvers<ContextType>;
  ModuleActConnection?: ModuleActConnectionResolvers<ContextType>;
  ModuleActEdge?: ModuleActEdgeResolvers<ContextType>;
  ModuleLack?: ModuleLackResolvers<ContextType>;
  ModuleRequirement?: ModuleRequirementResolvers<ContextType>;
  ModuleSharing?: ModuleSharingResolvers;
  ModuleSubject?: ModuleSubjectResolvers<ContextType>;
  ModuleSubjectConnection?: ModuleSubjectConnectionResolvers<ContextType>;
  ModuleSubjectEdge?: ModuleSubjectEdgeResolvers<ContextType>;
  ModuleVariant?: ModuleVariantResolvers<ContextType>;
  NameConflict?: NameConflictResolvers<ContextType>;
  NameConflictConnection?: NameConflictConnectionResolvers<ContextType>;
  NameConflictEdge?: NameConflictEdgeResolvers<ContextType>;
  NameInUse?: NameInUseResolvers<ContextType>;
  NextModule?: NextModuleResolvers<ContextType>;
  NextModuleSubject?: NextModuleSubjectResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeCount?: NodeCountResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OccupationConnection?: OccupationConnectionResolvers<ContextType>;
  OccupationEdge?: OccupationEdgeResolvers<ContextType>;
  OccupationGroup?: OccupationGroupResolvers<ContextType>;
  OccupationReference?: OccupationReferenceResolvers<ContextType>;
  OrderDirection?: OrderDirectionResolvers;
  OrderKind?: OrderKindResolvers;
  OrderReference?: OrderReferenceResolvers<ContextType>;
  Overlap?: OverlapResolvers<ContextType>;
  OverlapPair?: OverlapPairResolvers<ContextType>;
  OverlapPresence?: OverlapPresenceResolvers<ContextType>;
  OverlapRequirement?: OverlapRequirementResolvers<ContextType>;
  OverlapRequirementConnection?: OverlapRequirementConnectionResolvers<ContextType>;
  OverlapRequirementEdge?: OverlapRequirementEdgeResolvers<ContextType>;
  OverlapSubject?: OverlapSubjectResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PersonalCompetence?: PersonalCompetenceResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceUnit?: PlaceUnitResolvers;
  Profession?: ProfessionResolvers<ContextType>;
  ProfessionCard?: ProfessionCardResolvers<ContextType>;
  ProfessionCardConnection?: ProfessionCardConnectionResolvers<ContextType>;
  ProfessionCardEdge?: ProfessionCardEdgeResolvers<ContextType>;
  ProfessionConnection?: ProfessionConnectionResolvers<ContextType>;
  ProfessionEdge?: ProfessionEdgeResolvers<ContextType>;
  ProfessionOnDay?: ProfessionOnDayResolvers<ContextType>;
  ProfessionOrderField?: ProfessionOrderFieldResolvers;
  ProgrammeCoverage?: ProgrammeCoverageResolvers<ContextType>;
  ProgrammeLayer?: ProgrammeLayerResolvers<ContextType>;
  ProgrammeMatch?: ProgrammeMatchResolvers<ContextType>;
  ProgrammeRequirement?: ProgrammeRequirementResolvers<ContextType>;
  ProgrammeRequirementConnection?: ProgrammeRequirementConnectionResolvers<ContextType>;
  ProgrammeRequirementEdge?: ProgrammeRequirementEdgeResolvers<ContextType>;
  ProgrammeSubject?: ProgrammeSubjectResolvers<ContextType>;
  ProgrammeText?: ProgrammeTextResolvers<ContextType>;
  ProgrammeTextStatus?: ProgrammeTextStatusResolvers;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionCoverage?: ProvisionCoverageResolvers<ContextType>;
  ProvisionCoverageState?: ProvisionCoverageStateResolvers;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  ProvisionEdition?: ProvisionEditionResolvers<ContextType>;
  ProvisionKind?: ProvisionKindResolvers;
  ProvisionReference?: ProvisionReferenceResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  QualificationLevel?: QualificationLevelResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterFinding?: RegisterFindingResolvers<ContextType>;
  RelatedLayer?: RelatedLayerResolvers<ContextType>;
  RelatedProfession?: RelatedProfessionResolvers<ContextType>;
  RelatedProfessionConnection?: RelatedProfessionConnectionResolvers<ContextType>;
  RelatedProfessionEdge?: RelatedProfessionEdgeResolvers<ContextType>;
  RelatedRequirement?: RelatedRequirementResolvers<ContextType>;
  Replacement?: ReplacementResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementChange?: RequirementChangeResolvers<ContextType>;
  RequirementChangeConnection?: RequirementChangeConnectionResolvers<ContextType>;
  RequirementChangeEdge?: RequirementChangeEdgeResolvers<ContextType>;
  RequirementChangeKind?: RequirementChangeKindResolvers;
  RequirementKind?: RequirementKindResolvers;
  RequirementPlace?: RequirementPlaceResolvers<ContextType>;
  ResolvedBy?: ResolvedByResolvers;
  RoleCount?: RoleCountResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchKind?: SearchKindResolvers;
  SearchKindCount?: SearchKindCountResolvers<ContextType>;
  SearchLevelCount?: SearchLevelCountResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers;
  Severity?: SeverityResolvers;
  SharedModule?: SharedModuleResolvers<ContextType>;
  SharedModuleConnection?: SharedModuleConnectionResolvers<ContextType>;
  SharedModuleEdge?: SharedModuleEdgeResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  SkillEdge?: SkillEdgeResolvers<ContextType>;
  SkillStatement?: SkillStatementResolvers<ContextType>;
  SkillStatementConnection?: SkillStatementConnectionResolvers<ContextType>;
  SkillStatementEdge?: SkillStatementEdgeResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  SourceFormat?: SourceFormatResolvers;
  StaleCitation?: StaleCitationResolvers<ContextType>;
  StaleCitationConnection?: StaleCitationConnectionResolvers<ContextType>;
  StaleCitationEdge?: StaleCitationEdgeResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  StandardConnection?: StandardConnectionResolvers<ContextType>;
  StandardEdge?: StandardEdgeResolvers<ContextType>;
  StandardOrderField?: StandardOrderFieldResolvers;
  StatedRequirement?: StatedRequirementResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Successor?: SuccessorResolvers<ContextType>;
  TextChange?: TextChangeResolvers<ContextType>;
  TextChangeKind?: TextChangeKindResolvers;
  Wording?: WordingResolvers<ContextType>;
  WordingConnection?: WordingConnectionResolvers<ContextType>;
  WordingEdge?: WordingEdgeResolvers<ContextType>;
};

