import { reason } from '../../api/meaning-reasons.ts';
import type { DoubtfulPairRow } from '../../graph/read/doubtful-pair.ts';

/** A pair of texts as a person reads it: how much hangs on it, both texts, and what was seen. */
export function doubtfulPairText(pair: DoubtfulPairRow, number: number): string {
  const { one, other, score, statementCount, professionCount } = pair;
  return [
    `${number}. ${kindOf(pair)}, likeness ${score.toFixed(2)}: ${statementCount} statements, ${professionCount} professions`,
    `   ${one.language} ${one.text}`,
    `   ${other.language} ${other.text}`,
    `   ${reason(pair, { language: 'EN' }).text}`,
  ].join('\n');
}

/** The same for programs. */
export function doubtfulPairJson(pair: DoubtfulPairRow) {
  const { one, other, conceptOfOne, conceptOfOther, score, reasons, statementCount, professionCount } = pair;
  const side = ({ id, language, text, statements }: typeof one) => ({ id, language, text, statements });
  return {
    kind: kindOf(pair),
    one: { ...side(one), concept: conceptOfOne },
    other: { ...side(other), concept: conceptOfOther },
    score,
    reasons,
    reason: reason(pair, { language: 'EN' }).text,
    statements: statementCount,
    professions: professionCount,
  };
}

/** The kind of both wordings, with which their ids begin. */
export function kindOf({ one }: Pick<DoubtfulPairRow, 'one'>): string {
  return one.id.slice(0, one.id.indexOf(':'));
}
