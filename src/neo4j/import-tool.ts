import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { outside } from './advice.ts';
import { renderConfiguration } from './configuration.ts';
import { type Runtime, toolCommand } from './java-command.ts';
import { memoryFor } from './memory.ts';

/** A table of nodes or relationships, with its header in a file of its own. */
export interface ImportTable {
  readonly kind: 'nodes' | 'relationships';
  /** Labels with colons between, or the type. */
  readonly name: string;
  readonly header: string;
  readonly data: string;
}

/** How the files are written: lists by the unit separator, texts in quotes that may go over lines, none trimmed. */
const FORMAT = [
  '--id-type=string',
  '--array-delimiter=U+001F',
  '--multiline-fields=true',
  '--read-buffer-size=16m',
  '--bad-tolerance=0',
  '--strict=true',
  // Otherwise it does not say what was wrong.
  '--verbose',
];

/**
 * Makes the files of a database of tables, in the folders `data/databases/neo4j` and `data/transactions/neo4j` of
 * `folder`. Throws a KasipError (3) with what the tool complains of, or the signal's reason.
 */
export async function runImportTool(
  folder: string,
  tables: readonly ImportTable[],
  runtime: Runtime,
  signal?: AbortSignal,
): Promise<void> {
  const conf = join(folder, 'conf');
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, 'neo4j.conf'), renderConfiguration(0, memoryFor(0, 0)));
  const argumentFile = join(conf, 'arguments');
  const report = join(folder, 'import.report');
  const sources = tables.map(({ kind, name, header, data }) =>
    argument(`--${kind}=${name}=${header},${data}`),
  );
  const all = [
    'database',
    'import',
    'full',
    'neo4j',
    ...FORMAT,
    argument(`--report-file=${report}`),
    ...sources,
    '',
  ];
  writeFileSync(argumentFile, all.join('\n'));
  const said = join(folder, 'import.log');
  const code = await runLogged(toolCommand(runtime, { root: folder, conf }, argumentFile), said, signal);
  if (code === 0 && existsSync(join(folder, 'data', 'databases', 'neo4j'))) return;
  throw outside(
    `The import tool of Neo4j gave up: ${complaintIn(said)}`,
    'The graph is as it was before. Load the documents without --offline, or fewer of them, to see which one it is.',
  );
}

/** In a file of arguments a line is one; quotes keep spaces of paths together. */
function argument(text: string): string {
  return /[\s"'\\#]/u.test(text) ? `"${text.replaceAll(/["\\]/gu, '\\$&')}"` : text;
}

async function runLogged(
  [program, ...args]: readonly [string, ...string[]],
  log: string,
  signal: AbortSignal | undefined,
): Promise<number | null> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...(signal && { signal }) });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => reject(signal?.aborted ? signal.reason : error));
    child.once('close', resolve);
  });
  const output = createWriteStream(log);
  child.stderr.pipe(output, { end: false });
  const written = pipeline(child.stdout, output).catch(() => {});
  const code = await ended;
  await written;
  return code;
}

/** The innermost cause that the tool printed, without the names of classes before it; else its last line. */
function complaintIn(log: string): string {
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const cause = lines.findLast((line) => line.startsWith('Caused by: '));
  const complaint = cause?.replace(/^Caused by: (?:[\w.$]+: )*/u, '') ?? lines.at(-1);
  return (complaint ?? 'it ended without a word').slice(0, 500);
}
