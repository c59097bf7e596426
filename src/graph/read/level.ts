import type { Query } from '../query.ts';
import { type LevelRow, levelRow } from './row/level.ts';

export const levels: Query<object, LevelRow> = {
  name: 'levels',
  text: 'MATCH (n:QualificationLevel) RETURN n.id AS id, n.framework AS framework, n.level AS level ORDER BY n.level, n.id',
  row: levelRow,
};

/** The level of a card or a profession, known by its number alone; null where none is stated. */
export function levelOf(level: number | null): LevelRow | null {
  return level === null ? null : { id: `level:nqf/${level}`, framework: 'NQF', level };
}
