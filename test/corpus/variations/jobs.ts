import type { Registry } from '../../../src/ingest/registry.ts';
import { generate } from './generate.ts';
import { kinds, ofTheTable } from './kinds.ts';
import type { Job } from './measure.ts';
import { realModels } from './models.ts';
import { type Random, randomOf } from './random.ts';

const each = 10;
const mixed = 100;
const seeds = 10;
const documentsOfSeed = 5;
const share = 0.2;

/**
 * Every kind of variation on its own, three of them together, and the wordings of the table read without a fifth of
 * the table: of its single wordings, or of its rows with all that they have.
 */
export function jobsOf(registry: Registry, seed: number): readonly Job[] {
  const models = realModels(registry);
  const alone = kinds.map(
    (kind): Job => ({
      kind: kind.name,
      documents: each,
      make: (index) => ({ variation: generate(models, kind.name, [kind], index, seed), registry }),
    }),
  );
  const together: Job = {
    kind: 'three together',
    documents: mixed,
    make: (index) => {
      const three = randomOf(`kinds ${index}`, seed).some(kinds, 3);
      return { variation: generate(models, 'three together', three, index, seed), registry };
    },
  };
  const takenAway = (['wordings', 'rows'] as const).map((what): Job => {
    const kind = `a fifth of the ${what} of labels taken away`;
    const less = Array.from({ length: seeds }, (_, index) =>
      withLess(registry, what, randomOf(`${kind} ${index}`, seed)),
    );
    return {
      kind,
      documents: seeds * documentsOfSeed,
      make: (index) => ({
        variation: generate(models, kind, [ofTheTable], index, seed),
        registry: less[Math.floor(index / documentsOfSeed)] ?? registry,
      }),
    };
  });
  return [...alone, together, ...takenAway];
}

function withLess(registry: Registry, what: 'wordings' | 'rows', random: Random): Registry {
  const { labels } = registry.template;
  const keys = [...new Set(labels.map(({ key }) => key))];
  const gone = new Set<unknown>(
    what === 'rows'
      ? random.some(keys, Math.round(keys.length * share))
      : random.some(labels, Math.round(labels.length * share)),
  );
  const left = labels.filter((label) => !gone.has(label) && !gone.has(label.key));
  return { ...registry, template: { ...registry.template, labels: left } };
}
