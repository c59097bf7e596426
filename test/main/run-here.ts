import { jest } from '@jest/globals';
import { program } from '../../src/main/program.ts';
import type { Ran } from './run-kasip.ts';

/**
 * Runs a command in this process to its end, which saves the start of another one. A wrong call is thrown as commander
 * throws it; what the terminal and the environment change is for `runKasip`.
 */
export async function runHere(args: readonly string[]): Promise<Ran> {
  const out: unknown[] = [];
  const err: unknown[] = [];
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(text) > 0),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(text) > 0),
  ];
  try {
    await program().parseAsync(args, { from: 'user' });
    return { code: Number(process.exitCode ?? 0), out: out.join(''), err: err.join('') };
  } finally {
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
  }
}
