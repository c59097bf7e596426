import { z } from 'zod';
import type { Transaction } from './graph.ts';
import type { Query } from './query.ts';

/** The number of the last committed change; 0 in an empty graph. */
export const readRelease: Query<object, { number: number }> = {
  name: 'readRelease',
  text: `OPTIONAL MATCH (release:Release {id: 'release'}) RETURN coalesce(release.number, 0) AS number`,
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
