import type { Query } from '../query.ts';
import { listQuery } from './list.ts';
import { type LevelRow, levelRow } from './row/level.ts';

export const levels: Query<object, LevelRow> = {
  name: 'levels',
  text: 'MATCH (n:QualificationLevel) RETURN n.id AS id, n.framework AS framework, n.level AS level ORDER BY n.level, n.id',
  row: levelRow,
};

export const levelOfCard = listQuery({
  name: 'level of card',
  match:
    'MATCH (card:ProfessionCard {id: parent})-[:DESCRIBES]->()-[:AT_LEVEL]->(n:QualificationLevel {level: card.level})',
  order: 'n.id',
  row: levelRow,
});

export const levelOfProfession = listQuery({
  name: 'level of profession',
  match: 'MATCH (:Profession {id: parent})-[:AT_LEVEL]->(n:QualificationLevel)',
  order: 'n.id',
  row: levelRow,
});
