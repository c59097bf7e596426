import { say } from './say.ts';

/** Exit codes as shells say them of a signal. */
export const stopCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Aborts on the first SIGINT or SIGTERM, so that the transaction at which a load is becomes whole and the database is given
 * back; the next one ends the process at once. The command then exits with the code of the signal.
 */
export function stopSignal(): AbortSignal {
  const stopped = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      process.exitCode = stopCodes[name];
      say('Stopping after this step. What is loaded is whole; run the same again for the rest.');
      stopped.abort();
    });
  return stopped.signal;
}
