import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { ReleaseWatch } from './release-watch.ts';
import { singleFlight } from './single-flight.ts';

/** An answer as it was made. */
export interface Made {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Whether it is all that was asked for, without any error. */
  readonly isWhole: boolean;
  /** Whether it was refused before anything was read for it. */
  readonly isRefused: boolean;
  /** The state that the database had after each statement for it; null: not one, or not known. */
  readonly state: string | null;
}

/** An answer, and where it comes from: `hit`: kept; `joined`: made for another as well; `miss`: made for this one. */
export interface Given {
  readonly from: 'hit' | 'joined' | 'miss';
  readonly made: Made;
  /** Names the answer where it is whole and belongs to one release: the same name, the same bytes. */
  readonly etag: string | null;
}

export interface Answers {
  /** The answer where it is kept and the release is known: for this nobody has to wait. */
  find(key: string): Given | null;
  /** The name that the answer to a question has now if it is whole; null where none can have one. */
  etagOf(key: string): Promise<string | null>;
  /** The answer to a question; `make` makes it where it is not kept. */
  of(key: string, signal: AbortSignal, make: (signal: AbortSignal) => Promise<Made>): Promise<Given>;
}

export interface AnswersOptions {
  /** Bytes of answers that are kept, counted twice for the compressed ones beside them; 0 keeps none. */
  readonly bytes: number;
  readonly release: ReleaseWatch;
  /** Today, for what depends on it. */
  readonly today: () => string;
  /** What else may change an answer: the version of the API. */
  readonly version: string;
}

type Kept = Pick<Given, 'made' | 'etag'>;

/**
 * Answers by the release and the day that they belong to. Data change only with the release, so that what is kept is
 * right as long as it is found. An answer that was made while the release moved may be half of each: it is made once more.
 * Without a release (the database is away, or is rebuilt) nothing is kept or taken.
 */
export function keptAnswers({ bytes, release, today, version }: AnswersOptions): Answers {
  const kept =
    bytes > 0 ? new LRUCache<string, Kept>({ maxSize: bytes, maxEntrySize: bytes / 8 }) : undefined;
  const hits = new WeakMap<Kept, Given>();
  const fly = singleFlight<Kept>();
  const nameOf = (at: string, key: string) => `${at} ${today()} ${key}`;

  /** The same object every time. */
  const given = (answer: Kept): Given => {
    const known = hits.get(answer) ?? { from: 'hit', ...answer };
    hits.set(answer, known);
    return known;
  };

  const keep = (at: string, key: string, made: Made): Kept => {
    const name = nameOf(at, key);
    const answer = { made, etag: etagOf(at, version, name) };
    kept?.set(name, answer, { size: 2 * made.body.length + 2 * name.length + 1_000 });
    return answer;
  };

  /**
   * What was read in one state of the database, in which it has the release, is of that release. Otherwise it may be half
   * of another, and the database is asked once more.
   */
  const make = async (
    before: string,
    key: string,
    work: () => Promise<Made>,
    isAgain = false,
  ): Promise<Kept> => {
    const made = await work();
    if (made.isRefused) return { made, etag: null };
    const isOfBefore = made.state !== null && release.isAt(before, made.state);
    const after = isOfBefore ? before : await release.fresh();
    if (after === before && made.isWhole) return keep(before, key, made);
    if (after === before || after === null || isAgain) return { made, etag: null };
    return await make(after, key, work, true);
  };

  return {
    find: (key) => {
      const at = release.current();
      const found = typeof at === 'string' ? kept?.get(nameOf(at, key)) : undefined;
      return found ? given(found) : null;
    },
    etagOf: async (key) => {
      const at = await release.current();
      return at === null ? null : etagOf(at, version, nameOf(at, key));
    },
    of: async (key, signal, work) => {
      const at = await release.current();
      if (at === null) return { from: 'miss', made: await work(signal), etag: null };
      const name = nameOf(at, key);
      const found = kept?.get(name);
      if (found) return given(found);
      const { result, hasJoined } = await fly(name, signal, (shared) => make(at, key, () => work(shared)));
      return { from: hasJoined ? 'joined' : 'miss', ...result };
    },
  };
}

function etagOf(release: string, version: string, name: string): string {
  const hash = createHash('sha256').update(version).update('\0').update(name).digest('base64url');
  return `W/"${release.split('@', 1).join('')}-${hash.slice(0, 22)}"`;
}
