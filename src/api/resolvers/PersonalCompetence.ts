import { standsOf } from '../evidence.ts';
import type { PersonalCompetenceResolvers } from '../generated/types.ts';
import { stated } from '../localized.ts';

export const PersonalCompetence: PersonalCompetenceResolvers = {
  text: (competence, { language }) => stated(competence, 'text', language),
  evidence: (competence) => standsOf(competence, 'text', 'places'),
};
