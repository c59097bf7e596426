import { editionOfCard } from './edition.ts';
import { listQuery } from './list.ts';
import { professionOfCard } from './profession.ts';
import { type Sent, sent } from './row/sent.ts';
import { stepQuery } from './step.ts';

const byPosition = (n: string) => `${n}.position`;

/** What stands in a card but for its functions, and what it belongs to: what comes along with cards. */
export const withCard = { profession: professionOfCard, edition: editionOfCard };

export const cardsOfEdition = stepQuery({
  name: 'cards of edition',
  from: 'Edition',
  path: (n) => `-[:HAS_CARD]->(${n}:ProfessionCard)`,
  order: byPosition,
  row: sent.ProfessionCard,
  within: { profession: professionOfCard },
});

export const cardsOfProfession = stepQuery({
  name: 'cards of profession',
  from: 'Profession',
  path: (n) => `<-[:DESCRIBES]-(${n}:ProfessionCard)<-[:HAS_CARD]-(:Edition)<-[:CURRENT_EDITION]-()`,
  order: (n) => `${n}.edition, ${n}.position`,
  row: sent.ProfessionCard,
  within: { edition: editionOfCard },
});

export const cardOfReference = listQuery({
  name: 'card of reference',
  match: 'MATCH (:OccupationReference {id: parent})-[:REFERS_TO]->(n:ProfessionCard)',
  order: 'n.id',
  row: sent.ProfessionCard,
});

export const educationOfCard = rowsOfCard(
  'education of card',
  (n) => `-[:HAS_QUALIFICATION]->(${n}:Qualification)`,
  sent.Qualification,
);

export const informalLearningOfCard = rowsOfCard(
  'informal learning of card',
  (n) => `-[:HAS_INFORMAL_LEARNING]->(${n}:InformalLearning)`,
  sent.CardLine,
);

export const technicalRegulationsOfCard = rowsOfCard(
  'technical regulations of card',
  (n) => `-[:HAS_TECHNICAL_REGULATION]->(${n}:TechnicalRegulation)`,
  sent.CardLine,
);

export const personalCompetencesOfCard = rowsOfCard(
  'personal competences of card',
  (n) => `-[:HAS_PERSONAL_COMPETENCE]->(${n}:PersonalCompetence)`,
  sent.CardLine,
);

export const otherTitlesOfCard = rowsOfCard(
  'other titles of card',
  (n) => `-[:HAS_OTHER_TITLE]->(${n}:OccupationReference)`,
  sent.OccupationReference,
);

export const relatedProfessionsOfCard = rowsOfCard(
  'related professions of card',
  (n) => `-[:HAS_RELATED]->(${n}:OccupationReference)`,
  sent.OccupationReference,
);

function rowsOfCard<Row>(name: string, path: (n: string) => string, row: Sent<Row>) {
  return stepQuery({ name, from: 'ProfessionCard', path, order: byPosition, row });
}

/** The ids of two professions as one parent. */
export const asPair = (one: string, other: string) => `${one}\n${other}`;

/** Where cards of the one profession of a pair name the other as related. */
export const referencesBetween = listQuery({
  name: 'references between professions',
  match: `WITH split(parent, '\\n') AS ids
  MATCH (:Profession {id: ids[0]})<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
  MATCH (card)-[:HAS_RELATED]->(n:OccupationReference)-[:REFERS_TO]->(:Profession {id: ids[1]})`,
  order: 'card.edition, card.position, n.position',
  row: sent.OccupationReference,
});
