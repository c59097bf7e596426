import type { ActRow } from '../model/act-row.ts';
import { type Language, languages } from '../model/language.ts';
import { foldText } from '../text/fold.ts';
import { isBetter, rankOf } from './better.ts';
import { type Change, choose } from './choose.ts';
import { sameIssuer } from './same-issuer.ts';
import { factIn, type StatedRow } from './stated-row.ts';

/** The title in one language. One that gives way stays as a name, so that texts that call the act so still find it. */
export function mergeTitle(base: StatedRow, over: StatedRow, language: Language): Change {
  const own = base.row.titles[language];
  const isSame = (one: string, another: string) => foldText(one) === foldText(another);
  const take = (title: string): Partial<ActRow> => ({
    titles: { ...base.row.titles, [language]: title },
    ...(own === undefined || factIn(base.facts, `title-${language}`) === undefined
      ? {}
      : named(base.row, language, own)),
  });
  const other = over.row.titles[language];
  return choose(base, over, { fact: `title-${language}`, own, other, isSame, take });
}

function named({ names = {} }: ActRow, language: Language, title: string): Partial<ActRow> {
  const known = names[language] ?? [];
  return known.includes(title) ? {} : { names: { ...names, [language]: [...known, title] } };
}

/**
 * Who issued it, in each language. All of them are one statement, no better evidenced than the least of them: what says
 * one says nothing of the others.
 */
export function mergeIssuer(base: StatedRow, over: StatedRow, language: Language): Change {
  const { issuer: own = {} } = base.row;
  const { issuer: other = {} } = over.row;
  const isSame = (one: string, another: string) =>
    sameIssuer({ [language]: one }, { [language]: another }) === true;
  const take = (name: string) => ({ issuer: { ...own, [language]: name } });
  const values = { own: own[language], other: other[language], isSame, take };
  const change = choose(base, over, { fact: 'issuer', field: `issuer-${language}`, ...values });
  const [by, keptBy] = [factIn(over.facts, 'issuer'), factIn(base.facts, 'issuer')];
  if (by === undefined || keptBy === undefined) return change;
  const saysAll = languages.every((one) => own[one] === undefined || other[one] !== undefined);
  if (saysAll && isBetter(by, keptBy)) return change;
  const least = rankOf(by.grade) > rankOf(keptBy.grade) ? by : keptBy;
  return { ...change, facts: change.fields === undefined ? [] : [least] };
}
