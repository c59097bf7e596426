import { join } from 'node:path';
import type { Store } from './store.ts';

/** How to run a program of Neo4j: which Java, and the folder of the jars. */
export interface Runtime {
  readonly java: string;
  readonly library: string;
}

/** Without the first, vector indexes stall near the end of their population and say nothing. */
const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

/** Small, and for few cores: see README.md for what was measured. */
const SERVER_FLAGS = ['-Xms128m', '-Xmx320m', '-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError'];

/** The command line of the server on a store. */
export function serverCommand({ java, library }: Runtime, store: Store): [string, ...string[]] {
  const main = 'org.neo4j.server.CommunityEntryPoint';
  const folders = [`--home-dir=${store.root}`, `--config-dir=${store.conf}`];
  return [java, ...SERVER_FLAGS, ...flags(library), main, ...folders, '--console-mode'];
}

/** The command line that sets the first password of a store that never ran. */
export function passwordCommand(
  { java, library }: Runtime,
  store: Store,
  password: string,
): [string, ...string[]] {
  const main = 'org.neo4j.cli.AdminTool';
  const light = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  // This program takes its folders from the environment only.
  const folders = [`NEO4J_HOME=${store.root}`, `NEO4J_CONF=${store.conf}`];
  return [
    '/usr/bin/env',
    ...folders,
    java,
    ...light,
    ...flags(library),
    main,
    'dbms',
    'set-initial-password',
    password,
  ];
}

function flags(library: string): string[] {
  return [
    ...OPENED.flatMap((name) => ['--add-opens', `${name}=ALL-UNNAMED`]),
    '-Dfile.encoding=UTF-8',
    '-cp',
    join(library, '*'),
  ];
}
