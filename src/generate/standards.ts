import type { MadeMaterial } from '../model/made-material.ts';
import type { StandardRecord } from '../model/standard.ts';
import { bareMaterial } from './bare-material.ts';
import { inBoth } from './in-both.ts';
import { makeStandard } from './make-standard.ts';
import type { Size } from './size.ts';
import { withGeneratedActs } from './with-generated-acts.ts';
import { writeStandard } from './write-standard.ts';

/** A made standard: the texts that state it, and the record that they make together. */
export interface MadeStandard {
  readonly record: StandardRecord;
  /** Files with their names, relative to the folder of the corpus. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Standards one after another, each made when it is asked for and kept nowhere: the first of many are the same as all of
 * few, and the same size and seed give the same.
 */
export function* makeStandards(
  size: Size,
  seed = 1,
  material: MadeMaterial = bareMaterial,
): Generator<MadeStandard> {
  const own = size.acts === undefined ? material : withGeneratedActs(material, size.acts);
  for (let index = 0; index < size.standards; index++) {
    const plan = makeStandard(index, size, own, seed);
    const name = String(index + 1).padStart(6, '0');
    const texts = plan.languages.map((language) => {
      const isAlone = plan.languages.length === 1;
      const file = isAlone ? `${name}-${language}.txt` : `${name}/${language === 'kk' ? 'kaz' : 'rus'}.txt`;
      return { name: file, ...writeStandard(plan, language, file, own, seed) };
    });
    const [first, second] = texts.map(({ record }) => record);
    if (first === undefined) continue;
    const record = second === undefined ? first : inBoth(first, second);
    yield { record, files: texts.map(({ name: file, text }) => ({ name: file, text })) };
  }
}

/** Standards as the stages before the graph would hand them over. Without material, numbers stand for most words. */
export function* generateStandards(
  size: Size,
  seed = 1,
  material: MadeMaterial = bareMaterial,
): Generator<StandardRecord> {
  for (const { record } of makeStandards(size, seed, material)) yield record;
}
