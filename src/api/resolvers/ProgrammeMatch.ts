import { enumName } from '../enum-name.ts';
import type { ProgrammeMatchResolvers } from '../generated/types.ts';

export const ProgrammeMatch: ProgrammeMatchResolvers = {
  wording: ({ match }) => match.wording.text,
  score: ({ match }) => match.judgement.score,
  reasons: ({ match }) => match.judgement.reasons.map(({ kind, words }) => ({ kind: enumName(kind), words })),
};
