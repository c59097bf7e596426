import { readFileSync } from 'node:fs';

/** The address of a large graph that is there already, for reading only: a file with `uri`, `user`, `password`, `database`. */
export function referenceBolt(file = process.env.KASIP_BENCH_BOLT) {
  if (file === undefined) {
    console.error(
      'Set KASIP_BENCH_BOLT to a file with the address of a large graph: {"uri", "user", "password", "database"}.',
    );
    process.exit(2);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}
