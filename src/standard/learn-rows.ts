import { grouped } from '../model/grouped.ts';
import type { Label } from '../model/label.ts';
import { foldLetters } from '../text/fold.ts';
import type { Field } from './field.ts';
import { isOfFunctions } from './keys.ts';
import { labelOf } from './learn-labels.ts';
import { namesAnother } from './may-mean.ts';
import { fits, isSwapped, isTelling } from './row-forms.ts';
import { type Gap, gapsOf, type UnknownRow } from './sections.ts';
import { type WordLikeness, wordLikeness } from './word-likeness.ts';

/** How often a row must stand where its label belongs. */
const mostly = 0.6;
/** More rows between two that are known are in no order that says anything. */
const mostBetween = 4;
/** How alike the words of a label must be to those of a row, and by how much more than to those of any other. */
const leastLikeness = 0.45;
const margin = 0.1;

/** The key of each row of a gap; null where a row is none. */
type Keys = readonly (string | null)[];

/**
 * Labels of rows that the table does not have, learned from what was read with it. A row is one that the document lacks
 * if it can be by the form of its value and the words of its label say so. The others stand between two that are known;
 * of those that the template has there, and the document does not, each may be some by the form of its value: where all
 * ways to take as many rows as can be agree on one, or the words of its label tell them apart, it is that; but where
 * rows of the template may be missing, so that several could stand in the place, only if its form is telling or a word
 * speaks for it. Its label must say the same mostly wherever it stands.
 */
export function learnRows(fields: readonly Field[], labels: readonly Label[]): readonly Label[] {
  const found = gapsOf(fields).flatMap((gap) => {
    const likeness = wordLikeness(labels, gap.parts);
    const keys = keysOf(gap, likeness, labels);
    return gap.rows.map((row, at) => {
      const key = keys[at] ?? null;
      const words = likeness.rows(headOf(row)).get(key ?? '') ?? 0;
      return { section: gap.section, form: foldLetters(headOf(row)), key, words };
    });
  });
  // No row stands twice in a card: of two the one is meant whose words say more.
  const votes = found.map((one) => {
    const isOther = found.some(
      ({ section, form, key, words }) =>
        section === one.section && key === one.key && form !== one.form && words > one.words,
    );
    return isOther ? { ...one, key: null } : one;
  });
  return [...grouped(votes, ({ form }) => form)].flatMap(([form, places]) => {
    const keys = places.map(({ key }) => key);
    const key = keys.find((one) => keys.filter((other) => other === one).length >= mostly * keys.length);
    return form === '' || key === undefined || key === null ? [] : [labelOf(form, key, labels)];
  });
}

function keysOf(gap: Gap, likeness: WordLikeness, labels: readonly Label[]): Keys {
  const named = keysByWords(gap, likeness, labels);
  const rows = gap.rows.filter((_, at) => named[at] === null);
  const missing = gap.missing.filter((key) => !named.includes(key) && !isBody.test(key));
  const placed = keysByPlace({ ...gap, rows, missing }, likeness, labels);
  return named.map((key) => key ?? placed.shift() ?? null);
}

/** The rows whose labels have the words of one row that is absent, clearly more than those of any other, and its form. */
function keysByWords({ rows, absent }: Gap, likeness: WordLikeness, labels: readonly Label[]): Keys {
  const keys = rows.map((row) => {
    const [best, next] = [...likeness.rows(headOf(row))].filter(([key]) => !isOfFunctions(key));
    if (best === undefined || best[1] < leastLikeness || best[1] - (next?.[1] ?? 0) < margin) return null;
    return absent.includes(best[0]) && (mayBe(row, best[0], labels) || isSwapped(row, best[0]))
      ? best[0]
      : null;
  });
  return keys.map((key) => (keys.filter((other) => other === key).length === 1 ? key : null));
}

function keysByPlace(
  { rows, missing, absent }: Gap,
  likeness: WordLikeness,
  labels: readonly Label[],
): (string | null)[] {
  if (rows.length > mostBetween) return [];
  const named = new Map(
    rows.map((row) => [row, likeness.named(headOf(row)).filter((key) => absent.includes(key))]),
  );
  const isPossible = (row: UnknownRow, key: string) =>
    mayBe(row, key, labels) && (named.get(row) ?? []).every((other) => other === key);
  const all = waysToRead(rows, missing, isPossible);
  const fullest = mostOf(all, (keys) => keys.filter((key) => key !== null).length);
  const words = rows.map((row) => likeness.rows(headOf(row)));
  // Every card has a level, a sublevel or grade of a handbook only some.
  const usual = mostOf(fullest, (keys) => Number(keys.includes('level')));
  const likeliest = mostOf(usual, (keys) =>
    keys.reduce((sum, key, at) => sum + (words[at]?.get(key ?? '') ?? 0), 0),
  );
  const isWhole = rows.length === missing.length;
  return rows.map((row, at) => {
    const [key = null, ...others] = new Set(likeliest.map((keys) => keys[at] ?? null));
    if (key === null || others.length > 0) return null;
    // A day may be that of any protocol.
    if (key === 'next-review') return words[at]?.has(key) ? key : null;
    const isOnly = missing.filter((one) => isPossible(row, one)).length === 1;
    return isWhole || isOnly || isTelling(key) || words[at]?.has(key) ? key : null;
  });
}

/** The ways in which the rows of a gap may be rows of the template that are missing there, in its order, or none. */
function waysToRead(
  rows: readonly UnknownRow[],
  missing: readonly string[],
  mayBe: (row: UnknownRow, key: string) => boolean,
): readonly Keys[] {
  const [first, ...others] = rows;
  if (first === undefined) return [[]];
  const asNone = waysToRead(others, missing, mayBe).map((keys) => [null, ...keys]);
  const asRow = missing.flatMap((key, at) =>
    mayBe(first, key) ? waysToRead(others, missing.slice(at + 1), mayBe).map((keys) => [key, ...keys]) : [],
  );
  return [...asNone, ...asRow];
}

function mayBe(row: UnknownRow, key: string, labels: readonly Label[]): boolean {
  const wordings = labels.filter((label) => label.key === key).map(({ wording }) => wording);
  return fits(row, key) && !namesAnother(headOf(row), wordings);
}

/** Rows of the technical data that are all names: only the words of a label say which it is. */
const isBody = /^(?:organisations|chamber|.*-(?:body|council))$/u;

function mostOf(all: readonly Keys[], measure: (keys: Keys) => number): readonly Keys[] {
  const most = Math.max(...all.map(measure));
  return all.filter((keys) => measure(keys) === most);
}

function headOf({ field }: UnknownRow): string {
  return field.head?.text ?? '';
}
