import type { ClauseResolvers } from '../generated/types.ts';
import { theStatement } from '../statement-fields.ts';

export const Clause: ClauseResolvers = {
  text: ({ text, language }) => ({ text, language: language === 'ru' ? 'RU' : 'KK', isFallback: false }),
  statement: ({ first }, _, { load }) => theStatement(first, load),
  enactedOn: ({ enactedEarliest: earliest, enactedLatest: latest }) => ({ earliest, latest, note: null }),
};
