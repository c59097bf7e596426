import { z } from 'zod';

/** Shapes of the properties that nodes have; a property that a node lacks is null. */

export const optionalText = z.string().nullable().default(null);
export const optionalNumber = z.number().nullable().default(null);

/** A flat list of integers: `[number, start, end, …]`. */
const places = z.array(z.number()).default([]);

type Suffix = 'Kk' | 'Ru' | 'En';
const suffixes: readonly Suffix[] = ['Kk', 'Ru', 'En'];

/** One text in each language: `nameKk`, `nameRu`, `nameEn`. */
export function texts<const Name extends string>(
  name: Name,
): { readonly [Key in `${Name}${Suffix}`]: typeof optionalText } {
  return shape(
    suffixes.map((suffix) => `${name}${suffix}`),
    optionalText,
  );
}

/** Several texts in each language. */
export function textLists<const Name extends string>(
  name: Name,
): { readonly [Key in `${Name}${Suffix}`]: typeof textList } {
  return shape(
    suffixes.map((suffix) => `${name}${suffix}`),
    textList,
  );
}

const textList = z.array(z.string()).default([]);

/** The places of a text in the document of each language: `placesKk`, or `headingPlacesKk` beside other texts. */
export function placesOf<const Name extends string>(
  name: Name,
): { readonly [Key in `${Name}${'Kk' | 'Ru'}`]: typeof places } {
  return shape([`${name}Kk`, `${name}Ru`], places);
}

function shape<Key extends string, Column>(keys: readonly string[], column: Column): Record<Key, Column> {
  return Object.fromEntries(keys.map((key) => [key, column])) as Record<Key, Column>;
}
