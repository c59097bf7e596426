import { filesOf } from '../../ingest/files.ts';
import { readFiles } from '../../ingest/read-files.ts';
import { readRegistry } from '../../ingest/registry.ts';
import type { StandardRecord } from '../../model/standard.ts';
import { parsedJson } from '../render/parsed-json.ts';
import { summary } from '../render/summary.ts';
import { print, sayFailure } from '../say.ts';

/** `kasip parse`: reads, prints, exits 1 where a file could not be read whole. */
export function parse(paths: readonly string[], { json = false }: { json?: boolean }): void {
  const records: StandardRecord[] = [];
  for (const result of readFiles(filesOf(paths), readRegistry())) {
    if (result.kind === 'unreadable') {
      sayFailure(result.reason);
      process.exitCode = 1;
      continue;
    }
    const { record } = result;
    if (record.findings.some((finding) => finding.rule === 'document-cut-off')) {
      sayFailure({
        message: `${result.file}:${record.source.lines}: the document ends before its technical data.`,
      });
      process.exitCode = 1;
    }
    if (json) records.push(record);
    else print(summary(record));
  }
  if (json) print(JSON.stringify({ standards: records.map(parsedJson) }, null, 2));
}
