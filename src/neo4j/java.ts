import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { KasipError } from '../model/kasip-error.ts';
import { INSTALL_ADVICE, outside } from './advice.ts';
import { errorCode } from './error-code.ts';
import type { OwnOptions } from './own-options.ts';

const OLDEST_JAVA = 17;

/**
 * The `java` to run: that of `JAVA_HOME` if an environment was given and has it, else that of the path.
 * Throws a KasipError (3) if there is none or it is older than 17.
 */
export async function findJava(options: Pick<OwnOptions, 'environment' | 'signal'>): Promise<string> {
  const home = options.environment?.JAVA_HOME;
  const java = home ? join(home, 'bin', 'java') : 'java';
  const version = await askVersion(java, options);
  const major = majorVersion(version);
  if (major === null) throw outside(`"${java} -version" did not tell its version.`, INSTALL_ADVICE);
  if (major < OLDEST_JAVA) {
    throw outside(`Neo4j needs Java ${OLDEST_JAVA} or 21, but "${java}" is Java ${major}.`, INSTALL_ADVICE);
  }
  return java;
}

/** The major version in what `java -version` prints: 8 for "1.8.0_402", 17 for "17.0.15"; null if there is none. */
export function majorVersion(output: string): number | null {
  const found = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return found === undefined ? null : Number(found);
}

function askVersion(java: string, options: Pick<OwnOptions, 'environment' | 'signal'>): Promise<string> {
  return new Promise((resolve, reject) => {
    const { environment: env, signal } = options;
    execFile(java, ['-version'], { ...(env && { env }), ...(signal && { signal }) }, (error, out, err) => {
      if (error === null) resolve(out + err);
      else reject(signal?.aborted ? signal.reason : explain(java, error));
    });
  });
}

function explain(java: string, error: Error): KasipError {
  const missing = ['ENOENT', 'EACCES'].includes(errorCode(error));
  const message = missing
    ? `Java was not found (no program "${java}"), and Neo4j runs on Java.`
    : `"${java} -version" failed, and Neo4j runs on Java.`;
  return outside(message, INSTALL_ADVICE, error);
}
