import type { Quote } from '../../model/place.ts';
import type { SourceRecord } from '../../model/source.ts';

/** The first place of a quote, and all of them where there are several. Empty for a quote without any. */
export function placed({ places }: Quote, { unit }: SourceRecord): object {
  const [first, ...rest] = places.map(({ number, start, end }) => ({ [unit]: number, start, end }));
  if (first === undefined) return {};
  return rest.length === 0 ? first : { ...first, places: [first, ...rest] };
}

/** A text with its place; null stays null. */
export function textJson(quote: Quote | null, source: SourceRecord): object | null {
  return quote === null ? null : { text: quote.text, ...placed(quote, source) };
}
