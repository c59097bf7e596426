import { namedProvisionColumns } from '../graph/read/named-provisions.ts';
import { impactColumns } from '../graph/read/row/impact.ts';
import type { SentName } from '../graph/read/row/sent.ts';

/**
 * What of nodes that have many properties the fields look at, by type: of the node that the type is, or of others
 * (`elsewhere`). A field without a resolver looks at the property of its name. Of nodes that are not named here all is sent.
 */
type Looks = Readonly<Record<string, readonly string[]>>;

const inEachLanguage = (name: string) => [`${name}Kk`, `${name}Ru`, `${name}En`];
const placed = (text: string, places: string) => [...inEachLanguage(text), `${places}Kk`, `${places}Ru`];
const nothing = (...fields: readonly string[]): Looks =>
  Object.fromEntries(fields.map((field) => [field, []]));

/** Between which days an act is in force. */
const days = [
  'adoptedOn',
  'inForceFromKnown',
  'inForceFromEarliest',
  'inForceFromLatest',
  'inForceFromNote',
  'ceasedOnKnown',
  'ceasedOnEarliest',
  'ceasedOnLatest',
  'ceasedOnNote',
];

/** Words of a mention with those of the other text. */
const quoted = ['translation', 'translationPlaces'];

const statement: Looks = {
  text: inEachLanguage('text'),
  evidence: placed('text', 'places'),
  recognition: inEachLanguage('recognition'),
  ...nothing('concept', 'card', 'skill', 'labourFunction', 'skills', 'abilities', 'knowledge', 'citations'),
};

/** By the type that a node is. */
export const lookedAt: Readonly<Partial<Record<SentName, Looks>>> = {
  LegalAct: {
    citationsOutsideCards: ['outsideCitationCount'],
    provisionCitationsOutsideCards: ['provisionOutsideCitationCount'],
    title: inEachLanguage('title'),
    formerTitles: inEachLanguage('formerTitles'),
    issuer: inEachLanguage('issuer'),
    status: days,
    inForceFrom: days,
    ceasedOn: days,
    successors: days,
    sources: ['sourceFacts', 'sourceGrades', 'sourceTexts', 'sourceDays'],
    provisionCoverage: [
      'provisionsState',
      'provisionsNote',
      'provisionsLanguages',
      'provisionsEditions',
      'provisionsEditionNotes',
    ],
    impact: Object.keys(impactColumns),
    ...nothing('isListed', 'evidence', 'statusEvidence', 'replacedBy', 'replaces', 'enacts', 'citations'),
    ...nothing(
      'professions',
      'provisions',
      'standards',
      'cards',
      'labourFunctions',
      'skills',
      'citedTogether',
    ),
    ...nothing('labourFunctionStatements', 'skillStatements', 'skillsWithoutKnowledge'),
  },
  ProfessionCard: {
    name: [...inEachLanguage('name'), ...inEachLanguage('heading')],
    codeAsWritten: inEachLanguage('codeAsWritten'),
    level: ['level'],
    subLevel: inEachLanguage('subLevel'),
    handbookGrade: inEachLanguage('handbookGrade'),
    purpose: inEachLanguage('purpose'),
    experience: inEachLanguage('experience'),
    evidence: placed('heading', 'headingPlaces'),
    ...nothing('edition', 'profession', 'codeSource', 'education', 'informalLearning', 'otherTitles'),
    ...nothing('relatedProfessions', 'personalCompetences', 'technicalRegulations', 'labourFunctions'),
    ...nothing('citations', 'legalActs', 'findings'),
  },
  Citation: {
    act: ['act'],
    card: ['card'],
    provision: ['act', ...Object.keys(namedProvisionColumns)],
    provisions: ['act', ...Object.keys(namedProvisionColumns)],
    translation: quoted,
    resolvedBy: ['resolvedBy'],
    candidates: ['candidates'],
    ...nothing('context', 'role', 'evidence'),
  },
  Edition: {
    enactedBy: ['orderKind', 'orderNumber', 'orderDate', 'orderAct'],
    enactedOn: ['orderDate'],
    baseOrder: ['orderKind', 'baseOrderNumber', 'baseOrderDate', 'baseOrderAct'],
    entryIntoForceRule: inEachLanguage('entryIntoForce'),
    bodies: ['stateBody', 'organisations', 'sectoralCouncil', 'nationalBody', 'chamber'].flatMap(
      inEachLanguage,
    ),
    ...nothing('standard', 'definitions', 'cards', 'sources', 'citations', 'findings'),
  },
  LabourFunctionStatement: statement,
  SkillStatement: statement,
  AbilityStatement: statement,
  KnowledgeStatement: statement,
  Standard: {
    name: inEachLanguage('name'),
    scope: inEachLanguage('scope'),
    description: inEachLanguage('description'),
    ...nothing('activities', 'currentEdition', 'professions', 'legalActs', 'findings'),
  },
};

/** Fields that look at nodes that their type is not. */
export const elsewhere: Readonly<Record<string, Readonly<Partial<Record<SentName, readonly string[]>>>>> = {
  'CitedAct.status': { LegalAct: days },
  'StaleCitation.status': { LegalAct: days },
  'StaleCitation.ceasedOn': { LegalAct: days },
  'StaleCitation.change': { LegalAct: days },
  'StaleCitation.successors': { LegalAct: days },
  'Replacement.from': { LegalAct: days },
  'Replacement.evidenceGrade': { LegalAct: days },
  'Query.gap': { Citation: quoted },
  'Query.levelDelta': { Citation: quoted },
  'Query.overlap': { Citation: quoted },
  'Requirement.name': { LegalAct: inEachLanguage('title') },
};

/** Fields with resolvers that look at nothing of such nodes but what is always sent, by type. */
export const indifferent: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    Query: `legalAct legalActs card profession professions standard standards skill skills ability abilities knowledge
      knowledgeItems labourFunction labourFunctions occupation occupations occupationGroup qualificationLevel
      qualificationLevels node nodes findings staleCitations`,
    Profession:
      'occupation codeSource level name names labourFunctions skills abilities knowledge legalActs citations',
    Occupation: 'name names group professions',
    OccupationGroup: 'name parent children occupations',
    OccupationReference: 'text profession card evidence',
    Qualification: 'level specialty qualification',
    PersonalCompetence: 'text evidence',
    EconomicActivity: 'level name parent',
    QualificationLevel: 'professions legalActs',
    SourceDocument: 'language format unit edition',
    LabourFunction: 'name wordings replacedBy professions legalActs statements skills',
    Skill: `name wordings replacedBy professions legalActs statements labourFunctions abilities knowledge`,
    Ability: 'name wordings replacedBy professions legalActs statements skills',
    Knowledge: 'name wordings replacedBy professions legalActs statements skills',
    Wording: 'language reason reasons comparedWith',
    OrderReference: 'kind act',
    EditionBodies: 'stateBody organisations sectoralCouncil nationalBody chamber',
    Definition: 'kind evidence',
    Evidence: 'source places',
    Finding: 'rule severity message about card edition evidence',
    Provision: 'act kind heading parent children isListed citationsOutsideCards citations professions',
    ProvisionReference: 'provision',
    Impact: `standards professions cards labourFunctions labourFunctionStatements skills skillStatements citations notStated
      byLevel byRole`,
    LevelCount: 'level',
    RoleCount: 'role',
    CitedAct: 'roles first',
    LegalActProfession: 'roles first',
    LegalActCard: 'roles first',
    LegalActLabourFunction: 'roles first',
    LegalActSkill: 'roles first',
    LegalActLabourFunctionStatement: 'roles first',
    LegalActSkillStatement: 'roles first',
    ConceptProfession: 'first',
    CitingStandard: 'first',
    StaleCitation: 'first professionsCiting standardsCiting citationsOf',
    Replacement: 'renewed',
    Gap: 'from to layers labourFunctions personalCompetences legalActs education notStated',
    GapRequirement: 'kind status requirement',
    LevelDelta: 'from to layers addsNothing changes notStated',
    RequirementChange: 'kind change requirement',
    Overlap: 'kind subjects total shared jaccard containment pairs sharedByAll sharedBySome alone',
    OverlapRequirement: 'requirement subjectCount in notStatedBy',
    Requirement: 'id kind concept legalAct',
    RequirementPlace: 'kind card text statement under evidence',
    Blank: 'kind card statement',
    LabourFunctionEdge: 'first',
    SkillEdge: 'first',
    AbilityEdge: 'first',
    KnowledgeEdge: 'first',
  }).map(([type, fields]) => [type, new Set(fields.split(/\s+/u))]),
);
