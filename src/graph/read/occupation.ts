import { z } from 'zod';
import { exists, isOneOf, startsWithAny } from './conditions.ts';
import { listQuery } from './list.ts';
import { byText } from './order.ts';
import { pageQuery } from './page.ts';
import { occupationGroupRow, occupationRow } from './row/occupation.ts';
import { nameRow } from './row/profession.ts';
import { stepQuery } from './step.ts';

const occupationItem = z.object({ node: occupationRow });

/** Null filters nothing. */
export interface OccupationFilter {
  readonly codes: readonly string[] | null;
  /** Beginnings of a code: any of them. */
  readonly code: readonly string[] | null;
  readonly group: string | null;
  readonly levels: readonly number[] | null;
}

export const occupations = pageQuery<typeof occupationItem.shape, OccupationFilter>({
  name: 'occupations',
  match: 'MATCH (n:Occupation)',
  total: `CASE WHEN $codes IS NULL AND $code IS NULL AND $group IS NULL AND $levels IS NULL
    THEN COUNT { (:Occupation) } END`,
  where: [
    isOneOf('code', 'codes'),
    startsWithAny('code', 'code'),
    exists('(n)-[:IN_GROUP]->()-[:PART_OF*0..5]->(:OccupationGroup {code: $group})', 'group'),
    exists(
      '(n)<-[:OF_OCCUPATION]-(profession:Profession) WHERE coalesce(profession.level, 0) IN $levels',
      'levels',
    ),
  ],
  order: byText('n.code'),
  columns: 'node: n {.*}',
  item: occupationItem,
});

export const occupationsOfGroup = pageQuery({
  name: 'occupations of group',
  match: 'MATCH (:OccupationGroup {id: parent})<-[:IN_GROUP]-(n:Occupation)',
  order: byText('n.code'),
  columns: 'node: n {.*}',
  item: occupationItem,
});

/** Every distinct name that cards of current editions use for it. */
export const namesOfOccupation = listQuery({
  name: 'names of occupation',
  match: `MATCH (:Occupation {id: parent})<-[:OF_OCCUPATION]-()<-[:DESCRIBES]-(c:ProfessionCard)<-[:HAS_CARD]-(:Edition)<-[:CURRENT_EDITION]-()
  WITH DISTINCT c {.nameKk, .nameRu} AS n, c.sortKey AS sortKey WHERE n.nameKk IS NOT NULL OR n.nameRu IS NOT NULL`,
  order: 'sortKey',
  projection: 'n',
  row: nameRow,
});

export const groupOfOccupation = stepQuery({
  name: 'group of occupation',
  from: 'Occupation',
  path: (n) => `-[:IN_GROUP]->(${n}:OccupationGroup)`,
  order: (n) => `${n}.id`,
  row: occupationGroupRow,
});

export const occupationOfProfession = stepQuery({
  name: 'occupation of profession',
  from: 'Profession',
  path: (n) => `-[:OF_OCCUPATION]->(${n}:Occupation)`,
  order: (n) => `${n}.id`,
  row: occupationRow,
});

export const parentOfGroup = listQuery({
  name: 'parent of group',
  match: 'MATCH (:OccupationGroup {id: parent})-[:PART_OF]->(n:OccupationGroup)',
  order: 'n.id',
  row: occupationGroupRow,
});

export const childrenOfGroup = listQuery({
  name: 'children of group',
  match: 'MATCH (:OccupationGroup {id: parent})<-[:PART_OF]-(n:OccupationGroup)',
  order: 'n.code',
  row: occupationGroupRow,
});
