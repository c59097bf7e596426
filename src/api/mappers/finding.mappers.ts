export type { FindingRow as FindingMapper } from '../../graph/read/row/finding.ts';
