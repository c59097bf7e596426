import type { Property, StatedNode } from './stated-node.ts';

/**
 * By what citations and statements are ordered as documents have them: edition by edition, of a citation language by
 * language, then by line and offset. Undefined for what stands at no place of its own.
 */
export function documentKey({ label, properties }: StatedNode, edition: string): string | undefined {
  if (label === 'Citation') return keyOf(`${edition} ${properties.language}`, properties.places);
  if (!label.endsWith('Statement')) return undefined;
  return keyOf(edition, properties.placesKk ?? properties.placesRu);
}

function keyOf(document: string, places: Property | null | undefined): string | undefined {
  if (!Array.isArray(places) || places.length < 2) return undefined;
  return [document, ...places.slice(0, 2).map((number) => String(number).padStart(8, '0'))].join(' ');
}
