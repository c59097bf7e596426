import type { Quote } from '../model/place.ts';
import type { TechnicalRecord } from '../model/standard.ts';
import { findDates } from '../text/dates.ts';
import type { Field, Value } from './fields.ts';
import { fieldOf, stated, textOf } from './values.ts';

/**
 * Chapter 4 without any person: what stands under a contact label is dropped here and never leaves this stage.
 * A line that holds an address, a telephone number or a mark that masks one is left out as well.
 */
export function parseTechnical(fields: readonly Field[]): TechnicalRecord {
  const first = (key: string) => organisationsOf(fieldOf(fields, key))[0] ?? null;
  const review = textOf(fieldOf(fields, 'next-review'));
  return {
    stateBody: first('state-body'),
    organisations: organisationsOf(fieldOf(fields, 'organisations')),
    sectoralCouncil: textOf(fieldOf(fields, 'sectoral-council')),
    nationalBody: textOf(fieldOf(fields, 'national-body')),
    chamber: textOf(fieldOf(fields, 'chamber')),
    version: textOf(fieldOf(fields, 'version')),
    nextReview: review === null ? null : { quote: review, date: findDates(review.text)[0]?.day ?? null },
  };
}

/** Number and year of the version ("Нұсқа 3, 2023 жыл", "версия 2, 2025 г."), each null where it is not said. */
export function parseVersion(version: Quote | null): { version: number | null; year: number | null } {
  const text = version?.text ?? '';
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(text)?.[0];
  const number = /(?<!\d)\d{1,2}(?!\d)/u.exec(text)?.[0];
  return {
    version: number === undefined ? null : Number(number),
    year: year === undefined ? null : Number(year),
  };
}

function organisationsOf(field: Field | undefined): readonly Quote[] {
  return (field?.values ?? []).filter(isImpersonal).flatMap(({ passage }) => stated(passage) ?? []);
}

function isImpersonal({ passage }: Value): boolean {
  return !/@|\[(?:name|telephone|e-mail)\]|\+?\d[\d\s()-]{8,}\d/u.test(passage.text);
}
