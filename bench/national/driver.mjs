import neo4j from 'neo4j-driver';

/** A driver as lean as kasip's own: whole numbers of JavaScript. */
export function driverOf({ uri, user, password }) {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
}

/** Runs one statement with nothing between, as a transaction of its own; gives its rows as objects. */
export function readerOf(driver) {
  return async (text, parameters = {}) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, withIntegers(parameters));
      return records.map((row) => row.toObject());
    } finally {
      void session.close();
    }
  };
}

/** Whole numbers as integers of the database, which takes a number of JavaScript for a float. */
export function withIntegers(value) {
  if (Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value === null || typeof value !== 'object' || neo4j.isInt(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIntegers(inner)]));
}

/** What a statement costs in the database; the root of a profile says 0: the hits are those of all its steps. */
export async function hitsOf(driver, text, parameters) {
  const session = driver.session();
  try {
    const { summary } = await session.run(`PROFILE ${text}`, withIntegers(parameters));
    const sum = (step) => (step.dbHits ?? 0) + step.children.reduce((total, child) => total + sum(child), 0);
    return sum(summary.profile);
  } finally {
    await session.close();
  }
}
