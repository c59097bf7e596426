import { z } from 'zod';
import type { Graph } from './graph.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Query } from './query.ts';

/** The parts of a neighbourhood that all of the graph has; what has moved is never asked for of all. */
export type PagedPart = Exclude<keyof Neighbourhood, 'moved'>;

type PageQuery = Query<{ after: string; limit: number }, { id: string }>;

/** How many ids one page has at most: their steps are one transaction, whose memory does not grow with the graph. */
export const pageSizes: Readonly<Record<PagedPart, number>> = {
  standards: 250,
  cards: 500,
  professions: 500,
  wordings: 2_000,
  concepts: 2_000,
  activities: 2_000,
  acts: 500,
  codes: 500,
  names: 2_000,
};

/** In the order of an index, so that a page costs what a page has. */
const pages: Readonly<Record<PagedPart, PageQuery>> = {
  standards: pageOf('Standard'),
  cards: pageOf('ProfessionCard'),
  professions: pageOf('Profession'),
  wordings: pageOf('Wording'),
  concepts: pageOf('Concept'),
  activities: pageOf('EconomicActivity'),
  acts: pageOf('LegalAct'),
  codes: {
    name: 'page of codes',
    text: `CALL () {
      ${codesOf('OccupationReference')} UNION ${codesOf('ProfessionCard')}
    } RETURN id ORDER BY id LIMIT $limit`,
    row: z.object({ id: z.string() }),
  },
  names: pageOf('OccupationReference', 'nameKey', 'DISTINCT'),
};

/** Of cards as well: what is searched of occupations hangs on them. */
function codesOf(label: string): string {
  return `MATCH (node:${label}) WHERE node.code > $after
      RETURN DISTINCT node.code AS id ORDER BY id LIMIT $limit`;
}

function pageOf(label: string, key = 'id', distinct = ''): PageQuery {
  return {
    name: `page of ${label}.${key}`,
    text: `MATCH (node:${label}) WHERE node.${key} > $after
      RETURN ${distinct} node.${key} AS id ORDER BY id LIMIT $limit`,
    row: z.object({ id: z.string() }),
  };
}

/** The next ids of a part of all there is, in their order; fewer than a page has at the end. */
export async function pageAfter(
  graph: Pick<Graph, 'read'>,
  part: PagedPart,
  after: string,
): Promise<readonly string[]> {
  return (await graph.read(pages[part], { after, limit: pageSizes[part] })).map(({ id }) => id);
}
