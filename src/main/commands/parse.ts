import type { StandardRecord } from '../../model/standard.ts';
import { readPaths } from '../read-paths.ts';
import { parsedJson } from '../render/parsed-json.ts';
import { summary } from '../render/summary.ts';
import { print } from '../say.ts';

/** `kasip parse`: reads, prints, exits 1 where a file could not be read whole. */
export function parse(paths: readonly string[], { json = false }: { json?: boolean }): void {
  const records: StandardRecord[] = [];
  for (const record of readPaths(paths)) {
    if (json) records.push(record);
    else print(summary(record));
  }
  if (json) print(JSON.stringify({ standards: records.map(parsedJson) }, null, 2));
}
