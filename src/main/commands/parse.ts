import type { Unread } from '../../ingest/unread.ts';
import { textsOf } from '../../model/edition-texts.ts';
import { readPaths } from '../read-paths.ts';
import { parsedJson } from '../render/parsed-json.ts';
import { summary } from '../render/summary.ts';
import { print } from '../say.ts';

/** `kasip parse`: reads, prints, exits 1 where a file could not be read whole; findings do not change that. */
export function parse(paths: readonly string[], { json = false }: { json?: boolean }): void {
  if (json) printJson(paths);
  else for (const record of readPaths(paths)) print(summary(record));
}

/**
 * One object with a list of the texts, printed as they are read, so that a large batch need not fit into memory, and a
 * list of what was not read.
 */
function printJson(paths: readonly string[]): void {
  const unreadable: Unread[] = [];
  let comma = '';
  print('{\n  "standards": [');
  for (const record of readPaths(paths, { unreadable: (file) => unreadable.push(file) }))
    for (const text of textsOf(record)) {
      print(comma + JSON.stringify(parsedJson(text), null, 2).replace(/^/gmu, '    '));
      comma = '    ,\n';
    }
  print(`  ],\n  "unreadable": ${JSON.stringify(unreadable, null, 2).replace(/\n/gu, '\n  ')}\n}`);
}
