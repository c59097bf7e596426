import neo4j from 'neo4j-driver';

/**
 * Parameters as the database is to get them: whole numbers as integers (a plain JavaScript number is sent as a
 * float, which `LIMIT` refuses and which is stored as one), in lists and maps as well; undefined left out.
 */
export function toParameters(parameters: object): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(parameters)) {
    if (value !== undefined) sent[key] = toParameter(value);
  }
  return sent;
}

function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toParameter);
  return toParameters(value);
}
