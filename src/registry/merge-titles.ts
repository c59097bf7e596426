import type { ActRow } from '../model/act-row.ts';
import type { Language } from '../model/language.ts';
import { foldText } from '../text/fold.ts';
import { type Change, choose } from './choose.ts';
import { sameIssuer } from './same-act.ts';
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

/** Who issued it, in each language. */
export function mergeIssuer(base: StatedRow, over: StatedRow, language: Language): Change {
  const { issuer = {} } = base.row;
  const isSame = (own: string, other: string) =>
    sameIssuer({ [language]: own }, { [language]: other }) === true;
  const take = (name: string) => ({ issuer: { ...issuer, [language]: name } });
  const values = { own: issuer[language], other: over.row.issuer?.[language], isSame, take };
  return choose(base, over, { fact: 'issuer', field: `issuer-${language}`, ...values });
}
