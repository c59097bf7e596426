import type { Pair } from '../difference.ts';
import { namesBeing, namesPerson } from './person.ts';
import { namesRussianAction } from './word.ts';

/** "с помощью прибора" is "прибором", but nobody is a means; "согласно графику" is "по графику"; "для анализа" is "на анализ";
 * "с" before an abbreviation may be either; "при пожаре" is "во время пожара" and "в случае пожара". */
export function areOneRelation({ one, other }: Pair): boolean {
  const both = [one, other];
  if ((one.isName || other.isName) && both.every(({ relation }) => /^(?:from|with)$/u.test(relation)))
    return true;
  if (both.some(({ relation }) => relation === 'when'))
    return both.every(({ relation }) => /^(?:when|during|if)$/u.test(relation));
  const [bare, strong] = one.relation === '' ? [one, other] : [other, one];
  const isPurpose = strong.relation === 'for' || bare.relation === 'for';
  if (
    isPurpose &&
    both.every(
      (unit) =>
        namesRussianAction(unit.word, { use: unit.isAction ? 'action' : null }) && purposes.has(unit.role),
    )
  )
    return true;
  if (bare.relation !== '') return false;
  if (strong.relation === 'over') return bare.role === 'object';
  if (strong.relation === 'for' || strong.relation === 'before')
    return bare.role === 'dat' && namesBeing(bare.word);
  if (strong.relation === 'accordance' || strong.relation === 'basis') return bare.role === 'by';
  return strong.relation === 'means' && bare.role === 'ins' && !namesPerson(bare.word);
}

const purposes = new Set(['for', 'to', 'on']);
