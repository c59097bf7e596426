import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gainedAndLost } from '../../corpus/gained-and-lost.ts';
import type { JudgedLabel } from './measure.ts';
import type { PairSet } from './pairs.ts';

/** What of the labels of a set was gained and lost against the committed result, in lines for people. */
export function changesOfLabels(set: PairSet, labels: readonly JudgedLabel[]): readonly string[] {
  const path = expectedPath(set);
  const expected = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
  return gainedAndLost(expected, linesOf(set, labels));
}

/** Makes what is judged now the committed result. */
export function writeLabels(set: PairSet, labels: readonly JudgedLabel[]): void {
  writeFileSync(expectedPath(set), `${linesOf(set, labels).join('\n')}\n`);
}

/** A line for each pair that was joined: its row in the table; of pairs that are only measured nothing else. */
function linesOf(set: PairSet, labels: readonly JudgedLabel[]): readonly string[] {
  const isOnlyMeasured = set.endsWith('measured');
  return labels.flatMap(({ isJoined, verdict, one, other }, at) => {
    if (!isJoined) return [];
    const row = `row ${at + 2}, ${verdict}`;
    return [isOnlyMeasured ? row : `${row}: ${one} = ${other}`];
  });
}

function expectedPath(set: PairSet): string {
  return fileURLToPath(new URL(`joined/${set}.txt`, import.meta.url));
}
