import type { ConceptKind } from '../model/concept.ts';

/** Labels of what a document says; all these nodes are `Stated` as well. */
export const statedLabels = [
  'Edition',
  'Definition',
  'ProfessionCard',
  'Qualification',
  'InformalLearning',
  'TechnicalRegulation',
  'OccupationReference',
  'PersonalCompetence',
  'LabourFunctionStatement',
  'SkillStatement',
  'AbilityStatement',
  'KnowledgeStatement',
  'Citation',
  'Finding',
] as const;
export type StatedLabel = (typeof statedLabels)[number];

/** Labels of what several standards hold together, and of the standards themselves. */
export const sharedLabels = [
  'Standard',
  'SourceDocument',
  'Profession',
  'Occupation',
  'OccupationGroup',
  'QualificationLevel',
  'EconomicActivity',
  'LegalAct',
  'Provision',
  'Wording',
  'Term',
  'Concept',
] as const;
export type SharedLabel = (typeof sharedLabels)[number];

/** The label that a concept of a kind has beside `Concept`. */
export const conceptLabels: Readonly<Record<ConceptKind, string>> = {
  'labour-function': 'LabourFunction',
  skill: 'Skill',
  ability: 'Ability',
  knowledge: 'Knowledge',
};

/** Edges from a node to what stands in it, all written for the inner node. */
export const containments = [
  'HAS_EDITION',
  'HAS_DEFINITION',
  'HAS_CARD',
  'HAS_QUALIFICATION',
  'HAS_INFORMAL_LEARNING',
  'HAS_TECHNICAL_REGULATION',
  'HAS_OTHER_TITLE',
  'HAS_RELATED',
  'HAS_PERSONAL_COMPETENCE',
  'HAS_LABOUR_FUNCTION',
  'HAS_SKILL',
  'HAS_ABILITY',
  'HAS_KNOWLEDGE',
  'HAS_CITATION',
  'HAS_FINDING',
] as const;
export type Containment = (typeof containments)[number];

/** Edges from a stated node to another or to a shared one, with the label of the far end. */
export const references = {
  ABOUT: 'Stated',
  HAS_SOURCE: 'SourceDocument',
  CLASSIFIED_AS: 'EconomicActivity',
  DESCRIBES: 'Profession',
  WORDED: 'Wording',
  NAMES: 'LegalAct',
  MIGHT_NAME: 'LegalAct',
} as const;
export type Reference = keyof typeof references;
