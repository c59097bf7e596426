#!/usr/bin/env node
import { CommanderError } from 'commander';
import { KasipError } from '../model/kasip-error.ts';
import { showsStacks } from './environment.ts';
import { program } from './program.ts';
import { say, sayFailure } from './say.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** Runs the command line and turns every failure into one message and an exit code. */
try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof KasipError) {
    sayFailure(error);
    if (showsStacks()) say(error.stack ?? '');
    return error.exitCode;
  }
  say(`Something went wrong that should not: ${error instanceof Error ? error.message : String(error)}`);
  const stack = error instanceof Error ? error.stack : undefined;
  say(showsStacks() && stack !== undefined ? stack : '  Run again with KASIP_LOG=debug to see where.');
  return 3;
}
