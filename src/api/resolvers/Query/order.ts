import type { QueryResolvers } from '../../generated/types.ts';
import { blastRadiusOf } from '../../order-reference.ts';

export const order: NonNullable<QueryResolvers['order']> = async (_, { number, date }, { load }) => {
  const found = await blastRadiusOf({ number, date }, load);
  if (found === null) return null;
  const { acts, enacted, restated } = found;
  const kinds = enacted.flatMap(({ orderKind }) => orderKind ?? []);
  const numbers = [
    ...enacted.map(({ orderNumber }) => orderNumber),
    ...restated.map(({ baseOrderNumber }) => baseOrderNumber),
  ];
  return {
    kind: onlyOne(restated.length > 0 ? [...kinds, 'approving' as const] : kinds),
    number: numbers[0] ?? number,
    date,
    act: onlyOne(acts),
  };
};

/** What all of them are; null where they differ. */
function onlyOne<Value>(values: readonly Value[]): Value | null {
  const [value, ...others] = new Set(values);
  return value !== undefined && others.length === 0 ? value : null;
}
