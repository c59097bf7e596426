import { z } from 'zod';
import type { Transaction } from './graph.ts';
import type { Query } from './query.ts';

/** The number of the last committed change; 0 in an empty graph. */
export const readRelease: Query<object, { number: number }> = {
  name: 'readRelease',
  text: `OPTIONAL MATCH (release:Release {id: 'release'}) RETURN coalesce(release.number, 0) AS number`,
  row: z.object({ number: z.number() }),
};

/** Which release a graph has. */
export interface ReleaseState {
  /** As in `readRelease`. */
  readonly number: number;
  /** When it was committed; null in an empty graph. Two graphs may have the same number, not the same moment. */
  readonly at: string | null;
  /** False while a change of several transactions goes on, or was stopped: the graph is none of both releases. */
  readonly isSettled: boolean;
}

export const releaseState: Query<object, ReleaseState> = {
  name: 'releaseState',
  text: `OPTIONAL MATCH (release:Release {id: 'release'})
    RETURN coalesce(release.number, 0) AS number, release.at AS at, coalesce(release.isSettled, true) AS isSettled`,
  row: z.object({ number: z.number(), at: z.string().nullable(), isSettled: z.boolean() }),
};

/** Says that a change of several transactions begins; in an empty graph nothing can be seen of one. */
export const unsettleRelease: Query<object, unknown> = {
  name: 'unsettleRelease',
  text: `MATCH (release:Release {id: 'release'}) SET release.isSettled = false`,
  row: z.unknown(),
};

/** Says that it is done; in the transaction that raises the release. */
export const settleRelease: Query<object, unknown> = {
  name: 'settleRelease',
  text: `MATCH (release:Release {id: 'release'}) REMOVE release.isSettled`,
  row: z.unknown(),
};

/** Raises the release where there is one: what a graph without one says can be seen by nobody. */
export const raiseKnownRelease: Query<object, { number: number }> = {
  name: 'raiseKnownRelease',
  text: `MATCH (release:Release {id: 'release'}) WHERE release.number IS NOT NULL
    SET release.number = release.number + 1, release.at = toString(datetime({timezone: 'Z'}))
    RETURN release.number AS number`,
  row: z.object({ number: z.number() }),
};

const raiseRelease: Query<object, { number: number }> = {
  name: 'raiseRelease',
  text: `MERGE (release:Release {id: 'release'})
    SET release.number = coalesce(release.number, 0) + 1, release.at = toString(datetime({timezone: 'Z'}))
    RETURN release.number AS number`,
  row: z.object({ number: z.number() }),
};

/** Acts that came into the register or changed in it, and which the standards have not been held against since. */
export const freshActs: Query<object, { ids: string[] }> = {
  name: 'freshActs',
  text: `OPTIONAL MATCH (release:Release {id: 'release'}) RETURN coalesce(release.freshActs, []) AS ids`,
  row: z.object({ ids: z.array(z.string()) }),
};

export const addFreshActs: Query<{ ids: readonly string[] }, unknown> = {
  name: 'addFreshActs',
  text: `MERGE (release:Release {id: 'release'})
    SET release.freshActs = coalesce(release.freshActs, []) +
      [id IN $ids WHERE NOT id IN coalesce(release.freshActs, [])]`,
  row: z.unknown(),
};

export const removeFreshActs: Query<{ ids: readonly string[] }, unknown> = {
  name: 'removeFreshActs',
  text: `MATCH (release:Release {id: 'release'})
    SET release.freshActs = [id IN coalesce(release.freshActs, []) WHERE NOT id IN $ids]`,
  row: z.unknown(),
};

/** The release that a transaction ends with: the next one if it changed anything, else the one that is. */
export async function releaseAfter(transaction: Transaction, isChanged: boolean): Promise<number> {
  const [release] = await transaction.run(isChanged ? raiseRelease : readRelease, {});
  return release?.number ?? 0;
}
