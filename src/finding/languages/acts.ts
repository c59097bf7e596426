import { citationsOf } from '../../model/edition-texts.ts';
import type { Fault } from '../../model/finding.ts';
import type { StandardRecord } from '../../model/standard.ts';

/** Places where both texts name acts and each names one that the other does not. */
export function checkActs(kazakh: StandardRecord, russian: StandardRecord): readonly Fault[] {
  const translated = new Set(citationsOf(russian).flatMap(({ translationOf }) => translationOf ?? []));
  const ours = citationsOf(kazakh).filter(({ id }) => !translated.has(id));
  const theirs = citationsOf(russian).filter(({ translationOf }) => translationOf === null);
  return ours.flatMap((citation) => {
    const other = theirs.find(({ context, act }) => context === citation.context && act !== null);
    if (citation.act === null || other === undefined || other.act === citation.act) return [];
    return [
      {
        rule: 'acts-differ-between-languages',
        about: citation.context,
        quotes: [citation.quote],
        translationQuotes: [other.quote],
        expected: citation.quote.text,
        actual: other.quote.text,
      },
    ];
  });
}
