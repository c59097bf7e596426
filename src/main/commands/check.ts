import { readPaths } from '../read-paths.ts';
import { findingJson } from '../render/finding-json.ts';
import { findingLine } from '../render/finding-line.ts';
import { print } from '../say.ts';

/** `kasip check`: the findings alone; exits 1 where one is an error or a file could not be read. */
export function check(paths: readonly string[], { json = false }: { json?: boolean }): void {
  const found: unknown[] = [];
  for (const { findings, source } of readPaths(paths)) {
    if (findings.some((finding) => finding.severity === 'error')) process.exitCode = 1;
    if (json)
      found.push(...findings.map((finding) => ({ file: source.file, ...findingJson(finding, source) })));
    else for (const finding of findings) print(findingLine(finding, source));
  }
  if (json) print(JSON.stringify({ findings: found }, null, 2));
}
