import { join } from 'node:path';
import type { Memory } from './memory.ts';
import type { Store } from './store.ts';

/** How to run a program of Neo4j: which Java, and the folder of the jars. */
export interface Runtime {
  readonly java: string;
  readonly library: string;
  /** Megabytes of memory for the server, heap and page cache together; null: as the store needs it. */
  readonly memory: number | null;
}

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** Without the first, vector indexes stall near the end of their population and say nothing. */
const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

/** For few cores, and quick from the first statement on: only the fast compiler. README.md has what was measured. */
const QUICK_FLAGS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=128m'];

/** For minutes of one kind of work: both compilers. */
const STEADY_FLAGS = ['-XX:+UseSerialGC', '-XX:ReservedCodeCacheSize=240m'];

const SERVER_FLAGS = ['-Xms128m', '-XX:+ExitOnOutOfMemoryError'];

/** The command line of the server on a store, with so much heap; `isSteady` where it has the same to do for minutes. */
export function serverCommand(
  { java, library }: Runtime,
  store: Store,
  { heap }: Memory,
  isSteady: boolean,
): Command {
  const main = 'org.neo4j.server.CommunityEntryPoint';
  const folders = [`--home-dir=${store.root}`, `--config-dir=${store.conf}`];
  const own = [`-Xmx${heap}m`, ...SERVER_FLAGS, ...(isSteady ? STEADY_FLAGS : QUICK_FLAGS)];
  return [java, ...own, ...flags(library), main, ...folders, '--console-mode'];
}

/** The command line of Neo4j's administration tool on a store, with arguments from a file, one a line. */
export function toolCommand(
  { java, library }: Runtime,
  store: Pick<Store, 'root' | 'conf'>,
  argumentFile: string,
): Command {
  const main = 'org.neo4j.cli.AdminTool';
  // It takes its folders from the environment only, and its other arguments anyone could see in the process list.
  const folders = [`NEO4J_HOME=${store.root}`, `NEO4J_CONF=${store.conf}`];
  return ['/usr/bin/env', ...folders, java, ...QUICK_FLAGS, ...flags(library), main, `@${argumentFile}`];
}

function flags(library: string): string[] {
  const opened = OPENED.flatMap((name) => ['--add-opens', `${name}=ALL-UNNAMED`]);
  return [...opened, '-Dfile.encoding=UTF-8', '-cp', join(library, '*')];
}
