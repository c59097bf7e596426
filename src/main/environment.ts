import envPaths from 'env-paths';
import { KasipError } from '../model/kasip-error.ts';
import { leastMemory } from '../neo4j/index.ts';

/** Everything that a user can set from outside. */
export interface Settings {
  /** Port of the API; 0 takes a free one. */
  readonly port: number;
  /** Address that the API listens on. */
  readonly host: string;
  /** A Neo4j that is there already; null: kasip runs one of its own. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
  } | null;
  /** Megabytes for heap and page cache of kasip's own Neo4j; undefined: as much as its store needs. */
  readonly memory?: number;
  /** Data folder: the fetched Neo4j and its stores, the user's register of acts. */
  readonly home: string;
  /** Megabytes of answers that the API keeps at most; 0: none. */
  readonly cache: number;
  /** Whether the database is to plan what is asked most as soon as the API is ready. */
  readonly warmUp: boolean;
  /** Level of the log: `silent`, `error`, `warn`, `info` or `debug`. `debug` also shows stacks of failures. */
  readonly log: (typeof logLevels)[number];
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** Every setting, as `kasip --help` and the README list them. */
export const settingsHelp: readonly (readonly [name: string, meaning: string])[] = [
  ['PORT', 'port of the API (default 4000; 0 takes a free one)'],
  ['HOST', 'address that the API listens on (default 127.0.0.1)'],
  ['NEO4J_URI', 'a Neo4j 5.26 or later that is there already; without it kasip runs one of its own'],
  ['NEO4J_USER', 'its user (default neo4j)'],
  ['NEO4J_PASSWORD', 'its password'],
  ['NEO4J_DATABASE', 'its database (default neo4j)'],
  [
    'KASIP_MEMORY',
    "memory of kasip's own Neo4j, such as 1500m or 4g (default: as much as its data needs, at most half of the machine's); it counts from its next start",
  ],
  ['KASIP_HOME', `data folder (default ${defaultHome()})`],
  ['KASIP_CACHE', 'megabytes of answers that the API keeps at most (default 64; 0 keeps none)'],
  [
    'KASIP_WARM_UP',
    'on or off (default on): once it is ready, the API asks what is asked most, so that nobody waits for the database to plan it',
  ],
  ['NO_COLOR', 'any value: no colours on the terminal'],
  [
    'KASIP_LOG',
    `level of the log: ${logLevels.join(', ')} (default warn); debug also shows stacks of failures`,
  ],
];

/**
 * The settings. The only place that reads `process.env`.
 * @throws KasipError 2 naming the setting that is wrong and what was expected.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const text = (name: string) => (env[name]?.trim() === '' ? undefined : env[name]?.trim());
  const uri = text('NEO4J_URI');
  return {
    port: portOf(text('PORT') ?? '4000'),
    host: text('HOST') ?? '127.0.0.1',
    neo4j:
      uri === undefined
        ? null
        : {
            uri: uriOf(uri),
            user: text('NEO4J_USER') ?? 'neo4j',
            password: env.NEO4J_PASSWORD ?? '',
            database: text('NEO4J_DATABASE') ?? 'neo4j',
          },
    ...memoryIn(text('KASIP_MEMORY')),
    home: dataFolder(env),
    cache: megabytesOf(text('KASIP_CACHE') ?? '64'),
    warmUp: switchOf(text('KASIP_WARM_UP') ?? 'on'),
    log: logLevelOf(text('KASIP_LOG') ?? 'warn'),
  };
}

/** The data folder alone, which commands need that need no other setting. */
export function dataFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const set = env.KASIP_HOME?.trim() ?? '';
  return set === '' ? defaultHome() : set;
}

function defaultHome(): string {
  return envPaths('kasip', { suffix: '' }).data;
}

function portOf(text: string): number {
  if (!/^\d{1,5}$/u.test(text) || Number(text) > 65535)
    throw new KasipError(2, `PORT is "${text}"; expected a number from 0 to 65535.`);
  return Number(text);
}

function megabytesOf(text: string): number {
  if (!/^\d{1,5}$/u.test(text))
    throw new KasipError(2, `KASIP_CACHE is "${text}"; expected a number of megabytes, 0 for none.`);
  return Number(text);
}

function switchOf(text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new KasipError(2, `KASIP_WARM_UP is "${text}"; expected on or off.`);
}

function uriOf(text: string): string {
  if (!/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\S+$/u.test(text))
    throw new KasipError(2, `NEO4J_URI is "${text}"; expected an address such as bolt://localhost:7687.`);
  return text;
}

function memoryIn(text: string | undefined): Pick<Settings, 'memory'> {
  if (text === undefined) return {};
  const [, number, unit] = /^(\d{1,6})([mg])$/iu.exec(text) ?? [];
  const memory = Number(number) * (unit?.toLowerCase() === 'g' ? 1024 : 1);
  if (memory >= leastMemory) return { memory };
  throw new KasipError(
    2,
    `KASIP_MEMORY is "${text}"; expected ${leastMemory}m or more, such as 1500m or 4g.`,
  );
}

function logLevelOf(text: string): Settings['log'] {
  const level = logLevels.find((known) => known === text);
  if (level === undefined)
    throw new KasipError(2, `KASIP_LOG is "${text}"; expected one of ${logLevels.join(', ')}.`);
  return level;
}

/** Whether stacks of failures are shown. Never fails, since it is asked when something has failed already. */
export function showsStacks(): boolean {
  return process.env.KASIP_LOG === 'debug';
}

/** Whether results may have colours: on a terminal, unless NO_COLOR is set (https://no-color.org). */
export function showsColours(): boolean {
  return process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
}
