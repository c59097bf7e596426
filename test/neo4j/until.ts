import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `ask` gives something that is not null or false; throws after `limit` milliseconds. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | false> | T | null | false,
  limit = 40_000,
): Promise<T> {
  const deadline = Date.now() + limit;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    await sleep(50);
  }
  throw new Error(`waited ${limit} ms in vain until ${what}`);
}
