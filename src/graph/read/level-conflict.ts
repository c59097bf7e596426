import { z } from 'zod';
import { listQuery } from './list.ts';
import { byNumber } from './order.ts';
import { pageQuery } from './page.ts';
import { type NodeRowOf, namedConcept, nodeRow } from './row/node.ts';
import { sent } from './row/sent.ts';

// Tasks that professions have at different levels: labour functions and skills. What one can and knows may stand anywhere.

/** Null chooses all. */
interface LevelConflictFilter {
  readonly minSpread: number;
  readonly standard: string | null;
}

/** A labour function or a skill. */
export type LevelConflictRow = NodeRowOf<'LabourFunction' | 'Skill'>;

const item = z.object({ node: nodeRow as z.ZodType<LevelConflictRow> });

/** By how many levels the professions that require it lie apart; those of most statements first. */
export const levelConflicts = pageQuery<typeof item.shape, LevelConflictFilter>({
  name: 'level conflicts',
  match: 'MATCH (n:Concept)',
  where: [
    'n.conflict >= $minSpread * 10000000 AND n.id IS NOT NULL',
    `($standard IS NULL OR EXISTS {
      MATCH (n)<-[:EXPRESSES]-(s:Stated {standard: $standard})
      WHERE EXISTS { (:ProfessionCard {id: s.card, isCurrent: true}) } })`,
  ],
  order: byNumber('n.conflict', 'DESC'),
  columns: `node: ${namedConcept('n')}`,
  item,
});

/** A level at which a concept stands; `first` is the id of the first statement. */
const placement = z.object({
  level: sent.QualificationLevel.row,
  professions: z.number(),
  statements: z.number(),
  first: z.string(),
});
export type LevelPlacementRow = z.infer<typeof placement>;

/** The lowest first. */
export const placementsOfConcept = listQuery({
  name: 'placements of concept',
  match: `MATCH (:Concept {id: parent})<-[r:REQUIRES]-(p:Profession)-[:AT_LEVEL]->(level:QualificationLevel)
  MATCH (s:Stated {id: r.first})
  WITH level, count(p) AS professions, sum(r.statements) AS statements,
    min([s.edition, coalesce(s.placesKk, s.placesRu), s.id])[2] AS first
  WITH {level: ${sent.QualificationLevel.cypher('level')}, number: level.level, professions: professions, statements: statements, first: first} AS n`,
  order: 'n.number',
  projection: 'n',
  row: placement,
});
