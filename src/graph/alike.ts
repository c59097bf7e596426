import { z } from 'zod';
import { textsOf } from '../model/edition-texts.ts';
import type { StandardRecord } from '../model/standard.ts';
import { foldText } from '../text/fold.ts';
import type { Transaction } from './graph.ts';
import type { Query } from './query.ts';

/** The names of editions; with `isOnlyNamed` of those alone that have neither a code nor an order. */
const editionNames: Query<
  { isOnlyNamed: boolean },
  { standard: string; nameKk: string | null; nameRu: string | null }
> = {
  name: 'editionNames',
  text: `MATCH (edition:Edition)
    WHERE NOT $isOnlyNamed OR (edition.code IS NULL AND edition.orderNumber IS NULL)
    RETURN edition.standard AS standard, edition.nameKk AS nameKk, edition.nameRu AS nameRu`,
  row: z.object({ standard: z.string(), nameKk: z.string().nullable(), nameRu: z.string().nullable() }),
};

/**
 * Ids of other standards that may be the same as the record's: they have its name, and one of the two has neither a
 * code nor an order, so that nothing but the name says which standard it is. A name alone never makes two one.
 */
export async function standardsAlike(
  run: Transaction['run'],
  record: StandardRecord,
): Promise<readonly string[]> {
  const names = new Set(textsOf(record).flatMap(({ name }) => (name === null ? [] : foldText(name.text))));
  const isNamed = record.code !== null || record.edition.order.number !== null;
  const editions = await run(editionNames, { isOnlyNamed: isNamed });
  const alike = editions.filter(
    ({ standard, nameKk, nameRu }) =>
      standard !== record.id && [nameKk, nameRu].some((name) => name !== null && names.has(foldText(name))),
  );
  return [...new Set(alike.map(({ standard }) => standard))].sort();
}
