import type { QualityWords } from '../model/quality-words.ts';
import { readTable } from './table.ts';

/** Endings of the words that name a quality of a person. */
export function readQualityWords(): QualityWords {
  return readTable<QualityWords>('quality-words');
}
