import type { GenericItem } from '../model/meaning-words.ts';
import { readTable } from './table.ts';

type Rows = readonly Omit<GenericItem, 'language'>[];

/** Statements that stand under nearly any skill, in both languages. */
export function readGenericItems(): readonly GenericItem[] {
  const table = readTable<Readonly<Record<'kk' | 'ru', Rows>>>('generic-items');
  const of = (language: 'kk' | 'ru') => table[language].map((row) => Object.freeze({ language, ...row }));
  return Object.freeze([...of('kk'), ...of('ru')]);
}
