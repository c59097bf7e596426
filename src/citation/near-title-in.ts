import type { Compiled } from './compile.ts';
import type { KindElement } from './element.ts';
import { contentWords, nearTitles } from './near-titles.ts';

/**
 * The title among the words beside a kind in small letters that is one of the register in another number or case, or
 * its beginning: "закон о бухгалтерском учете". Null where none is.
 */
export function nearTitleIn(words: string, kind: KindElement, compiled: Compiled): string | null {
  const titles = [words, ...upToCommas(words, kind, compiled)];
  return titles.find((title) => nearTitles(title, kind.kind, compiled).isEnough) ?? null;
}

/**
 * The words between the kind and each comma, the longest first, where they are many or a document is named beyond it: a
 * short title before a comma may go on ("о бухгалтерском учете, аудите").
 */
function upToCommas(words: string, { language }: KindElement, compiled: Compiled): readonly string[] {
  const commas = [...words.matchAll(/,\s*/gu)];
  const isMany = (title: string) => contentWords(title, compiled).length >= 3;
  if (language === 'kk')
    return commas.map(({ index, 0: comma }) => words.slice(index + comma.length)).filter(isMany);
  return commas
    .toReversed()
    .filter(
      ({ index, 0: comma }) =>
        isMany(words.slice(0, index)) ||
        words.slice(index + comma.length).search(compiled.documents.word) === 0,
    )
    .map(({ index }) => words.slice(0, index));
}
