/** What a profession asks for, by layer. */
export const requirementKinds = [
  'labour-function',
  'skill',
  'ability',
  'knowledge',
  'personal-competence',
  'legal-act',
  'education',
] as const;
export type RequirementKind = (typeof requirementKinds)[number];
