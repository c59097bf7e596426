import { readRegistry } from '../../src/ingest/registry.ts';

/** The tables of `seed/`. */
export const registry = readRegistry();
