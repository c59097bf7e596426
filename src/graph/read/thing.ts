import type { z } from 'zod';
import {
  educationOfCard,
  informalLearningOfCard,
  otherTitlesOfCard,
  personalCompetencesOfCard,
  relatedProfessionsOfCard,
  technicalRegulationsOfCard,
  withCard,
} from './card.ts';
import { propertiesOf } from './columns.ts';
import { currentEditionOfStandard } from './edition.ts';
import { type ListQuery, listQuery } from './list.ts';
import { groupOfOccupation } from './occupation.ts';
import { professionsOfOccupation, withProfession } from './profession.ts';
import { cardRow } from './row/card.ts';
import { conceptRow } from './row/concept.ts';
import { legalActRow } from './row/legal-act.ts';
import type { NodeName } from './row/node.ts';
import { occupationRow } from './row/occupation.ts';
import { professionRow } from './row/profession.ts';
import { standardRow } from './row/standard.ts';
import { labourFunctionsOfCard } from './statement.ts';
import { type Bringing, bringing, type Within, withBrought } from './within.ts';

/** One thing of a kind by its id, with what stands in it: for questions about one card, profession or standard. */
export const thingById: Partial<Readonly<Record<NodeName, ListQuery<Bringing>>>> = {
  ProfessionCard: thing('ProfessionCard', cardRow, {
    labourFunctions: labourFunctionsOfCard,
    education: educationOfCard,
    informalLearning: informalLearningOfCard,
    otherTitles: otherTitlesOfCard,
    relatedProfessions: relatedProfessionsOfCard,
    personalCompetences: personalCompetencesOfCard,
    technicalRegulations: technicalRegulationsOfCard,
    ...withCard,
  }),
  Profession: thing('Profession', professionRow, withProfession),
  LegalAct: thing('LegalAct', legalActRow),
  LabourFunction: concept('LabourFunction'),
  Skill: concept('Skill'),
  Ability: concept('Ability'),
  Knowledge: concept('Knowledge'),
  Standard: thing('Standard', standardRow, { currentEdition: currentEditionOfStandard }),
  Occupation: thing('Occupation', occupationRow, {
    group: groupOfOccupation,
    professions: professionsOfOccupation,
  }),
};

/** The concept of today that has a wording with this id. */
function concept(label: string): ListQuery<Bringing> {
  return thing(label, conceptRow, {}, `MATCH (:Wording {id: parent})-[:WORDING_OF]->(n:${label})`);
}

function thing(
  label: string,
  row: z.ZodObject,
  within: Within = {},
  match = `MATCH (n:${label} {id: parent})`,
): ListQuery<Bringing> {
  const list = listQuery({
    name: `${label} by id`,
    match,
    order: 'n.id',
    projection: `n {${propertiesOf(label)}${bringing(within, 'n')}}`,
    row: withBrought(row, within),
  });
  return { ...list, within } as unknown as ListQuery<Bringing>;
}
