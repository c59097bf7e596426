import type { Transaction } from './graph.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { type RowsQuery, runInBatches } from './write/batches.ts';

/**
 * Something that is made anew for some nodes, by their ids. Which of them are taken together, and in how many
 * transactions, makes no difference to what comes out, as long as each step is done before the next.
 */
export interface Step {
  /** The part of a neighbourhood whose ids it takes. */
  readonly of: keyof Neighbourhood;
  readonly run: (transaction: Transaction, ids: readonly string[]) => Promise<void>;
}

/** A step of statements that take ids, each in batches, one after another. */
export function stepOf(of: Step['of'], ...statements: readonly RowsQuery<string>[]): Step {
  return {
    of,
    run: async (transaction, ids) => {
      for (const statement of statements) await runInBatches(transaction, statement, ids);
    },
  };
}

/** Does steps for a neighbourhood, in their order. */
export async function runSteps(
  transaction: Transaction,
  steps: readonly Step[],
  around: Neighbourhood,
): Promise<void> {
  for (const { of, run } of steps) await run(transaction, around[of]);
}
