import { join } from 'node:path';
import { readSmall } from './small-file.ts';
import type { Store } from './store.ts';

/** Where whoever runs a store may say more to its Neo4j, a setting a line as in `neo4j.conf`; see README.md. */
export function ownSettingsFile(store: Pick<Store, 'conf'>): string {
  return join(store.conf, 'own.conf');
}

/** These settings, none where there is no file. Lines that say none are passed over. */
export function ownSettings(store: Pick<Store, 'conf'>): Readonly<Record<string, string>> {
  const lines = (readSmall(ownSettingsFile(store)) ?? '').split('\n');
  const settings = lines.flatMap((line) => {
    const [, name, value] = /^\s*([\w.]+)\s*=(.*)$/u.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value.trim()] as const];
  });
  return Object.fromEntries(settings);
}
