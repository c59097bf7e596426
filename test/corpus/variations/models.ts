import { filesOf } from '../../../src/ingest/files.ts';
import { inputsOf } from '../../../src/ingest/inputs.ts';
import { readInputs } from '../../../src/ingest/read-inputs.ts';
import type { Registry } from '../../../src/ingest/registry.ts';
import { seedPath } from '../../../src/registry/table.ts';
import { textsOf } from '../real.ts';
import { modelOf, type StandardModel } from './model.ts';

/** What the real standards of `seed/` say, each language a standard of its own. */
export function realModels(registry: Registry): readonly StandardModel[] {
  const inputs = inputsOf(filesOf([seedPath('standards'), seedPath('corpus')]));
  return [...readInputs(inputs, registry)].flatMap(({ record }) =>
    record === null ? [] : textsOf(record).map(modelOf),
  );
}
