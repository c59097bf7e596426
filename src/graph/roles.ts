import { citationRoles } from '../model/citation.ts';
import { conceptKinds } from '../model/concept.ts';

/** The roles of a list of citations, in the order of the model. */
export function rolesOfCitations(citations: string): string {
  return inOrder(`[citation IN ${citations} | citation.role]`);
}

/** The roles of a list of edges that have `roles`, in the order of the model. */
export function rolesOfEdges(edges: string): string {
  return inOrder(`reduce(all = [], edge IN ${edges} | all + [role IN edge.roles WHERE NOT role IN all])`);
}

/** The list of a text of roles, each after a space: a list of lists is no property. */
export function rolesOfText(text: string): string {
  return `split(trim(${text}), ' ')`;
}

/** The roles of what statements name, as a list of Cypher; other rows of a card ask for nothing. */
export const statementRoles = `[${conceptKinds.map((kind) => `'${kind}'`).join(', ')}]`;

/** Whether statements, and not other rows alone, name the act to which an edge `CITES` leads. */
export function isNamedByStatements(edge: string): string {
  return `any(role IN ${edge}.roles WHERE role IN ${statementRoles})`;
}

const allRoles = citationRoles.map((role) => `'${role}'`).join(', ');

/** `found` is looked up once, and not for each role. */
function inOrder(found: string): string {
  return `head([found IN [${found}] | [role IN [${allRoles}] WHERE role IN found]])`;
}
