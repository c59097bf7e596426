import { editionOfSource } from '../../graph/read/edition.ts';
import { enumName } from '../enum-name.ts';
import type { SourceDocumentResolvers } from '../generated/types.ts';

export const SourceDocument: SourceDocumentResolvers = {
  language: ({ language }) => enumName(language),
  format: ({ format }) => enumName(format),
  unit: ({ unit }) => enumName(unit),
  edition: ({ id }, _, { load }) => load.the(editionOfSource, id),
};
