import type { Endings } from '../text/inflection.ts';
import { readTable } from './table.ts';

/** Endings of nouns and adjectives. */
export function readEndings(): Readonly<Record<'kk' | 'ru', Endings>> {
  return readTable<Readonly<Record<'kk' | 'ru', Endings>>>('endings');
}
