import { enumName } from '../enum-name.ts';
import type { OrderReferenceResolvers } from '../generated/types.ts';
import { blastRadiusOf } from '../order-reference.ts';

export const OrderReference: OrderReferenceResolvers = {
  kind: ({ kind }) => kind && enumName(kind),
  act: ({ act }, _, { load }) => (act === null ? null : load.nodeOf('LegalAct', act)),
  blastRadius: (order, _, { load }) => blastRadiusOf(order, load),
};
