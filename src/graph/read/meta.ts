import { z } from 'zod';
import type { Query } from '../query.ts';

/** The number of the last change; no row in a graph that nothing was ever written to. */
export const release: Query<object, { readonly number: number }> = {
  name: 'release',
  text: `MATCH (release:Release {id: 'release'}) RETURN release.number AS number`,
  row: z.object({ number: z.number() }),
};

const counted = [
  'Standard',
  'Edition',
  'SourceDocument',
  'EconomicActivity',
  'ProfessionCard',
  'LabourFunctionStatement',
  'SkillStatement',
  'AbilityStatement',
  'KnowledgeStatement',
  'Profession',
  'Occupation',
  'OccupationGroup',
  'QualificationLevel',
  'LabourFunction',
  'Skill',
  'Ability',
  'Knowledge',
  'LegalAct',
  'Provision',
  'Citation',
  'Finding',
];

/** How many nodes each label has: the database keeps these counts, nothing is walked. */
export const nodeCounts: Query<object, { readonly name: string; readonly count: number }> = {
  name: 'node counts',
  text: counted
    .map((label) => `RETURN '${label}' AS name, COUNT { (:${label}) } AS count`)
    .join('\nUNION ALL\n'),
  row: z.object({ name: z.string(), count: z.number() }),
};
