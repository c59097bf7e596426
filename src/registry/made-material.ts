import type { MadeWords } from '../model/made-words.ts';
import type { StandardShape } from '../model/standard-shape.ts';
import { readTable } from './table.ts';

/** How standards are shaped that `kasip generate` makes. */
export function readStandardShape(): StandardShape {
  return readTable('standard-shape');
}

/** Of which words they are made. */
export function readMadeWords(): MadeWords {
  return readTable('made-words');
}
