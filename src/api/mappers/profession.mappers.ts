export type { ProfessionRow as ProfessionMapper } from '../../graph/read/row/profession.ts';
