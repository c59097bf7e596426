import { listQuery } from './list.ts';
import { cardRow } from './row/card.ts';
import { cardLineRow, occupationReferenceRow, qualificationRow } from './row/card-line.ts';

export const cardsOfEdition = listQuery({
  name: 'cards of edition',
  match: 'MATCH (:Edition {id: parent})-[:HAS_CARD]->(n:ProfessionCard)',
  order: 'n.position',
  row: cardRow,
});

export const cardsOfProfession = listQuery({
  name: 'cards of profession',
  match: `MATCH (:Profession {id: parent})<-[:DESCRIBES]-(n:ProfessionCard)<-[:HAS_CARD]-(:Edition)<-[:CURRENT_EDITION]-()`,
  order: 'n.edition, n.position',
  row: cardRow,
});

export const cardOfReference = listQuery({
  name: 'card of reference',
  match: 'MATCH (:OccupationReference {id: parent})-[:REFERS_TO]->(n:ProfessionCard)',
  order: 'n.id',
  row: cardRow,
});

export const educationOfCard = listQuery({
  name: 'education of card',
  match: 'MATCH (:ProfessionCard {id: parent})-[:HAS_QUALIFICATION]->(n:Qualification)',
  order: 'n.position',
  row: qualificationRow,
});

export const informalLearningOfCard = listQuery({
  name: 'informal learning of card',
  match: 'MATCH (:ProfessionCard {id: parent})-[:HAS_INFORMAL_LEARNING]->(n:InformalLearning)',
  order: 'n.position',
  row: cardLineRow,
});

export const technicalRegulationsOfCard = listQuery({
  name: 'technical regulations of card',
  match: 'MATCH (:ProfessionCard {id: parent})-[:HAS_TECHNICAL_REGULATION]->(n:TechnicalRegulation)',
  order: 'n.position',
  row: cardLineRow,
});

export const personalCompetencesOfCard = listQuery({
  name: 'personal competences of card',
  match: 'MATCH (:ProfessionCard {id: parent})-[:HAS_PERSONAL_COMPETENCE]->(n:PersonalCompetence)',
  order: 'n.position',
  row: cardLineRow,
});

export const otherTitlesOfCard = listQuery({
  name: 'other titles of card',
  match: 'MATCH (:ProfessionCard {id: parent})-[:HAS_OTHER_TITLE]->(n:OccupationReference)',
  order: 'n.position',
  row: occupationReferenceRow,
});

export const relatedProfessionsOfCard = listQuery({
  name: 'related professions of card',
  match: 'MATCH (:ProfessionCard {id: parent})-[:HAS_RELATED]->(n:OccupationReference)',
  order: 'n.position',
  row: occupationReferenceRow,
});

/** The ids of two professions as one parent. */
export const asPair = (one: string, other: string) => `${one}\n${other}`;

/** Where cards of the one profession of a pair name the other as related. */
export const referencesBetween = listQuery({
  name: 'references between professions',
  match: `WITH split(parent, '\\n') AS ids
  MATCH (:Profession {id: ids[0]})<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
  MATCH (card)-[:HAS_RELATED]->(n:OccupationReference)-[:REFERS_TO]->(:Profession {id: ids[1]})`,
  order: 'card.edition, card.position, n.position',
  row: occupationReferenceRow,
});
