import type { Migration } from './migration.ts';

const labels = [
  'Stated',
  'Standard',
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
  'SourceDocument',
  'Profession',
  'Occupation',
  'OccupationGroup',
  'QualificationLevel',
  'EconomicActivity',
  'LegalAct',
  'Wording',
  'Concept',
  'LabourFunction',
  'Skill',
  'Ability',
  'Knowledge',
  'Release',
  'WriterLock',
  'Migration',
];

/** Every node is found by its label and id, and there is one. */
export const identity: Migration = {
  id: '0001-identity',
  schema: labels.map(
    (label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`,
  ),
};
