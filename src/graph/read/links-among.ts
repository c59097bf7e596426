import type { Query } from '../query.ts';
import {
  type Linked,
  type LinkedIds,
  type LinkRow,
  link,
  linkedLabels,
  ofEdge,
  professionsOf,
} from './links.ts';
import { mapped } from './mapped.ts';

const among = (sort: Linked, edges: string, others: string) =>
  `UNWIND $${sort} AS id MATCH (n:${linkedLabels[sort]} {id: id})-[r:${edges}]->(m) WHERE m.id IN ${others}
RETURN DISTINCT ${ofEdge}`;

const linksAmongSort = {
  professions: among(
    'professions',
    'REQUIRES|CITES|RELATED_TO|OF_OCCUPATION|AT_LEVEL',
    '$concepts + $acts + $professions + $occupations + $levels',
  ),
  concepts: among('concepts', 'CITES', '$acts'),
  acts: among('acts', 'REPLACED_BY', '$acts'),
  standards: `CALL () {
  ${among('standards', 'CITES', '$acts')}
  UNION ALL
  UNWIND $standards AS id MATCH (n:Standard {id: id})
  CALL (n) { ${professionsOf} }
  WITH m, from, to, kind, count, first WHERE m.id IN $professions
  RETURN from, to, kind, count, first
}
RETURN from, to, kind, count, first`,
  occupations: among('occupations', 'IN_GROUP', '$groups'),
};

/** The links that lead from things of one sort among many to others of them. */
export const linksAmong = mapped(
  linksAmongSort,
  (text, sort): Query<LinkedIds, LinkRow> => ({ name: `links among ${sort}`, text, row: link }),
);
