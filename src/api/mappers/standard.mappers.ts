export type { StandardRow as StandardMapper } from '../../graph/read/row/standard.ts';
