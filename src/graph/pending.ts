import { z } from 'zod';
import type { Graph, Transaction } from './graph.ts';
import type { Query } from './query.ts';

/**
 * That something is stated of which it is not derived yet what follows, or not all of it. It is written in the
 * transaction that states, so that the graph itself knows what is to be done, whoever was stopped.
 */
export interface Pending {
  /** How many standards were stated since all was derived; 0 where a rebuild of what was derived before was stopped. */
  readonly standards: number;
  /** Since when, as an ISO 8601 time. */
  readonly since: string;
  /** Stages of the rebuild that are done, see `rebuild-derived.ts`. */
  readonly stage: number;
  /** How far the next one is: the last id that it is done for; '' at its beginning. */
  readonly after: string;
  /** Nothing was there before: all is as an import left it, so that there is nothing to bring over or to sweep. */
  readonly isFirst: boolean;
  /** By which words and decisions concepts are made in it, as a hash; '' where it has not begun. */
  readonly by: string;
}

const columns = `pending.standards AS standards, pending.since AS since, pending.stage AS stage,
      pending.after AS after, coalesce(pending.isFirst, false) AS isFirst, pending.by AS by`;

const row = z.object({
  standards: z.number(),
  since: z.string(),
  stage: z.number(),
  after: z.string(),
  isFirst: z.boolean(),
  by: z.string(),
});

const stored: Query<object, Pending> = {
  name: 'pending',
  text: `MATCH (pending:Pending {id: 'pending'}) RETURN ${columns}`,
  row,
};

/** More is stated: whatever was derived meanwhile is to be derived again. */
const stateMore: Query<{ standards: number }, Pending> = {
  name: 'statePending',
  text: `MERGE (pending:Pending {id: 'pending'})
    ON CREATE SET pending.since = toString(datetime({timezone: 'Z'})), pending.standards = 0
    SET pending.isFirst = CASE WHEN $standards = 0 AND pending.by = '' THEN pending.isFirst END,
      pending.standards = pending.standards + $standards, pending.stage = 0, pending.after = '', pending.by = ''
    RETURN ${columns}`,
  row,
};

const reachStage: Query<Pick<Pending, 'stage' | 'after' | 'by' | 'standards'>, unknown> = {
  name: 'reachStage',
  text: `MATCH (pending:Pending {id: 'pending'}) WHERE pending.standards = $standards
    SET pending.stage = $stage, pending.after = $after, pending.by = $by`,
  row: z.unknown(),
};

const settlePending: Query<Pick<Pending, 'standards'>, { settled: number }> = {
  name: 'settlePending',
  text: `OPTIONAL MATCH (pending:Pending {id: 'pending'}) WHERE pending.standards = $standards
    DELETE pending RETURN count(pending) AS settled`,
  row: z.object({ settled: z.number() }),
};

/** What is to be derived yet; null where all is. */
export async function readPending({ read }: Pick<Graph, 'read'>): Promise<Pending | null> {
  return (await read(stored, {}))[0] ?? null;
}

/** Whether something is to be derived yet, as a transaction sees it. */
export async function isPending({ run }: Transaction): Promise<boolean> {
  return (await run(stored, {})).length > 0;
}

/** Writes that so many standards more are stated, and that what follows is to be derived. */
export async function addPending({ run }: Transaction, standards: number): Promise<Pending> {
  const [pending] = await run(stateMore, { standards });
  return pending as Pending;
}

/** Writes how far the rebuild is; nothing, where more was stated since it began. */
export async function reach(
  { run }: Transaction,
  { since: _, isFirst: __, ...pending }: Pending,
): Promise<void> {
  await run(reachStage, pending);
}

/** Writes that all is derived; false where more was stated since the rebuild began. */
export async function settleAll({ run }: Transaction, { standards }: Pending): Promise<boolean> {
  const [row] = await run(settlePending, { standards });
  return row?.settled === 1;
}
