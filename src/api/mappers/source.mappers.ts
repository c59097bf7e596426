export type { SourceRow as SourceDocumentMapper } from '../../graph/read/row/source.ts';
export type { Stand as EvidenceMapper } from '../evidence.ts';
