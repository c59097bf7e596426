import { type Share, shareOf } from './interval.ts';
import type { JudgedLabel } from './measure.ts';

/** How many of the pairs that mean the same were joined, and how many of those that do not. */
export interface Score {
  readonly same: number;
  readonly joined: number;
  readonly different: number;
  readonly wronglyJoined: number;
}

/** The score of some labels; unclear ones do not count. */
export function scoreOf(labels: readonly JudgedLabel[]): Score {
  const count = (verdict: string, isJoined?: boolean) =>
    labels.filter(
      (label) => label.verdict === verdict && (isJoined === undefined || label.isJoined === isJoined),
    ).length;
  return {
    same: count('same'),
    joined: count('same', true),
    different: count('different'),
    wronglyJoined: count('different', true),
  };
}

/** Lines of a table for people: a line for each set and language, precision and recall with their intervals. */
export function tableOf(sets: ReadonlyMap<string, readonly JudgedLabel[]>): string {
  const rows = [...sets].flatMap(([name, labels]) =>
    ['kk kk', 'ru ru', 'kk ru', 'ru kk'].flatMap((languages) => {
      const own = labels.filter((label) => label.languages.join(' ') === languages);
      return own.length === 0 ? [] : [lineOf(`${name} ${languages}`, scoreOf(own))];
    }),
  );
  return ['pairs of statements                precision (95 %)          recall (95 %)', ...rows].join('\n');
}

function lineOf(name: string, { same, joined, wronglyJoined, different }: Score): string {
  const precision = shareOf(joined, joined + wronglyJoined);
  const recall = shareOf(joined, same);
  return `${name.padEnd(26)} ${percent(precision).padStart(24)} ${percent(recall).padStart(24)}   ${joined} of ${same} joined, ${wronglyJoined} of ${different} wrongly`;
}

function percent(share: Share | null): string {
  if (share === null) return '-';
  const format = (value: number) => `${(100 * value).toFixed(1)}`;
  return `${format(share.share)} (${format(share.low)} to ${format(share.high)})`;
}
