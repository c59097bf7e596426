import type { QueryResolvers } from '../../generated/types.ts';
import { blastRadiusOf } from '../../order-reference.ts';

export const order: NonNullable<QueryResolvers['order']> = async (_, { number, date }, { load }) => {
  const asked = { kind: null, number: number.trim(), date };
  return (await blastRadiusOf(asked, load)) === null ? null : asked;
};
