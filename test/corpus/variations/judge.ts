import type { StandardRecord } from '../../../src/model/standard.ts';
import type { Paragraph } from './block.ts';
import { Reports } from './reported.ts';
import { type ReadStatement, type Statement, statementsOf } from './truth.ts';

/** What became of the statements of one document. */
export interface Verdict {
  readonly total: number;
  readonly right: number;
  /** Placed wrongly, not at all, or never stated, and a finding says that something there was not understood. */
  readonly reported: readonly string[];
  /** The same without any finding near. */
  readonly silent: readonly string[];
}

/**
 * Holds what was read against what is true: right is what has the same kind, words, parent and card. What was read and
 * is not true counts against the total as well, so that a list cut in two does not pass as a gain. A wrong statement is
 * reported where a finding quotes a line on which its words or its label stand.
 */
export function judge(
  truth: readonly Statement[],
  lines: readonly Paragraph[],
  record: StandardRecord,
): Verdict {
  const read = withCardsOf(truth, statementsOf(record));
  const missing = without(truth, read);
  const extra = without(read, truth);
  const reports = new Reports(lines, record.findings);
  const isReported = (statement: Statement) => reports.has(statement, truth, missing);
  const linesOfMissing = new Set(missing.flatMap((statement) => reports.linesOf(statement)));
  const invented = extra.filter(({ lines: at }) => !at.some((line) => linesOfMissing.has(line)));
  const say = (reported: boolean) => [
    ...missing.filter((statement) => isReported(statement) === reported).map((own) => `- ${shown(own)}`),
    ...invented.filter((own) => reports.areWarned(own.lines) === reported).map((own) => `+ ${shown(own)}`),
  ];
  return {
    total: Math.max(truth.length, read.length),
    right: truth.length - missing.length,
    reported: say(true),
    silent: say(false),
  };
}

/**
 * The cards that were read, numbered as the true ones with which they share the most words, each true one once: a card
 * that is missed does not make all others wrong.
 */
function withCardsOf(truth: readonly Statement[], read: readonly ReadStatement[]): readonly ReadStatement[] {
  const trueCards = [...new Set(truth.map(({ card }) => card))];
  const taken = new Map<number, number>();
  for (const card of new Set(read.map((statement) => statement.card))) {
    const texts = new Set(read.filter((statement) => statement.card === card).map(({ text }) => text));
    const shared = trueCards
      .filter((own) => ![...taken.values()].includes(own))
      .map((own) => ({
        own,
        count: truth.filter((other) => other.card === own && texts.has(other.text)).length,
      }))
      .sort((a, b) => b.count - a.count);
    taken.set(card, shared[0] !== undefined && shared[0].count > 0 ? shared[0].own : card + 1000);
  }
  return read.map((statement) => ({ ...statement, card: taken.get(statement.card) ?? statement.card }));
}

/** A statement in words. */
export function shown({ card, kind, parent, text }: Statement): string {
  return `card ${card} ${parent === '' ? '' : `${parent} > `}${kind}: ${text}`;
}

/** Of `statements` those that `others` does not have as often. */
function without<Kind extends Statement>(
  statements: readonly Kind[],
  others: readonly Statement[],
): readonly Kind[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(shown(other), (left.get(shown(other)) ?? 0) + 1);
  return statements.filter((statement) => {
    const count = left.get(shown(statement)) ?? 0;
    left.set(shown(statement), count - 1);
    return count <= 0;
  });
}
