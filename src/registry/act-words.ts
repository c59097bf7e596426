import type { ActWords } from '../model/act-words.ts';
import { readTable } from './table.ts';

type Expressions = 'repeals' | 'repealingTitles' | 'issuerAsides';

const expressions = new Map<Expressions, readonly RegExp[]>();

/** The expressions of a table of words, which find all of them in a text as `plain` gives it; made once. */
export function actExpressions(name: Expressions): readonly RegExp[] {
  const known = expressions.get(name);
  if (known !== undefined) return known;
  const made = readActWords()[name].map(({ pattern }) => new RegExp(pattern, 'giu'));
  expressions.set(name, made);
  return made;
}

/** The words by which particulars of acts and pages say what an act is. */
export function readActWords(): ActWords {
  return readTable<ActWords>('act-words');
}
