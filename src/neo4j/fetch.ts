import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OTHERWISE_ADVICE, outside } from './advice.ts';
import { explainDisk } from './disk-failure.ts';
import { fetchProgress } from './fetch-progress.ts';
import { withLock } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { copyWithMaven } from './maven.ts';
import type { OwnOptions } from './own-options.ts';
import { NEO4J_VERSION } from './version.ts';

/** The folder of Neo4j's jars under the data folder. Where it exists it is complete. */
export function libraryOf(home: string): string {
  return join(home, 'neo4j', NEO4J_VERSION, 'lib');
}

/**
 * Fetches Neo4j unless it is there, and returns the folder of its jars. They are gathered in a folder of their
 * own that is renamed when complete, so that an end in the middle leaves nothing that counts. Of several
 * processes one fetches and the others wait. Throws a KasipError (3) that says what is missing.
 */
export async function fetchNeo4j(options: OwnOptions): Promise<string> {
  const library = libraryOf(options.home);
  if (existsSync(library)) return library;
  const folder = join(options.home, 'neo4j');
  return explainDisk(options.home, async () => {
    makeFolder(folder);
    const lock = {
      folder,
      name: 'lock',
      signal: options.signal,
      onWait: ({ pid }: { pid: number }) =>
        options.report(`Process ${pid} is fetching Neo4j: waiting for it`),
    };
    return withLock(lock, async () => {
      if (!existsSync(library)) await fetchInto(folder, options);
      return library;
    });
  });
}

async function fetchInto(folder: string, options: OwnOptions): Promise<void> {
  removeDrafts(folder);
  const draft = mkdtempSync(join(folder, 'draft-'));
  try {
    options.report(`Fetching Neo4j ${NEO4J_VERSION} with Maven, once: about 130 MB`);
    await copyWithMaven(draft, fetchProgress(options.report), options);
    if (!existsSync(join(draft, 'lib', `neo4j-${NEO4J_VERSION}.jar`))) {
      throw outside('Maven ended well but did not bring Neo4j.', OTHERWISE_ADVICE);
    }
    renameSync(draft, join(folder, NEO4J_VERSION));
    options.report(`Fetched Neo4j ${NEO4J_VERSION}`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Removes what earlier fetches left when they were killed; the caller holds the lock. */
function removeDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('draft-')) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
