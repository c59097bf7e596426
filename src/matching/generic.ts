import type { Matcher, MeaningWording } from '../model/meaning.ts';
import type { GenericItem } from '../model/meaning-words.ts';
import { textHash, wordingId } from '../text/wording-id.ts';
import { leastShared } from './terms.ts';

/** A generic item as a wording of a kind, with its terms. */
interface Filed {
  readonly wording: MeaningWording;
  readonly terms: readonly string[];
}

/** A matcher that holds for generic whatever means the same as an item of a table. */
export function withGenericItems(method: Matcher, items: readonly GenericItem[]): Matcher {
  const underTerm = new Map<string, Filed[]>();
  for (const filed of items.flatMap((item) => wordingsOf(item, method)))
    for (const term of filed.terms) {
      const key = `${filed.wording.kind} ${term}`;
      underTerm.set(key, [...(underTerm.get(key) ?? []), filed]);
    }
  const means = (wording: MeaningWording): boolean => {
    const terms = method.terms(wording);
    const shared = new Map<Filed, number>();
    for (const term of terms)
      for (const filed of underTerm.get(`${wording.kind} ${term}`) ?? [])
        shared.set(filed, (shared.get(filed) ?? 0) + 1);
    return [...shared].some(
      ([filed, count]) =>
        count >= leastShared(Math.min(filed.terms.length, terms.length)) &&
        method.judge(filed.wording, wording).verdict === 'same',
    );
  };
  return { ...method, isGeneric: (wording) => method.isGeneric(wording) || means(wording) };
}

function wordingsOf({ language, text, kinds }: GenericItem, method: Matcher): readonly Filed[] {
  return kinds.map((kind) => {
    const wording = { id: wordingId(kind, textHash(text)), kind, language, text, acts: null };
    return { wording, terms: method.terms(wording) };
  });
}
