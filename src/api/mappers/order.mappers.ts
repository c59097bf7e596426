export type { BlastRadiusRow as BlastRadiusMapper } from '../../graph/read/blast-radius.ts';
