export type { DefinitionRow as DefinitionMapper } from '../../graph/read/row/definition.ts';
export type {
  EditionRow as EditionBodiesMapper,
  EditionRow as EditionMapper,
} from '../../graph/read/row/edition.ts';
export type { Order as OrderReferenceMapper } from '../order-reference.ts';
