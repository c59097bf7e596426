import type { Language } from '../../model/language.ts';
import type { Quote } from '../../model/place.ts';
import type { Properties } from './stated-node.ts';

/** Suffix of a property that holds a text in a language. */
export const languageSuffix: Readonly<Record<Language, string>> = { kk: 'Kk', ru: 'Ru', en: 'En' };

/** A text and its places as properties: `nameKk`, `namePlacesKk` (of `text`: `textKk`, `placesKk`). */
export function textProperties(name: string, language: Language, quote: Quote | null): Properties {
  if (quote === null) return {};
  const suffix = languageSuffix[language];
  return { [`${name}${suffix}`]: quote.text, [`${placesName(name)}${suffix}`]: flatPlaces([quote]) };
}

/** A list of texts as properties: `scopeKk`, `scopePlacesKk` one after another, `scopePiecesKk` how many of each. */
export function textListProperties(name: string, language: Language, quotes: readonly Quote[]): Properties {
  if (quotes.length === 0) return {};
  const suffix = languageSuffix[language];
  return {
    [`${name}${suffix}`]: quotes.map((quote) => quote.text),
    [`${name}Places${suffix}`]: flatPlaces(quotes),
    [`${name}Pieces${suffix}`]: quotes.map((quote) => quote.places.length),
  };
}

/** The places of texts as one list of integers: number, start, end, and so on. */
export function flatPlaces(quotes: readonly Quote[]): readonly number[] {
  return quotes.flatMap((quote) => quote.places.flatMap(({ number, start, end }) => [number, start, end]));
}

function placesName(name: string): string {
  return name === 'text' ? 'places' : `${name}Places`;
}
