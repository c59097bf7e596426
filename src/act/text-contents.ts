import type { ActText } from '../model/act-text.ts';
import { provisionKey } from '../model/provision.ts';
import type { HeadingWords } from '../model/provision-words.ts';
import { inFileOrder } from './files.ts';
import { htmlLines, isHtml } from './html-lines.ts';
import { inOrder } from './in-order.ts';
import type { Line } from './line.ts';
import { markdownLines } from './markdown-lines.ts';
import { mergeContents } from './merge.ts';
import { count, list } from './notes.ts';
import { type Opening, openingsIn } from './openings.ts';
import { paragraphsIn } from './paragraphs.ts';
import { withoutQuotations } from './quotations.ts';
import { type Found, gap, treeOf } from './tree.ts';

/** What the text of an act in one language consists of. */
export interface TextContents {
  readonly found: readonly Found[];
  readonly notes: readonly string[];
  /** Whether files of it are missing. */
  readonly isPart: boolean;
  /** Whether a table lists what it consists of, or its files: where it ends is not known otherwise. */
  readonly isListed: boolean;
}

/** Reads the files of one language as one text. */
export function textContents(files: readonly ActText[], words: HeadingWords): TextContents {
  const { ordered, missing, isListed: hasList } = inFileOrder(files);
  const lines: Line[] = [];
  const gaps: number[] = [];
  for (const { file, isAfterGap } of ordered) {
    if (isAfterGap) gaps.push(lines.length);
    const read = isHtml(file.text) ? htmlLines(file.text) : markdownLines(file.text);
    lines.push(...withoutQuotations(read));
  }
  const openings = openingsIn(lines, words);
  const { found, notes, isListed } = openings.some(({ kind }) => kind === 'article')
    ? withArticles(openings, gaps)
    : withoutArticles(lines, openings, words);
  const missed = missing.length > 0 ? [`${list(missing)}: not among the files`] : [];
  return { found, notes: [...missed, ...notes], isPart: missing.length > 0, isListed: isListed || hasList };
}

type Contents = Pick<TextContents, 'found' | 'notes' | 'isListed'>;

function withoutArticles(lines: readonly Line[], opened: readonly Opening[], words: HeadingWords): Contents {
  const { openings, notes } = paragraphsIn(lines, opened, words);
  return { found: treeOf(openings), notes, isListed: false };
}

/** Where headings stand out, lines that do not are only those of a table of contents. */
function withArticles(openings: readonly Opening[], gaps: readonly number[]): Contents {
  const body = openings.filter(({ isPlain }) => !isPlain);
  if (!body.some(({ kind }) => kind === 'article')) return risen(openings, gaps);
  const text = risen(body, gaps);
  const table = risen(tableOfContents(openings), []);
  const known = new Set(text.found.map(provisionKey));
  const isOfText = table.found.some((found) => known.has(provisionKey(found)));
  if (!isOfText) return text;
  return { found: mergeContents(text.found, table.found), notes: text.notes, isListed: true };
}

/** Rows of a table of contents: at least five lines that open provisions, with hardly anything between them. */
function tableOfContents(openings: readonly Opening[]): readonly Opening[] {
  const runs: Opening[][] = [];
  for (const opening of openings) {
    if (!opening.isPlain) continue;
    const run = runs.at(-1);
    if (run && opening.at - (run.at(-1)?.at ?? 0) <= 3) run.push(opening);
    else runs.push([opening]);
  }
  return runs.filter((run) => run.length >= 5).flat();
}

/** The tree of openings, with those articles whose numbers rise. */
function risen(openings: readonly Opening[], gaps: readonly number[]): Contents {
  const { kept, ambiguous, misplaced } = inOrder(openings.filter(({ kind }) => kind === 'article'));
  const all = [...openings.filter(({ kind }) => kind !== 'article'), ...kept].sort(
    (one, other) => one.at - other.at,
  );
  const left = (numbers: readonly string[], why: string) =>
    numbers.length > 0 ? [`${count(numbers, 'article')} ${list(numbers)}: ${why}`] : [];
  return {
    found: treeOf(withGaps(all, gaps)),
    isListed: false,
    notes: [
      ...left(ambiguous, 'the number stands twice with different headings'),
      ...left(misplaced, 'out of order'),
    ],
  };
}

function withGaps(openings: readonly Opening[], gaps: readonly number[]): readonly (Opening | typeof gap)[] {
  return openings.flatMap((opening, index) => {
    const before = openings[index - 1]?.at ?? -1;
    return gaps.some((at) => at > before && at <= opening.at) ? [gap, opening] : [opening];
  });
}
