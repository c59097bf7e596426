import { cardsOfProfession } from '../../graph/read/card.ts';
import { citationsOfProfession } from '../../graph/read/citation.ts';
import { legalActsOfProfession } from '../../graph/read/citing.ts';
import {
  abilitiesOfProfession,
  knowledgeOfProfession,
  labourFunctionsOfProfession,
  skillsOfProfession,
} from '../../graph/read/concept.ts';
import { levelOf } from '../../graph/read/level.ts';
import { occupationOfProfession } from '../../graph/read/occupation.ts';
import { namesOfProfession } from '../../graph/read/profession.ts';
import { citedActs } from '../cited-acts.ts';
import { listed } from '../comparison/listed.ts';
import { relatedTo } from '../comparison/related.ts';
import { connection } from '../connection.ts';
import { enumName } from '../enum-name.ts';
import { roleOf } from '../filters.ts';
import type { ProfessionResolvers } from '../generated/types.ts';
import { stated } from '../localized.ts';
import { cardsOnDay, professionOnDay } from '../on-day.ts';

export const Profession: ProfessionResolvers = {
  occupation: ({ id }, _, { load }, info) => load.one(occupationOfProfession, id, info),
  codeSource: ({ codeSource }) => enumName(codeSource),
  level: ({ level }) => levelOf(level),
  name: (profession, { language }) => stated(profession, 'name', language),
  names: async ({ id }, { language }, { load }) =>
    (await load.list(namesOfProfession, id)).map((row) => stated(row, 'name', language)),
  cards: async ({ id }, { asOf }, { load }, info) =>
    asOf
      ? (await cardsOnDay(id, asOf, load)).map(({ card }) => card)
      : load.list(cardsOfProfession, id, info),
  asOf: ({ id }, { day }, { load }) => professionOnDay(id, day, load),
  labourFunctions: ({ id }, page, context, info) =>
    connection(labourFunctionsOfProfession, id, page, context, info),
  skills: ({ id }, page, context, info) => connection(skillsOfProfession, id, page, context, info),
  abilities: ({ id }, page, context, info) => connection(abilitiesOfProfession, id, page, context, info),
  knowledge: ({ id }, page, context, info) => connection(knowledgeOfProfession, id, page, context, info),
  legalActs: ({ id }, page, context, info) => citedActs(legalActsOfProfession, id, page, context, info),
  citations: ({ id }, { role, ...page }, context, info) =>
    connection(citationsOfProfession, id, page, context, info, roleOf(role)),
  related: async ({ id }, page, context) => listed(await relatedTo(id, context), page, `related ${id}`),
};
