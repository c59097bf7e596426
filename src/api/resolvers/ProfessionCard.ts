import {
  educationOfCard,
  informalLearningOfCard,
  otherTitlesOfCard,
  personalCompetencesOfCard,
  relatedProfessionsOfCard,
  technicalRegulationsOfCard,
} from '../../graph/read/card.ts';
import { citationsOfCard } from '../../graph/read/citation.ts';
import { legalActsOfCard } from '../../graph/read/citing.ts';
import { findingsOfCard } from '../../graph/read/finding.ts';
import { levelOf } from '../../graph/read/level.ts';
import { professionOfCard } from '../../graph/read/profession.ts';
import { labourFunctionsOfCard } from '../../graph/read/statement.ts';
import { citedActs } from '../cited-acts.ts';
import { connection } from '../connection.ts';
import { enumName } from '../enum-name.ts';
import { standsOf } from '../evidence.ts';
import { roleOf } from '../filters.ts';
import type { ProfessionCardResolvers } from '../generated/types.ts';
import { asWritten, localized, stated } from '../localized.ts';

export const ProfessionCard: ProfessionCardResolvers = {
  edition: ({ edition }, _, { load }) => load.theNode('Edition', edition),
  name: (card, { language }) => localized(card, 'name', language) ?? stated(card, 'heading', language),
  profession: ({ id }, _, { load }, info) => load.the(professionOfCard, id, info),
  codeSource: ({ codeSource }) => enumName(codeSource),
  codeAsWritten: (card) => asWritten(card, 'codeAsWritten'),
  level: ({ level }) => levelOf(level),
  subLevel: (card) => asWritten(card, 'subLevel'),
  handbookGrade: (card) => asWritten(card, 'handbookGrade'),
  purpose: (card, { language }) => localized(card, 'purpose', language),
  education: ({ id }, _, { load }) => load.list(educationOfCard, id),
  experience: (card, { language }) => localized(card, 'experience', language),
  informalLearning: async ({ id }, { language }, { load }) =>
    (await load.list(informalLearningOfCard, id)).map((line) => stated(line, 'text', language)),
  otherTitles: ({ id }, _, { load }) => load.list(otherTitlesOfCard, id),
  relatedProfessions: ({ id }, _, { load }) => load.list(relatedProfessionsOfCard, id),
  personalCompetences: ({ id }, _, { load }) => load.list(personalCompetencesOfCard, id),
  technicalRegulations: async ({ id }, { language }, { load }) =>
    (await load.list(technicalRegulationsOfCard, id)).map((line) => stated(line, 'text', language)),
  labourFunctions: ({ id }, _, { load }, info) => load.list(labourFunctionsOfCard, id, info),
  citations: ({ id }, { role, ...page }, context, info) =>
    connection(citationsOfCard, id, page, context, info, roleOf(role)),
  legalActs: ({ id }, page, context, info) => citedActs(legalActsOfCard, id, page, context, info),
  findings: ({ id }, _, { load }) => load.list(findingsOfCard, id),
  evidence: (card) => standsOf(card, 'heading', 'headingPlaces'),
};
