import { citationRoles } from '../model/citation.ts';

/** The roles in a fixed order, as the text of a list. */
const roleList = `[${citationRoles.map((role) => `'${role}'`).join(', ')}]`;

/** The roles of a list of citations. */
export function rolesOfCitations(citations: string): string {
  return `[role IN ${roleList} WHERE any(citation IN ${citations} WHERE citation.role = role)]`;
}

/** The roles of a list of edges that have `roles`. */
export function rolesOfEdges(edges: string): string {
  return `[role IN ${roleList} WHERE any(edge IN ${edges} WHERE role IN edge.roles)]`;
}
