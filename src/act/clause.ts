import type { ActWords } from '../model/act-words.ts';
import { firstOf } from './words.ts';

/** The number of an act, with the letters of its register behind it. */
const number = /(?:№|(?<!\p{L})N)\s*[\p{N}\p{L}][\p{N}\p{L}/.-]*(?:\s+\p{Lu}{2,3}(?!\p{L}))?/gu;

/**
 * Whether the clause in which a verb stands is about the whole act: nothing stands before the verb, back to a bracket, a
 * comma or the number of the act, or only a word for the act itself.
 */
export function isOfWhole(before: string, { wholes }: ActWords): boolean {
  const clause = before.split(/[(,;]/u).at(-1) ?? '';
  const subject = (clause.split(number).at(-1) ?? '').replace(/^[\s.–—-]+|[\s–—-]+$/gu, '');
  return subject === '' || firstOf(subject, wholes) !== null;
}
