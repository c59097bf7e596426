export type { LawFindingRow as LawFindingMapper } from '../../graph/read/law-finding.ts';
