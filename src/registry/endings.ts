import { type Endings, endingsOf } from '../text/inflection.ts';
import { readTable } from './table.ts';

/** Endings of nouns and adjectives. */
export function readEndings(): Readonly<Record<'kk' | 'ru', Endings>> {
  const { kk, ru } = readTable<Readonly<Record<'kk' | 'ru', readonly (readonly string[])[]>>>('endings');
  return { kk: endingsOf(kk), ru: endingsOf(ru) };
}
