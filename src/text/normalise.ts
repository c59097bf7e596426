import { hash } from 'node:crypto';

/**
 * The form of a statement by which two texts count as the same wording: composed, in lower case, one kind of quote
 * and dash, no space doubled or before a stop, no number or stop around it. Words that ran together stay so: that
 * they are the same is a judgement, not a normal form. Normalising twice is normalising once.
 */
export function normalise(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  if (!mayChange.test(lower)) return lower;
  return lower
    .replace(/[«»“”„‟″]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[\s\u00ad\u200b]{2,}|[^\S ]|[\u00ad\u200b]/gu, ' ')
    .replace(/ ([,.;:)])/gu, '$1')
    .replace(/^[\s.,;:-]+|[\s.,;:-]+$/gu, '');
}

/** What all that is changed has. */
const mayChange = /[«»“”„‟″‐‑‒–—−\u00ad\u200b]|[^\S ]| [\s,.;:)]|^[\s.,;:-]|[\s.,;:-]$/u;

/** The first 16 hexadecimal digits of the SHA-256 of a text: the part of an id that stands for it. */
export function shortHash(text: string): string {
  return hash('sha256', text).slice(0, 16);
}
