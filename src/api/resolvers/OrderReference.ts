import { enumName } from '../enum-name.ts';
import type { OrderReferenceResolvers } from '../generated/types.ts';
import { actOfOrder, blastRadiusOf } from '../order-reference.ts';

export const OrderReference: OrderReferenceResolvers = {
  kind: ({ kind }) => kind && enumName(kind),
  act: (order, _, { load }) => actOfOrder(order, load),
  blastRadius: (order, _, { load }) => blastRadiusOf(order, load),
};
