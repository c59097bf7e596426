import neo4j, { type Driver } from 'neo4j-driver';
import { KasipError } from '../model/kasip-error.ts';
import { outside } from './advice.ts';
import type { Bolt } from './bolt.ts';
import { explainBolt } from './bolt-failure.ts';
import { isRecentEnough } from './neo4j-version.ts';

const CONNECT_MS = 5000;
const ANSWER_MS = 15_000;

/**
 * Proves that a Neo4j answers, lets this user in, has this database and is 5.26 or later. Throws a KasipError:
 * 2 if the address is none, 3 if the server is away, refuses the user, lacks the database or is too old.
 */
export async function check(bolt: Bolt): Promise<void> {
  const driver = openDriver(bolt);
  let version: string;
  try {
    version = await askVersion(driver, bolt.database);
  } catch (error) {
    throw explainBolt(bolt, error);
  } finally {
    await driver.close();
  }
  if (!isRecentEnough(version)) {
    throw outside(
      `Neo4j at ${bolt.uri} is version ${version}; 5.26 or later is needed.`,
      'Upgrade it, set NEO4J_URI to a newer one, or leave NEO4J_URI unset to use a Neo4j of the project.',
    );
  }
}

function openDriver({ uri, user, password }: Bolt): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: ANSWER_MS,
      maxConnectionPoolSize: 1,
    });
  } catch (error) {
    throw new KasipError(
      2,
      `"${uri}" is not the address of a Neo4j.`,
      'NEO4J_URI looks like bolt://host:7687 or neo4j://host:7687.',
      { cause: error },
    );
  }
}

/** One autocommit query in the database itself, so that nothing is tried again and the database must exist. */
async function askVersion(driver: Driver, database: string): Promise<string> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const query =
      'CALL dbms.components() YIELD name, versions WHERE name = "Neo4j Kernel" RETURN versions[0]';
    const { records } = await session.run(query, {}, { timeout: ANSWER_MS });
    return String(records[0]?.get(0));
  } finally {
    await session.close();
  }
}
