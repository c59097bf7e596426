import type { KasipError } from '../model/kasip-error.ts';
import { INSTALL_ADVICE, OTHERWISE_ADVICE, outside } from './advice.ts';
import { diskFull, unwritable } from './disk-failure.ts';

const NO_NETWORK =
  /Unknown host|UnknownHost|name resolution|Network is unreachable|No route to host|Connect(ion)? (to \S+ )?(failed|refused|reset|timed out)|Read timed out|offline mode/i;

/** Why Maven failed, from what it printed, in words for a person. `folder` is where it was to write. */
export function explainMaven(output: string, folder: string): KasipError {
  const cause = new Error(output.slice(-4000));
  if (/No space left on device|Disk quota exceeded/i.test(output)) return diskFull(folder, cause);
  if (/Read-only file system|Permission denied|AccessDenied/i.test(output)) return unwritable(folder, cause);
  if (NO_NETWORK.test(output)) {
    return outside(
      'Neo4j could not be fetched: Maven cannot reach its repository.',
      `Check the network, or the proxy or mirror in Maven's settings.xml, and try again: what has arrived is kept. ${OTHERWISE_ADVICE}`,
      cause,
    );
  }
  if (/JAVA_HOME/.test(output)) {
    return outside('Maven does not find Java: JAVA_HOME is not set rightly.', INSTALL_ADVICE, cause);
  }
  const line = /^\[ERROR\]\s*(.+)$/m.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? '';
  return outside(`Neo4j could not be fetched. Maven says: ${line.slice(0, 300)}`, OTHERWISE_ADVICE, cause);
}

/** There is no program `mvn`. */
export function mavenMissing(cause: unknown): KasipError {
  return outside(
    'Maven was not found (no program "mvn"), and Neo4j is fetched with it.',
    INSTALL_ADVICE,
    cause,
  );
}
