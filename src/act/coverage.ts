import type { Language } from '../model/language.ts';
import type { ProvisionCoverage, ProvisionRecord } from '../model/provision.ts';
import { list } from './notes.ts';
import type { TextContents } from './text-contents.ts';

type ReadText = TextContents & { readonly language: Language; readonly day: string | null };

/** Said of contents of which nothing is missing but, perhaps, the end. */
export const endNotKnown = 'Whether it goes on is not known: the text has no table of what it consists of.';

/**
 * How much of an act was found: all of it where its articles, or its paragraphs, count from 1 without a gap, up to the end
 * that a table says. A text that was cut off looks like a whole one.
 */
export function coverageOf(
  provisions: readonly ProvisionRecord[],
  read: readonly ReadText[],
): ProvisionCoverage {
  const said = read.filter(({ found }) => found.length > 0);
  const editions = Object.fromEntries(said.map(({ language, day }) => [language, { day, note: null }]));
  if (provisions.length === 0) return { state: 'none', note: null, editions };
  const articles = provisions.filter(({ kind }) => kind === 'article');
  const counted = articles.length > 0 ? articles : provisions.filter(({ kind }) => kind === 'paragraph');
  const name = articles.length > 0 ? 'article' : 'paragraph';
  const gaps = gapsIn(counted);
  const whole = counted.length > 0 && gaps.length === 0 ? said.filter(isComplete) : [];
  const isWhole = whole.some(({ isListed }) => isListed);
  const isOne = gaps.length === 1 && !gaps[0]?.includes(' ');
  const note = gaps.length > 0 ? `Not found: ${name}${isOne ? '' : 's'} ${list(gaps)}.` : null;
  return {
    state: isWhole ? 'complete' : 'partial',
    note: note ?? (isWhole ? null : whole.length > 0 ? endNotKnown : 'Not all of the text was read.'),
    editions,
  };
}

function isComplete({ isPart, notes }: ReadText): boolean {
  return !isPart && notes.length === 0;
}

/** Whole numbers from 1 on that are not there, as ranges. */
function gapsIn(provisions: readonly ProvisionRecord[]): readonly string[] {
  const known = provisions.map(({ number }) => Number.parseInt(number, 10)).sort((one, other) => one - other);
  let last = 0;
  return known.flatMap((number) => {
    const from = last + 1;
    last = number;
    if (number <= from) return [];
    return [number === from + 1 ? String(from) : `${from} to ${number - 1}`];
  });
}
