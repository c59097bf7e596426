export type { CitationRow as CitationMapper } from '../../graph/read/row/citation.ts';
export type { NamedProvision as ProvisionReferenceMapper } from '../provision.ts';
