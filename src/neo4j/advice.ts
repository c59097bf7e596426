import { KasipError } from '../model/kasip-error.ts';

const OTHER_WAYS =
  'start one in a container (docker compose up -d, see compose.yaml), or set NEO4J_URI to a Neo4j 5.26 or later that already runs';

/** What to do when Java or Maven is missing or unfit. */
export const INSTALL_ADVICE = `Install Java 17 or 21 and Maven; or ${OTHER_WAYS}.`;

/** What to do when Neo4j cannot be fetched or started here. */
export const OTHERWISE_ADVICE = `Or ${OTHER_WAYS}.`;

/** A failure outside the project (exit code 3) with its advice. */
export function outside(message: string, advice: string, cause?: unknown): KasipError {
  return new KasipError(3, message, advice, cause === undefined ? undefined : { cause });
}
