import type { ProgrammeMatchResolvers } from '../generated/types.ts';
import { reason, reasons } from '../meaning-reasons.ts';
import type { ProgrammeMatch as Match } from '../programme/match-text.ts';

export const ProgrammeMatch: ProgrammeMatchResolvers = {
  wording: ({ match }) => match.wording.text,
  score: ({ match }) => match.judgement.score,
  reason: (match, { language }) => reason(reasoned(match), { language }),
  reasons: (match) => reasons(reasoned(match)),
};

/** The reasons as the graph keeps those of wordings. */
function reasoned({ match }: Match) {
  const { reasons } = match.judgement;
  return {
    reasons: reasons.map(({ kind }) => kind),
    reasonWords: reasons.map(({ words }) => words.join('\t')),
  };
}
