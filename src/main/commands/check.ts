import { filesOf } from '../../ingest/files.ts';
import { readFiles } from '../../ingest/read-files.ts';
import { readRegistry } from '../../ingest/registry.ts';
import { findingJson } from '../render/finding-json.ts';
import { findingLine } from '../render/finding-line.ts';
import { print, sayFailure } from '../say.ts';

/** `kasip check`: the findings alone; exits 1 where one is an error or a file could not be read. */
export function check(paths: readonly string[], { json = false }: { json?: boolean }): void {
  const found: unknown[] = [];
  for (const result of readFiles(filesOf(paths), readRegistry())) {
    if (result.kind === 'unreadable') {
      sayFailure(result.reason);
      process.exitCode = 1;
      continue;
    }
    const { findings, source } = result.record;
    if (findings.some((finding) => finding.severity === 'error')) process.exitCode = 1;
    if (json)
      found.push(...findings.map((finding) => ({ file: source.file, ...findingJson(finding, source) })));
    else for (const finding of findings) print(findingLine(finding, source));
  }
  if (json) print(JSON.stringify({ findings: found }, null, 2));
}
