import { grouped } from '../model/grouped.ts';
import type { Label } from '../model/label.ts';
import { foldLetters } from '../text/fold.ts';
import type { Field } from './field.ts';
import { kinship } from './kindred.ts';
import { labelOf } from './learn-labels.ts';
import { namesAnother } from './may-mean.ts';
import { fits } from './row-forms.ts';
import { type Gap, gapsOf, type UnknownRow } from './sections.ts';

/** How often a row must stand where its label belongs. */
const mostly = 0.6;
/** More rows between two that are known are in no order that says anything. */
const mostBetween = 4;

/** The key of each row of a gap; null where a row is none. */
type Keys = readonly (string | null)[];

/**
 * Labels of rows that the table does not have, learned from what was read with it. Rows that are not known stand
 * between two that are; of those that the template has there, and the document does not, each may be some by the form
 * of its value. Where all ways to take as many rows as can be agree on one, or the words of its label tell them apart,
 * it is that. Its label must say the same mostly wherever it stands.
 */
export function learnRows(fields: readonly Field[], labels: readonly Label[]): readonly Label[] {
  const votes = gapsOf(fields).flatMap((gap) => {
    const keys = keysOf(gap, labels);
    return gap.rows.map(({ field }, at) => ({
      form: foldLetters(field.head?.text ?? ''),
      key: keys[at] ?? null,
    }));
  });
  return [...grouped(votes, ({ form }) => form)].flatMap(([form, found]) => {
    const keys = found.map(({ key }) => key);
    const key = keys.find((one) => keys.filter((other) => other === one).length >= mostly * keys.length);
    return form === '' || key === undefined || key === null ? [] : [labelOf(form, key, labels)];
  });
}

function keysOf({ rows, missing }: Gap, labels: readonly Label[]): Keys {
  if (rows.length > mostBetween) return [];
  const all = waysToRead(rows, missing, labels);
  const fullest = mostOf(all, (keys) => keys.filter((key) => key !== null).length);
  const likeliest = mostOf(fullest, (keys) =>
    keys.reduce((sum, key, at) => sum + kinshipOf(rows[at], key, labels), 0),
  );
  // Every card has a level, a sublevel or grade of a handbook only some.
  const usual = mostOf(likeliest, (keys) => Number(keys.includes('level')));
  return rows.map((_, at) => {
    const [key = null, ...others] = new Set(usual.map((keys) => keys[at] ?? null));
    return others.length === 0 ? key : null;
  });
}

/** The ways in which the rows of a gap may be rows of the template that are missing there, in its order, or none. */
function waysToRead(
  rows: readonly UnknownRow[],
  missing: readonly string[],
  labels: readonly Label[],
): readonly Keys[] {
  const [first, ...others] = rows;
  if (first === undefined) return [[]];
  const asNone = waysToRead(others, missing, labels).map((keys) => [null, ...keys]);
  const asRow = missing.flatMap((key, at) =>
    mayBe(first, key, labels)
      ? waysToRead(others, missing.slice(at + 1), labels).map((keys) => [key, ...keys])
      : [],
  );
  return [...asNone, ...asRow];
}

/** Of the technical data, whose rows are all names, only the words of a label say which row it is. */
function mayBe(row: UnknownRow, key: string, labels: readonly Label[]): boolean {
  const wordings = labels.filter((label) => label.key === key).map(({ wording }) => wording);
  if (!fits(row, key) || namesAnother(row.field.head?.text ?? '', wordings)) return false;
  return !isBody.test(key) || kinshipOf(row, key, labels) >= leastKinship;
}

const isBody = /^(?:organisations|chamber|.*-(?:body|council))$/u;
const leastKinship = 0.5;

function mostOf(all: readonly Keys[], measure: (keys: Keys) => number): readonly Keys[] {
  const most = Math.max(...all.map(measure));
  return all.filter((keys) => measure(keys) === most);
}

/** How much of the words of its label a row has in common with a row of the table. */
function kinshipOf(row: UnknownRow | undefined, key: string | null, labels: readonly Label[]): number {
  const head = row?.field.head?.text ?? '';
  const ofKey = labels.filter((label) => label.key === key);
  return Math.max(0, ...ofKey.map((label) => kinship(head, label)));
}
