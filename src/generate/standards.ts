import type { MadeMaterial } from '../model/made-material.ts';
import type { StandardRecord } from '../model/standard.ts';
import { bareMaterial } from './bare-material.ts';
import { inBoth } from './in-both.ts';
import { makeStandard } from './make-standard.ts';
import { metadataOf } from './metadata.ts';
import type { Size } from './size.ts';
import { withGeneratedActs } from './with-generated-acts.ts';
import { writeStandard } from './write-standard.ts';

/** A made standard: the texts that state it, and the record that they make together. */
export interface MadeStandard {
  readonly cards: number;
  readonly record: () => StandardRecord;
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
    const files = texts.map(({ name: file, text }) => ({ name: file, text }));
    const isBoth = texts.length > 1;
    yield {
      cards: plan.cards.length,
      record: () => recordOf(texts.map(({ record }) => record)),
      files: isBoth ? [...files, { name: `${name}/meta.yaml`, text: metadataOf(plan, own, seed) }] : files,
    };
  }
}

/** Standards as the stages before the graph would hand them over. Without material, numbers stand for most words. */
export function* generateStandards(
  size: Size,
  seed = 1,
  material: MadeMaterial = bareMaterial,
): Generator<StandardRecord> {
  for (const { record } of makeStandards(size, seed, material)) yield record();
}

/** The record of one text, or of two. */
function recordOf([first, second]: readonly StandardRecord[]): StandardRecord {
  if (first === undefined) throw new Error('A standard has a text.');
  return withOrder(second === undefined ? first : inBoth(first, second));
}

/** What the register would be asked for the order of the standard, which it does not have. */
function withOrder(record: StandardRecord): StandardRecord {
  const texts = [record, ...(record.translation === null ? [] : [record.translation])];
  const { number, date } = record.edition.order;
  if (number === null || date === null) return record;
  const bodies = texts.flatMap(({ edition }) => edition.order.bodies);
  const standards = texts.flatMap(({ name }) => name?.text ?? []);
  const asked = { enacting: { number, date, bodies, standards }, base: null };
  const orderActs = { enacting: null, base: null, asked };
  return { ...record, edition: { ...record.edition, orderActs } };
}
