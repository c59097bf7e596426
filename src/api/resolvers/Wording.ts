import { enumName } from '../enum-name.ts';
import type { WordingResolvers } from '../generated/types.ts';

export const Wording: WordingResolvers = {
  language: ({ language }) => enumName(language),
};
