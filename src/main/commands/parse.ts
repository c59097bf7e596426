import { lawOf } from '../../finding/check-law.ts';
import { readRegistry } from '../../ingest/registry.ts';
import type { Unread } from '../../ingest/unread.ts';
import { dataFolder } from '../environment.ts';
import { readPaths } from '../read-paths.ts';
import { parsedJson } from '../render/parsed-json.ts';
import { summary } from '../render/summary.ts';
import { print } from '../say.ts';
import { textsOnDay } from '../texts-on-day.ts';

/** What the options of `kasip parse` say; `asOf` is the day on which the law that is cited is looked at. */
export interface ParseOptions {
  readonly json?: boolean;
  readonly asOf: string;
}

/** `kasip parse`: reads, prints, exits 1 where a file could not be read whole; findings do not change that. */
export function parse(paths: readonly string[], { json = false, asOf }: ParseOptions): void {
  if (json) printJson(paths, asOf);
  else for (const record of readPaths(paths)) print(summary(record));
}

/**
 * One object with a list of the texts, printed as they are read, so that a large batch need not fit into memory, and a
 * list of what was not read.
 */
function printJson(paths: readonly string[], asOf: string): void {
  const unreadable: Unread[] = [];
  const registry = readRegistry(dataFolder());
  const law = lawOf(registry.citations.acts);
  let comma = '';
  print('{\n  "standards": [');
  for (const record of readPaths(paths, { registry, unreadable: (file) => unreadable.push(file) }))
    for (const text of textsOnDay(record, law, asOf)) {
      print(comma + JSON.stringify(parsedJson(text), null, 2).replace(/^/gmu, '    '));
      comma = '    ,\n';
    }
  print(`  ],\n  "unreadable": ${JSON.stringify(unreadable, null, 2).replace(/\n/gu, '\n  ')}\n}`);
}
