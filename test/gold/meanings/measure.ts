import { filesOf } from '../../../src/ingest/files.ts';
import { inputsOf } from '../../../src/ingest/inputs.ts';
import { readInputs } from '../../../src/ingest/read-inputs.ts';
import type { Registry } from '../../../src/ingest/registry.ts';
import type { Resolver } from '../../../src/model/resolver.ts';
import { seedPath } from '../../../src/registry/table.ts';
import { wordingId } from '../../../src/text/wording-id.ts';
import { type LabelledPair, type PairSet, pairsOf } from './pairs.ts';
import { conceptsOf } from './resolve.ts';
import { type Compared, comparedOf } from './statements.ts';

/** A labelled pair, and whether its statements became one concept. */
export interface JudgedLabel extends LabelledPair {
  readonly isJoined: boolean;
}

/** Sets whose pairs are statements of the real documents. */
const setsOfDocuments: ReadonlySet<PairSet> = new Set(['seen', 'measured']);

/** What became of the labelled pairs of a set: of real documents read together, of invented ones pair by pair. */
export function measured(set: PairSet, registry: Registry, resolver: Resolver): readonly JudgedLabel[] {
  const pairs = pairsOf(set);
  if (!setsOfDocuments.has(set)) return pairs.map((pair) => ({ ...pair, isJoined: areOne(pair, resolver) }));
  const statements = realStatements(registry);
  const concepts = conceptsOf(statements, resolver);
  const conceptOf = (kind: string, language: string, text: string) => {
    const found = statements.find(
      ({ wording }) => wording.kind === kind && wording.language === language && wording.text === text,
    );
    return concepts.get(found?.wording.id ?? '');
  };
  return pairs.map((pair) => {
    const [one, other] = pair.languages;
    const first = conceptOf(pair.kind, one, pair.one);
    if (first === undefined) throw new Error(`No document has "${pair.one}" (${pair.kind}, ${one})`);
    return { ...pair, isJoined: first === conceptOf(pair.kind, other, pair.other) };
  });
}

function areOne({ kind, languages, one, other }: LabelledPair, resolver: Resolver): boolean {
  const statements = [one, other].map(
    (text, at): Compared => ({
      statement: `${at}`,
      list: `${at}`,
      wording: { id: wordingId(kind, `${at}`), kind, language: languages[at] ?? 'kk', text, acts: null },
    }),
  );
  return new Set(conceptsOf(statements, resolver).values()).size === 1;
}

/** The statements of all real documents of `seed/`. */
function realStatements(registry: Registry): readonly Compared[] {
  const inputs = inputsOf(filesOf([seedPath('standards'), seedPath('corpus')]));
  return [...readInputs(inputs, registry)].flatMap(({ record }) =>
    record === null ? [] : comparedOf(record),
  );
}
