import { sourcesOf } from '../model/edition-texts.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { StandardRecord } from '../model/standard.ts';
import { ageOf, type EditionAge, isSameEdition, lacksTheEnd } from './newest-edition.ts';
import type { StoredEdition } from './settle/standard.ts';

/** Where a record belongs among the editions that are stored. */
export type EditionPlace =
  /** In the place of these: its own, and those that are the same edition under another name. */
  | { readonly kind: 'over'; readonly editions: readonly EditionName[] }
  /** Nowhere: all its files are texts of this edition, which says more. */
  | { readonly kind: 'held'; readonly by: StoredEdition };

export type EditionName = Pick<StoredEdition, 'standard' | 'id'>;

/**
 * The place of a record. A file is a text of one edition, whatever stands beside it when it is read: what is stored of
 * that edition is the same, in whichever standard; so is, in the record's standard, what has its id, or its version,
 * year and order. The record takes the place of these. It does not where one of them has a text or an order that the
 * record lacks: then it is held, or refused where it has a file of its own.
 * @throws KasipError (1) where it lacks the order or the end of a stored edition, (2) where it lacks one of its texts.
 */
export function placeOf(record: StandardRecord, stored: readonly StoredEdition[]): EditionPlace {
  const sources = sourcesOf(record);
  const age = ageOf(record);
  const lacks = ({ languages }: StoredEdition) =>
    languages.filter((language) => !sources.some((source) => source.language === language));
  const sharing = stored.filter((other) => sources.some(({ id }) => other.sources.includes(id)));
  const fuller = sharing.find((other) => lacks(other).length > 0 || isBlankBeside(age, other));
  if (fuller && sources.every(({ id }) => fuller.sources.includes(id))) return { kind: 'held', by: fuller };

  const inStandard = stored.filter(({ standard }) => standard === record.id);
  const same = [
    ...sharing,
    ...inStandard.filter((other) => other.id === record.edition.id || isSameEdition(other, age)),
  ];
  for (const other of same) requireNoLess(record, age, other, lacks(other));
  const inLanguage = inStandard.filter((other) => lacks(other).length === 0);
  const whole = inLanguage.find((other) => lacksTheEnd(age, other));
  if (whole !== undefined)
    throw new KasipError(
      1,
      `${record.source.file} lacks the version and year at its end, and ${whole.id} is in the graph with them.`,
      `If this text is right all the same, withdraw ${whole.standard} first.`,
    );
  const cutOff = inLanguage.filter((other) => lacksTheEnd(other, age));
  return { kind: 'over', editions: [{ standard: record.id, id: record.edition.id }, ...same, ...cutOff] };
}

function requireNoLess(
  { source }: StandardRecord,
  age: EditionAge,
  other: StoredEdition,
  lacking: readonly string[],
): void {
  if (lacking.length > 0)
    throw new KasipError(
      2,
      `${other.id} is in the graph in ${other.languages.join(' and ')}; ${source.file} has no text in ${lacking.join(' or ')}.`,
      `Load both texts at once, from a folder with kaz.*, rus.*; or withdraw ${other.standard} first to have this one in its place.`,
    );
  if (isBlankBeside(age, other))
    throw new KasipError(
      1,
      `${source.file} leaves the day and number of its order blank, and ${other.id} is in the graph with them.`,
      `Load it with a meta.yaml that has them; or withdraw ${other.standard} first to have this one in its place.`,
    );
}

function isBlankBeside(age: EditionAge, other: EditionAge): boolean {
  return age.orderNumber === null && other.orderNumber !== null;
}
