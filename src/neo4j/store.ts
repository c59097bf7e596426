import { join } from 'node:path';
import { KasipError } from '../model/kasip-error.ts';
import { makeFolder } from './make-folder.ts';
import type { OwnOptions } from './own-options.ts';

/** The files of one store; all are under `root`, which is also the home folder that Neo4j is told. */
export interface Store {
  readonly name: string;
  readonly root: string;
  readonly data: string;
  readonly conf: string;
  readonly logs: string;
  /** Files `<pid>-<random>`, one for each command that needs this Neo4j; see `leases.ts`. */
  readonly leases: string;
  /** The locks; see `lock.ts`. */
  readonly locks: string;
  /** The password of the user `neo4j`, made when the store is made; only its owner can read it. */
  readonly password: string;
  /** The Bolt port it last had and is to have again. */
  readonly port: string;
  /** The Java process; see `server.ts`. */
  readonly server: string;
  /** The process that starts and stops the Java process; see `watcher.ts`. */
  readonly watcher: string;
  /** Exists if Neo4j is to stay without leases. */
  readonly stay: string;
  /** Exists from the first answer on; before that nothing in `data` can be anybody's. */
  readonly answered: string;
  /** Where a database is imported before it takes the place of the one that is there; see `imported.ts`. */
  readonly imported: string;
  /** Why the watcher gave up. */
  readonly failure: string;
}

/** The store that the options name. Throws a KasipError (2) for a name that is no plain file name. */
export function storeOf(options: Pick<OwnOptions, 'home' | 'store'>): Store {
  const name = options.store ?? 'main';
  if (!/^[\w-]+$/.test(name)) {
    throw new KasipError(2, `"${name}" cannot name a store.`, 'Use letters, digits, "-" and "_".');
  }
  const root = join(options.home, 'stores', name);
  const at = (file: string) => join(root, file);
  return {
    name,
    root,
    data: at('data'),
    conf: at('conf'),
    logs: at('logs'),
    leases: at('leases'),
    locks: at('locks'),
    password: at('password'),
    port: at('port'),
    server: at('server.json'),
    watcher: at('watcher.json'),
    stay: at('stay'),
    answered: at('answered'),
    imported: at('imported'),
    failure: at('failure.json'),
  };
}

/** Makes the folders of a store that are not there yet; the outermost only for its owner. */
export function makeFolders(store: Store): void {
  makeFolder(store.root, 0o700);
  for (const folder of [store.data, store.conf, store.logs, store.leases, store.locks]) makeFolder(folder);
}
