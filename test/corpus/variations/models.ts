import { filesOf } from '../../../src/ingest/files.ts';
import { readFiles } from '../../../src/ingest/read-files.ts';
import type { Registry } from '../../../src/ingest/registry.ts';
import { seedPath } from '../../../src/registry/table.ts';
import { modelOf, type StandardModel } from './model.ts';

/** What the real standards of `seed/` say, each language a standard of its own. */
export function realModels(registry: Registry): readonly StandardModel[] {
  const files = filesOf([seedPath('standards'), seedPath('corpus')]);
  return [...readFiles(files, registry)].flatMap((result) =>
    result.kind === 'read' ? [modelOf(result.record)] : [],
  );
}
