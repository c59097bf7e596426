export type { Bolt } from './bolt.ts';
export { check } from './check.ts';
export { type Importer, withImporter } from './import.ts';
export { type Lease, lease } from './lease.ts';
export { leastMemory } from './memory.ts';
export type { OwnOptions } from './own-options.ts';
export { remove } from './remove.ts';
export { start, stop } from './start-stop.ts';
export { path, type Status, status } from './status.ts';
