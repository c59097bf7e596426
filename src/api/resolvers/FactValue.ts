import { isStated } from '../comparison/facts.ts';
import type { FactValueResolvers } from '../generated/types.ts';
import { stated } from '../localized.ts';

export const FactValue: FactValueResolvers = {
  isStated: ({ texts }) => isStated(texts),
  texts: ({ texts }, { language }) => texts.map((text) => stated(text, 'text', language)),
  evidence: ({ stands }) => stands,
};
