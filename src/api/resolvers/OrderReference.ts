import { enumName } from '../enum-name.ts';
import type { OrderReferenceResolvers } from '../generated/types.ts';

export const OrderReference: OrderReferenceResolvers = {
  kind: ({ kind }) => kind && enumName(kind),
  act: ({ acts, edition }, _, { load }) => load.one(acts, edition),
};
