import type { JudgedPair, Matcher, MeaningWording } from '../model/meaning.ts';
import type { TermedWording } from '../model/resolver.ts';
import { keyCount, leastShared } from './terms.ts';

/** A wording with its terms as numbers, the rarest first. */
interface Filed {
  readonly wording: MeaningWording;
  readonly terms: Int32Array;
}

/**
 * The pairs of wordings of one kind that are the same, doubtful, or alike and different, each once. Wordings come the shortest
 * first; each is held against those before it that are filed under one of its terms, where enough are shared.
 */
export function* judgeAll(wordings: readonly TermedWording[], matcher: Matcher): Generator<JudgedPair> {
  const filed = numbered(wordings);
  const underTerm: (number[] | undefined)[] = [];
  const seen = new Int32Array(filed.length).fill(-1);
  for (const [index, { wording, terms }] of filed.entries()) {
    for (const term of terms) {
      for (const other of underTerm[term] ?? []) {
        if (seen[other] === index) continue;
        seen[other] = index;
        const shorter = filed[other] as Filed;
        if (!shareEnough(shorter.terms, terms)) continue;
        const judged = judgedPair(shorter.wording, wording, matcher);
        if (judged !== null) yield judged;
      }
    }
    for (const term of terms.subarray(0, keyCount(terms.length))) {
      const under = underTerm[term];
      if (under === undefined) underTerm[term] = [index];
      else under.push(index);
    }
  }
}

/** So alike are wordings that differ in meaning by one word that somebody turned round. */
const alike = 0.6;

/**
 * What is judged of two wordings, where it is worth keeping: they are the same, somebody should look, or they are very
 * alike though something, or somebody, forbids that they are one.
 */
export function judgedPair(one: MeaningWording, other: MeaningWording, matcher: Matcher): JudgedPair | null {
  const [first, second] = one.id < other.id ? [one, other] : [other, one];
  const { verdict, score, reasons, by } = matcher.judge(first, second);
  if (verdict === 'apart' || (verdict === 'different' && score < alike && by === 'METHOD')) return null;
  return { one: first.id, other: second.id, verdict, score, reasons, by };
}

/** The shortest first; their terms as numbers that grow with how often each occurs. */
function numbered(wordings: readonly TermedWording[]): readonly Filed[] {
  const counts = new Map<string, number>();
  for (const { terms } of wordings) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarestFirst = [...counts].sort(([, few], [, many]) => few - many).map(([term]) => term);
  const numbers = new Map(rarestFirst.map((term, number) => [term, number]));
  return wordings
    .map(({ wording, terms }) => ({
      wording,
      terms: Int32Array.from(terms, (term) => numbers.get(term) as number).sort(),
    }))
    .sort((one, other) => one.terms.length - other.terms.length);
}

/** Whether two ascending lists share as many as the shorter one must. */
function shareEnough(shorter: Int32Array, longer: Int32Array): boolean {
  let lacking = shorter.length - leastShared(shorter.length);
  let at = 0;
  for (const term of shorter) {
    while (at < longer.length && (longer[at] as number) < term) at++;
    if (longer[at] !== term && lacking-- === 0) return false;
  }
  return true;
}
