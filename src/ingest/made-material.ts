import type { LegalActRecord } from '../model/act.ts';
import type { CitedAct, MadeMaterial } from '../model/made-material.ts';
import { once } from '../model/once.ts';
import { readActs } from '../registry/acts.ts';
import { readLabels } from '../registry/labels.ts';
import { readMadeWords, readStandardShape } from '../registry/made-material.ts';

/**
 * What standards are made of: the tables of `seed/`, and of its register the laws and codes that have a title in both
 * languages, in the order of the register.
 * @throws KasipError 2 where a table does not fit
 */
export const readMadeMaterial: () => MadeMaterial = once(() => {
  const labels = new Map<string, string>();
  for (const { key, language, wording } of readLabels())
    if (!labels.has(`${key} ${language}`)) labels.set(`${key} ${language}`, wording);
  return {
    shape: readStandardShape(),
    words: readMadeWords(),
    label: (key, language) => labels.get(`${key} ${language}`) ?? key,
    acts: readActs([]).flatMap(citable),
    citesRegister: true,
  };
});

function citable({ id, kind, titles }: LegalActRecord): readonly CitedAct[] {
  const { kk, ru } = titles;
  if ((kind !== 'LAW' && kind !== 'CODE') || kk === undefined || ru === undefined) return [];
  return [{ id, kind, titles: { kk, ru } }];
}
