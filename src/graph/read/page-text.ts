import type { PageDefinition } from './page.ts';
import { namedAs, namedConcept } from './row/node.ts';
import { bringing } from './within.ts';

type Definition = Omit<PageDefinition<never>, 'item' | 'name' | 'field'>;

/**
 * The statement of a page. `LIMIT` stands inside the match, before any `collect`; the page goes on from a key, never from
 * an offset. The condition on every id, and CASE for what is a disjunction, are there for the planner: so an index of key
 * and id gives the rows in their order.
 */
export function pageText(definition: Definition): string {
  return `UNWIND $parents AS parent
CALL (parent) {
  ${definition.each === undefined ? ofOne(definition) : ofEach(definition, definition.each)}
}
${total(definition)}
RETURN parent, items, CASE WHEN $count THEN ${definition.total ? 'coalesce(kept, counted)' : 'counted'} END AS total${parentRow(definition.of)}`;
}

/** One statement says both where a thing is asked for with one of its lists. */
function parentRow(of: Definition['of']): string {
  if (of === undefined) return '';
  const row = of === 'Concept' ? namedConcept('of') : namedAs(of, 'of');
  return `,
  CASE WHEN $withParent THEN COLLECT { MATCH (of:${of} {id: parent}) RETURN ${row} }[0] END AS parentRow`;
}

function ofOne(definition: Definition): string {
  const { key, id = 'n.id' } = definition.order;
  return `${rows(definition)}
  RETURN ${items(definition, key, id)}`;
}

/** As many of each value as the page has, and of all these the first. */
function ofEach(definition: Definition, each: string): string {
  const { key, id = 'n.id', direction } = definition.order;
  return `UNWIND $${each} AS value
  CALL (value) {
  ${rows(definition)}
  RETURN n, ${key} AS key, ${id} AS id
  }
  WITH DISTINCT n, key, id ORDER BY key ${direction}, id ${direction} LIMIT $limit
  RETURN ${items(definition, 'key', 'id')}`;
}

/** The rows of the page, in their order. */
function rows({ match, where = [], using, order }: Definition): string {
  const { key, id = 'n.id', prefix = [], direction } = order;
  const [from, past] = direction === 'ASC' ? ['>=', '>'] : ['<=', '<'];
  const after = `${key} ${from} $afterKey AND ${id} IS NOT NULL AND
    CASE WHEN ${key} = $afterKey THEN ${id} ${past} $afterId ELSE true END`;
  const by = [...prefix, key, id].map((part) => `${part} ${direction}`).join(', ');
  return `${match}${hint(using)}
  WHERE ${[...where, after].join('\n    AND ')}
  WITH * ORDER BY ${by} LIMIT $limit`;
}

const hint = (using: string | undefined) => (using === undefined ? '' : ` USING INDEX ${using}`);

function items({ columns, within = {} }: Definition, key: string, id: string): string {
  return `collect({key: ${key}, id: ${id}, ${columns}${bringing(within, 'n')}}) AS items`;
}

/** Nothing is looked at where no total is wanted, and nothing is counted where it is kept. */
function total(definition: Definition): string {
  const { match, where = [], using, each, total, order } = definition;
  const { key, id = 'n.id' } = order;
  // An index is looked at only where something is said of all that it has.
  const all = order.prefix || using ? [...where, `${key} IS NOT NULL AND ${id} IS NOT NULL`] : where;
  const conditions = all.length > 0 ? `\n  WHERE ${all.join('\n    AND ')}` : '';
  const count = (known: string, unless: string) => `CALL (${known}) {
  UNWIND CASE WHEN $count${unless} THEN [parent] ELSE [] END AS wanted
  ${each === undefined ? '' : `UNWIND $${each} AS value `}${match}${hint(using)}${conditions}
  RETURN count(${each === undefined ? '' : 'DISTINCT '}n) AS counted
}`;
  if (total === undefined) return count('parent', '');
  return `CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(${total})) AS kept
}
${count('parent, kept', ' AND kept IS NULL')}`;
}
