import { wordingById } from '../../graph/read/concept.ts';
import { enumName } from '../enum-name.ts';
import type { WordingResolvers } from '../generated/types.ts';
import { reason, reasons } from '../meaning-reasons.ts';

export const Wording: WordingResolvers = {
  language: ({ language }) => enumName(language),
  reason,
  reasons,
  comparedWith: ({ comparedWith }, _, { load }) =>
    comparedWith === null ? null : load.the(wordingById, comparedWith),
};
