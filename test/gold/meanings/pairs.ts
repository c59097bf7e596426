import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ConceptKind } from '../../../src/model/concept.ts';
import type { Language } from '../../../src/model/language.ts';

/** Two statements that somebody judged by reading them. */
export interface LabelledPair {
  readonly kind: ConceptKind;
  /** The languages of the one and the other. */
  readonly languages: readonly [Language, Language];
  readonly verdict: 'same' | 'different' | 'unclear';
  readonly one: string;
  readonly other: string;
}

/** Sets of pairs: over real documents or invented, to be looked at or only measured. */
export const pairSets = [
  'seen',
  'measured',
  'invented-seen',
  'invented-measured',
  'fresh-seen',
  'fresh-measured',
  'drift-seen',
  'drift-measured',
] as const;
export type PairSet = (typeof pairSets)[number];

/** The pairs of a set, in the order of its table. */
export function pairsOf(set: PairSet): readonly LabelledPair[] {
  const path = fileURLToPath(new URL(`${set}.tsv`, import.meta.url));
  const [head = [], ...rows] = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) => {
    const field = (name: string) => row[head.indexOf(name)] ?? '';
    return {
      kind: field('kind') as ConceptKind,
      languages: languagesOf(field('language')),
      verdict: field('verdict') as LabelledPair['verdict'],
      one: field('one'),
      other: field('other'),
    };
  });
}

function languagesOf(language: string): LabelledPair['languages'] {
  const [one, other = one] = language.split('-');
  return [one as Language, other as Language];
}
