import { enumName } from '../enum-name.ts';
import type { ProgrammeTextResolvers } from '../generated/types.ts';

export const ProgrammeText: ProgrammeTextResolvers = {
  language: ({ language }) => enumName(language),
  status: ({ matches: [best] }) => {
    if (best === undefined) return 'UNMATCHED';
    return best.status === 'COVERED' ? 'MATCHED' : 'DOUBTFUL';
  },
};
