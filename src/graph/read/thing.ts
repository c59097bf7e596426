import {
  educationOfCard,
  informalLearningOfCard,
  otherTitlesOfCard,
  personalCompetencesOfCard,
  relatedProfessionsOfCard,
  technicalRegulationsOfCard,
  withCard,
} from './card.ts';
import { currentEditionOfStandard } from './edition.ts';
import { type ListQuery, listQuery } from './list.ts';
import { groupOfOccupation } from './occupation.ts';
import { professionsOfOccupation, withProfession } from './profession.ts';
import { type NodeName, type Sent, sent } from './row/sent.ts';
import { labourFunctionsOfCard } from './statement.ts';
import { type Bringing, broughtRow, type Within, withBrought } from './within.ts';

/** One thing of a kind by its id, with what stands in it: for questions about one card, profession or standard. */
export const thingById: Partial<Readonly<Record<NodeName, ListQuery<Bringing>>>> = {
  ProfessionCard: thing('ProfessionCard', sent.ProfessionCard, {
    labourFunctions: labourFunctionsOfCard,
    education: educationOfCard,
    informalLearning: informalLearningOfCard,
    otherTitles: otherTitlesOfCard,
    relatedProfessions: relatedProfessionsOfCard,
    personalCompetences: personalCompetencesOfCard,
    technicalRegulations: technicalRegulationsOfCard,
    ...withCard,
  }),
  Profession: thing('Profession', sent.Profession, withProfession),
  LegalAct: thing('LegalAct', sent.LegalAct),
  LabourFunction: concept('LabourFunction'),
  Skill: concept('Skill'),
  Ability: concept('Ability'),
  Knowledge: concept('Knowledge'),
  Standard: thing('Standard', sent.Standard, { currentEdition: currentEditionOfStandard }),
  Occupation: thing('Occupation', sent.Occupation, {
    group: groupOfOccupation,
    professions: professionsOfOccupation,
  }),
};

/** The concept of today that has a wording with this id. */
function concept(label: string): ListQuery<Bringing> {
  return thing(label, sent.Concept, {}, `MATCH (:Wording {id: parent})-[:WORDING_OF]->(n:${label})`);
}

function thing(
  label: string,
  row: Sent<unknown>,
  within: Within = {},
  match = `MATCH (n:${label} {id: parent})`,
): ListQuery<Bringing> {
  const list = listQuery({
    name: `${label} by id`,
    match,
    projection: broughtRow(row, within, 'n'),
    row: withBrought(row, within),
  });
  return { ...list, within } as unknown as ListQuery<Bringing>;
}
