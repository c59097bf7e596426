import { type Endings, endingsOf } from '../text/inflection.ts';
import { readTable } from './table.ts';

type EndingTable = Readonly<Record<'kk' | 'ru', readonly (readonly string[])[]>>;

/** Endings of nouns and adjectives. */
export function readEndings(): Readonly<Record<'kk' | 'ru', Endings>> {
  const { kk, ru } = readTable<EndingTable>('endings');
  return { kk: endingsOf(kk), ru: endingsOf(ru) };
}

/** The Kazakh endings that say whose a thing is, in every case. */
export function readPossessives(): Endings {
  const [, possessives = [], cases = []] = readTable<EndingTable>('endings').kk;
  return new Set(possessives.flatMap((one) => ['', ...cases].map((ending) => one + ending)));
}
