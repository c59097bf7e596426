import type { EditionBodiesResolvers } from '../generated/types.ts';
import { localized, localizedList } from '../localized.ts';

export const EditionBodies: EditionBodiesResolvers = {
  stateBody: (edition, { language }) => localized(edition, 'stateBody', language),
  organisations: (edition, { language }) => localizedList(edition, 'organisations', language),
  sectoralCouncil: (edition, { language }) => localized(edition, 'sectoralCouncil', language),
  nationalBody: (edition, { language }) => localized(edition, 'nationalBody', language),
  chamber: (edition, { language }) => localized(edition, 'chamber', language),
};
