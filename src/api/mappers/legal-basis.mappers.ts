export type { LegalBasisRow as LegalBasisMapper } from '../../graph/read/legal-basis.ts';
