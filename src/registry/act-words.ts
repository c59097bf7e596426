import type { ActWords } from '../model/act-words.ts';
import { readTable } from './table.ts';

/** The words by which particulars of acts and pages say what an act is. */
export function readActWords(): ActWords {
  return readTable<ActWords>('act-words');
}
