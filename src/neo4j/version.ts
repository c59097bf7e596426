/** The Neo4j that is fetched: the newest patch of the long-term 5.26, Community. */
export const NEO4J_VERSION = '5.26.30';

/** How many files that version consists of, for the progress shown while fetching. */
export const NEO4J_FILES = 213;

/** The oldest Neo4j that the project's queries run on: year or major version, then minor. */
export const OLDEST_VERSION = [5, 26] as const;
