import { z } from 'zod';
import type { Query } from '../query.ts';
import { optionalText } from './columns.ts';
import { mapped } from './mapped.ts';

/** How two things are linked without going by way of a card or statement: by the names of their edges, or as members. */
export const linkKinds = [
  'REQUIRES',
  'CITES',
  'RELATED_TO',
  'OF_OCCUPATION',
  'REPLACED_BY',
  'DESCRIBED_IN',
  'AT_LEVEL',
  'IN_GROUP',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What has links, by what it is. */
export const linkedLabels = {
  professions: 'Profession',
  concepts: 'Concept',
  acts: 'LegalAct',
  occupations: 'Occupation',
  standards: 'Standard',
  levels: 'QualificationLevel',
  groups: 'OccupationGroup',
} as const;
export type Linked = keyof typeof linkedLabels;
export type LinkedIds = Readonly<Record<Linked, readonly string[]>>;

export const link = z.object({
  from: z.string(),
  to: z.string(),
  kind: z.enum(linkKinds),
  /** Statements, mentions, references or cards that say so. */
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

export interface LinksParameters {
  /** Leaves out what is linked with more professions than that, but for `ends`; null leaves out nothing. */
  readonly common: number | null;
  readonly ends: readonly string[];
  /** Links of one thing at most, of one kind: those that tell most. */
  readonly limit: number;
}

const isTelling = 'WHERE ($common IS NULL OR m.professionCount <= $common OR m.id IN $ends)';

/** The columns of a link out of an edge `r`. */
export const ofEdge = `startNode(r).id AS from, endNode(r).id AS to, type(r) AS kind,
    coalesce(r.statements, r.citations, r.references, 1) AS count, r.first AS first`;
const edge = (match: string) => `${match}
    RETURN m, ${ofEdge}`;

/** The professions `m` that the current edition of a standard `n` describes. */
export const professionsOf = `MATCH (n)-[:CURRENT_EDITION]->()-[:HAS_CARD]->(card)-[:DESCRIBES]->(m:Profession)
    RETURN m, m.id AS from, n.id AS to, 'DESCRIBED_IN' AS kind, count(card) AS count, null AS first`;

/** The links of a thing `n`, each to another `m`. */
const links: Readonly<Record<Linked, readonly string[]>> = {
  professions: [
    edge(`MATCH (n)-[r:REQUIRES]->(m:Concept) ${isTelling}`),
    edge(`MATCH (n)-[r:CITES]->(m:LegalAct) ${isTelling}`),
    edge('MATCH (n)-[r:RELATED_TO]-(m:Profession)'),
    edge('MATCH (n)-[r:OF_OCCUPATION]->(m:Occupation)'),
  ],
  concepts: [
    edge('MATCH (n)<-[r:REQUIRES]-(m:Profession)'),
    edge(`MATCH (n)-[r:CITES]->(m:LegalAct) ${isTelling}`),
  ],
  acts: [
    edge('MATCH (n)<-[r:CITES]-(m:Profession)'),
    edge(`MATCH (n)<-[r:CITES]-(m:Concept) ${isTelling}`),
    edge(`MATCH (n)-[r:REPLACED_BY]-(m:LegalAct) ${isTelling}`),
  ],
  occupations: [edge('MATCH (n)<-[r:OF_OCCUPATION]-(m:Profession)')],
  standards: [professionsOf, edge('MATCH (n)-[r:CITES]->(m:LegalAct)')],
  levels: [edge('MATCH (n)<-[r:AT_LEVEL]-(m:Profession)')],
  groups: [edge('MATCH (n)<-[r:IN_GROUP]-(m:Occupation)')],
};

/** What is said most often of `n` and of the fewest others comes first. */
const tellingFirst = 'ORDER BY toFloat(count) / (1 + coalesce(m.professionCount, 0)) DESC, m.id LIMIT $limit';

/**
 * The links of many things: a statement for each sort, since a question has one or two of them, and Neo4j plans a
 * statement of all for seconds. Degrees are kept by the database, so that what the other ends have costs no walk.
 */
export const linksOf = mapped(
  links,
  (kinds, sort): Query<LinksParameters & { readonly at: readonly string[] }, FoundLinkRow> => ({
    name: `links of ${sort}`,
    text: `UNWIND $at AS at MATCH (n:${linkedLabels[sort]} {id: at})
CALL (n) {
  ${kinds.map((one) => `${one} ${tellingFirst}`).join('\n  UNION ALL\n  ')}
}
RETURN at, m.id AS other, from, to, kind, count, first,
  CASE WHEN m:Occupation THEN COUNT { (m)<-[:OF_OCCUPATION]-() } ELSE coalesce(m.professionCount, 1) END AS professions,
  COUNT { (m)-[:REQUIRES]-() } + COUNT { (m)-[:CITES]-() } + COUNT { (m)-[:OF_OCCUPATION]-() } AS links`,
    row: foundLink,
  }),
);
