import { userInfo } from 'node:os';
import type { DoubtfulPairRow } from '../graph/read/doubtful-pair.ts';
import type { ConceptKind } from '../model/concept.ts';
import type { ConceptDecision } from '../model/concept-decision.ts';
import { dayInKazakhstan } from '../text/today.ts';
import { askLine } from './ask.ts';
import { doubtfulPairText, kindOf } from './render/doubtful-pairs.ts';

/** What somebody decided, and whether they ended it with Ctrl-C. */
export interface PairsAnswered {
  readonly decisions: readonly ConceptDecision[];
  readonly isStopped: boolean;
}

/** Asks of each pair whether both texts mean the same, until the end of the list or of somebody's patience. */
export async function askPairs(
  pairs: readonly DoubtfulPairRow[],
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Promise<PairsAnswered> {
  const decisions: ConceptDecision[] = [];
  for (const [index, pair] of pairs.entries()) {
    output.write(`${doubtfulPairText(pair, index + 1)}\n`);
    const answer = await askPair(input, output);
    if (answer === 'stopped') return { decisions, isStopped: true };
    if (answer === 'quit') break;
    if (answer !== 'skip') decisions.push(decisionOf(pair, answer));
  }
  return { decisions, isStopped: false };
}

const choices = { s: 'same', d: 'different', k: 'skip', q: 'quit' } as const;
type Choice = (typeof choices)[keyof typeof choices];

/** Asks again until the answer is one of the choices. The end of the input is the end of the review. */
async function askPair(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<Choice | 'stopped'> {
  for (;;) {
    const question = '   Do they mean the same? [s]ame, [d]ifferent, s[k]ip, [q]uit ';
    const typed = await askLine(question, input, output);
    if (typed === 'stopped') return 'stopped';
    if (typed === 'ended') return 'quit';
    const letter = typed.text.toLowerCase();
    const choice = Object.entries(choices).find(([key, word]) => letter === key || letter === word);
    if (choice !== undefined) return choice[1];
  }
}

function decisionOf(pair: DoubtfulPairRow, verdict: 'same' | 'different'): ConceptDecision {
  const side = ({ language, text }: DoubtfulPairRow['one']) => ({ language, text });
  return {
    kind: kindOf(pair) as ConceptKind,
    verdict,
    one: side(pair.one),
    other: side(pair.other),
    by: userInfo().username,
    on: dayInKazakhstan(new Date()),
  };
}
