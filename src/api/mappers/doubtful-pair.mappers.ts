export type { DoubtfulPairRow as DoubtfulPairMapper } from '../../graph/read/doubtful-pair.ts';
