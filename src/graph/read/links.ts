import { z } from 'zod';
import type { Query } from '../query.ts';
import { optionalText } from './columns.ts';

/** How two things may be linked without going by way of a card or statement, by the names of their edges. */
export const linkKinds = ['REQUIRES', 'CITES', 'RELATED_TO', 'OF_OCCUPATION', 'REPLACED_BY'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** The ids of things, by what they are. */
export interface LinkedIds {
  readonly professions: readonly string[];
  readonly concepts: readonly string[];
  readonly acts: readonly string[];
  readonly occupations: readonly string[];
}

const link = z.object({
  from: z.string(),
  to: z.string(),
  kind: z.enum(linkKinds),
  /** Statements, mentions or references that say so. */
  count: z.number(),
  /** The first of them: a statement that requires, a citation that cites. */
  first: optionalText,
});
export type LinkRow = z.infer<typeof link>;

/** A link as it was found from one of its ends. */
const foundLink = link.extend({
  at: z.string(),
  other: z.string(),
  /** With how many professions the other end is linked; a profession with one. */
  professions: z.number(),
  /** About how many links the other end has. */
  links: z.number(),
});
export type FoundLinkRow = z.infer<typeof foundLink>;

interface LinksParameters extends LinkedIds {
  /** Leaves out what is linked with more professions than that, but for `ends`; null leaves out nothing. */
  readonly common: number | null;
  readonly ends: readonly string[];
  /** Links of one thing at most, of one kind. */
  readonly limit: number;
}

const isSaid = '($common IS NULL OR m.professionCount <= $common OR m.id IN $ends)';

/** The links of a thing `n`, each to another `m`. */
const links = {
  professions: [
    `MATCH (n)-[r:REQUIRES]->(m:Concept) WHERE ${isSaid}`,
    `MATCH (n)-[r:CITES]->(m:LegalAct) WHERE ${isSaid}`,
    'MATCH (n)-[r:RELATED_TO]-(m:Profession)',
    'MATCH (n)-[r:OF_OCCUPATION]->(m:Occupation)',
  ],
  concepts: ['MATCH (n)<-[r:REQUIRES]-(m:Profession)', `MATCH (n)-[r:CITES]->(m:LegalAct) WHERE ${isSaid}`],
  acts: [
    'MATCH (n)<-[r:CITES]-(m:Profession)',
    `MATCH (n)<-[r:CITES]-(m:Concept) WHERE ${isSaid}`,
    `MATCH (n)-[r:REPLACED_BY]-(m:LegalAct) WHERE ${isSaid}`,
  ],
  occupations: ['MATCH (n)<-[r:OF_OCCUPATION]-(m:Profession)'],
} as const;

const labels: Readonly<Record<keyof LinkedIds, string>> = {
  professions: 'Profession',
  concepts: 'Concept',
  acts: 'LegalAct',
  occupations: 'Occupation',
};

const columns = `startNode(r).id AS from, endNode(r).id AS to, type(r) AS kind,
  coalesce(r.statements, r.citations, r.references, 1) AS count, r.first AS first`;

const each = (Object.keys(links) as (keyof LinkedIds)[]).map(
  (ids) => `UNWIND $${ids} AS at MATCH (n:${labels[ids]} {id: at})
  CALL (n) {
    ${links[ids].map((match) => `${match} RETURN r, m LIMIT $limit`).join('\n    UNION ALL\n    ')}
  }
  RETURN at, r, m`,
);

/** The links of many things. Degrees are kept in the graph, so that what the others have costs no walk. */
export const linksOf: Query<LinksParameters, FoundLinkRow> = {
  name: 'links',
  text: `CALL () {
  ${each.join('\n  UNION ALL\n  ')}
}
RETURN at, m.id AS other, ${columns},
  CASE WHEN m:Occupation THEN COUNT { (m)<-[:OF_OCCUPATION]-() } ELSE coalesce(m.professionCount, 1) END AS professions,
  COUNT { (m)-[:REQUIRES]-() } + COUNT { (m)-[:CITES]-() } + COUNT { (m)-[:OF_OCCUPATION]-() } AS links`,
  row: foundLink,
};

/** The links that lead from one of many things to another of them. */
export const linksAmong: Query<LinkedIds, LinkRow> = {
  name: 'links among',
  text: `CALL () {
  UNWIND $professions AS id MATCH (n:Profession {id: id})
  MATCH (n)-[r:REQUIRES|CITES|RELATED_TO|OF_OCCUPATION]->(m)
  WHERE m.id IN $professions OR m.id IN $concepts OR m.id IN $acts OR m.id IN $occupations
  RETURN r
  UNION ALL
  UNWIND $concepts + $acts AS id MATCH (n:Concept|LegalAct {id: id})-[r:CITES|REPLACED_BY]->(m:LegalAct)
  WHERE m.id IN $acts
  RETURN r
}
RETURN DISTINCT ${columns}`,
  row: link,
};
