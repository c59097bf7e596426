import type { Texts } from '../model/act.ts';
import type { ActRow } from '../model/act-row.ts';
import { languages } from '../model/language.ts';
import { foldText } from '../text/fold.ts';
import { similarity } from '../text/similarity.ts';

/** Titles that differ by more are those of two acts, or of one that was renamed. */
const least = 0.8;

/**
 * Whether titles may be those of an act, by its official and former titles and its names: but for a few letters, or as a
 * part of one. Null where there are none in one language.
 */
export function isLikeTitleOf(titles: Texts, act: ActRow): boolean | null {
  const likes = languages.flatMap((language) => {
    const [title, own] = [titles[language], act.titles[language]];
    const others = [...(act.formerTitles?.[language] ?? []), ...(act.names?.[language] ?? [])];
    const known = [...(own === undefined ? [] : [own]), ...others];
    return title === undefined || known.length === 0 ? [] : [known.some((one) => isLike(title, one))];
  });
  return likes.length === 0 ? null : likes.includes(true);
}

function isLike(one: string, other: string): boolean {
  const [a, b] = [foldText(one), foldText(other)];
  return a.includes(b) || b.includes(a) || similarity(a, b, least) >= least;
}
