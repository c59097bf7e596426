export type { CitationRow as CitationMapper } from '../../graph/read/row/citation.ts';
