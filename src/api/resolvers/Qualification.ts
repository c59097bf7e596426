import type { QualificationResolvers } from '../generated/types.ts';
import { localized } from '../localized.ts';

export const Qualification: QualificationResolvers = {
  level: (row, { language }) => localized(row, 'level', language),
  specialty: (row, { language }) => localized(row, 'specialty', language),
  qualification: (row, { language }) => localized(row, 'qualification', language),
};
